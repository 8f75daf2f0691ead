# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The start page says what waits, to each person only what is hers."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import (
    GroupApprovalTask,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS
from tests.factories.items import make_adaptation, make_item, make_service
from tests.factories.pages import make_news, make_statement
from tests.factories.people import make_member, make_municipality, make_user

BOTH = [EDITORS, CHIEF_EDITORS]
YESTERDAY = timezone.localdate() - timedelta(days=1)
NOTHING = "Es ist nichts liegen geblieben."


def start_page(client) -> str:
    """The start page's text, every line break made a space."""
    return " ".join(client.get("/admin/").content.decode().split())


def line(number: int, sentence: str) -> str:
    return (
        f'<strong class="desk__number">{number}</strong> '
        f'<span class="desk__sentence">{sentence}</span>'
    )


@pytest.fixture
def workflow(index, settings) -> Workflow:
    settings.WAGTAIL_WORKFLOW_ENABLED = True
    workflow = Workflow.objects.create(name="Freigabe")
    task = GroupApprovalTask.objects.create(name="Prüfung")
    task.groups.add(Group.objects.get(name=CHIEF_EDITORS))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.update_or_create(
        page=Page.get_first_root_node(), defaults={"workflow": workflow}
    )
    return workflow


def hand_in(workflow, index, user):
    news = make_news(index)
    news.save_revision(user=user)
    return workflow.start(news, user)


@pytest.mark.parametrize("group", BOTH)
def test_nothing_to_do_is_said_in_a_friendly_way(client, member, group):
    client.force_login(member(group))

    page = start_page(client)

    assert "Was jetzt zu tun ist" in page
    assert NOTHING in page


@pytest.mark.parametrize("group", BOTH)
def test_overdue_services_are_counted_with_a_way_to_them(client, member, group):
    make_service("A", check_again_on=YESTERDAY)
    make_service("B", check_again_on=YESTERDAY)
    make_service("Zu", check_again_on=YESTERDAY, is_closed=True)
    make_service("Neu")
    client.force_login(member(group))

    page = start_page(client)

    sentence = "Anlaufstellen sind überfällig: Stimmen ihre Angaben noch?"
    assert line(2, sentence) in page
    assert 'href="/admin/reports/anlaufstellen-pruefen/?due=overdue"' in page
    assert NOTHING not in page


def test_items_are_announced_thirty_days_ahead(client, member):
    make_item(checked_until=timezone.localdate() + timedelta(days=30))
    make_item(checked_until=timezone.localdate() + timedelta(days=31))
    client.force_login(member(EDITORS))

    page = start_page(client)

    sentence = "Vorlage oder Paket ist bald oder schon überfällig: Stimmt alles noch?"
    assert line(1, sentence) in page


def test_statement_not_reviewed_for_a_year_is_announced(client, member, index):
    home = index.get_parent()
    long_ago = timezone.localdate() - timedelta(days=400)
    statement = make_statement(home, created_on=long_ago, reviewed_on=long_ago)
    make_statement(home, title="Frisch", reviewed_on=timezone.localdate())
    client.force_login(member(EDITORS))

    page = start_page(client)

    sentence = "Erklärung zur Barrierefreiheit wurde seit einem Jahr nicht überprüft."
    assert line(1, sentence) in page
    assert f'href="/admin/pages/{statement.pk}/edit/"' in page


def test_items_nobody_used_are_counted(client, member):
    town = make_municipality()
    make_adaptation(make_item(), town, make_member(town))
    make_item()
    client.force_login(member(EDITORS))

    page = start_page(client)

    sentence = "Vorlage hat noch niemand angepasst oder heruntergeladen."
    assert line(1, sentence) in page


def test_text_handed_in_waits_for_the_chief_editor_alone(
    client, member, index, workflow
):
    editor, chief = member(EDITORS), member(CHIEF_EDITORS)
    hand_in(workflow, index, editor)

    client.force_login(chief)
    for_chief = start_page(client)
    client.force_login(editor)
    for_editor = start_page(client)

    assert line(1, "Text wartet auf Ihre Freigabe.") in for_chief
    assert "wartet auf Ihre Freigabe" not in for_editor
    in_moderation = "Ihrer Texte liegt zur Freigabe; Sie müssen nichts tun."
    assert line(1, in_moderation) in for_editor
    assert "Ihrer Texte" not in for_chief


def test_text_sent_back_is_the_writers_to_mend(client, member, index, workflow):
    editor = member(EDITORS)
    state = hand_in(workflow, index, editor)
    state.current_task_state.task.specific.on_action(
        state.current_task_state, member(CHIEF_EDITORS), "reject"
    )
    client.force_login(editor)

    page = start_page(client)

    assert line(1, "Ihrer Texte kam zurück: Bitte überarbeiten Sie ihn.") in page


def test_switched_off_workflow_leaves_no_line(
    client, member, index, workflow, settings
):
    hand_in(workflow, index, member(EDITORS))
    settings.WAGTAIL_WORKFLOW_ENABLED = False
    client.force_login(member(CHIEF_EDITORS))

    assert "Freigabe" not in start_page(client)


def test_person_without_rights_sees_no_line_and_no_shortcut(client, index):
    make_service(check_again_on=YESTERDAY)
    make_item(checked_until=YESTERDAY)
    user = make_user()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    page = start_page(client)

    assert NOTHING in page
    assert "Schnell erledigt" not in page


@pytest.mark.parametrize("group", BOTH)
def test_shortcuts_lead_where_the_person_may_write(client, member, index, group):
    client.force_login(member(group))

    page = start_page(client)

    address = f"/admin/pages/add/cms/newspage/{index.pk}/"
    assert f'href="{address}"' in page
    assert client.get(address).status_code == 200
    assert 'href="/admin/reports/anlaufstellen-pruefen/"' in page


def queries(client) -> int:
    client.get("/admin/")
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get("/admin/").status_code == 200
    return len(captured)


def test_start_page_costs_the_same_however_much_waits(client, member, index, workflow):
    editor, chief = member(EDITORS), member(CHIEF_EDITORS)
    client.force_login(editor)
    fill(1, workflow, index, chief)
    one = queries(client)

    fill(2, workflow, index, chief)

    assert queries(client) == one
    assert one < 60


def fill(number: int, workflow, index, user) -> None:
    for _ in range(number):
        make_service(check_again_on=YESTERDAY)
        make_item(checked_until=YESTERDAY)
        hand_in(workflow, index, user)

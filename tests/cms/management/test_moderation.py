# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An editor hands a text in, a chief editor publishes it or sends it back."""

import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.urls import reverse
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import (
    GroupPagePermission,
    Page,
    Site,
    Task,
    TaskState,
    Workflow,
    WorkflowContentType,
    WorkflowState,
)

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS, load_groups
from cms.management.loading.moderation import TASK, WORKFLOW, load_moderation
from cms.models import LoadedPart, NewsPage, SupportService
from network.models import User
from tests.factories.items import make_item, make_service
from tests.factories.pages import make_home, make_news, make_news_index
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

LINK = re.compile(r"https?://\S+")
ENGLISH = re.compile(r"\b(The|page|has been|You can|Hello|submitted|approved)\b")


@pytest.fixture(autouse=True)
def desk(settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.komma.example.org"
    load_groups()
    load_moderation()


@pytest.fixture
def editor():
    return member(EDITORS, "Jule", "Redlich")


@pytest.fixture
def chief():
    return member(CHIEF_EDITORS, "Hanna", "Leitwort")


@pytest.fixture
def news():
    news = make_news(make_news_index(make_home()))
    news.unpublish()
    return NewsPage.objects.get(pk=news.pk)


def member(group: str, first_name: str, last_name: str) -> User:
    user = make_user(first_name=first_name, last_name=last_name)
    user.groups.add(Group.objects.get(name=group))
    return user


def rich_text(html: str) -> str:
    return ContentstateConverter(["bold"]).from_database_format(html)


def form(news: NewsPage, **fields) -> dict[str, str]:
    return {
        "title": news.title,
        "slug": news.slug,
        "date": "2026-09-14",
        "intro": news.intro,
        "body-count": "1",
        "body-0-type": "text",
        "body-0-order": "0",
        "body-0-deleted": "",
        "body-0-id": "",
        "body-0-value": rich_text("<p>Sie stehen jetzt bereit.</p>"),
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **fields,
    }


def edit(client, user: User, page: Page, **fields):
    client.force_login(user)
    return client.post(f"/admin/pages/{page.pk}/edit/", form(page, **fields))


def office_form(office: SupportService, **fields) -> dict[str, str]:
    names = ("name", "slug", "kind", "description", "phone", "hours", "email")
    dates = ("checked_on", "check_again_on")
    return (
        {name: getattr(office, name) for name in names}
        | {name: getattr(office, name).isoformat() for name in dates}
        | {"website": "", "address": "", "languages": "", "source": "", **fields}
    )


def edit_office(client, user: User, office: SupportService, **fields):
    client.force_login(user)
    address = f"/admin/snippets/cms/supportservice/edit/{office.pk}/"
    return client.post(address, office_form(office, **fields))


def hand_in(instance, editor: User) -> WorkflowState:
    instance.save_revision(user=editor)
    return instance.get_workflow().start(instance, editor)


def answer(client, user: User, news: Page, action: str, **fields):
    client.force_login(user)
    task = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    where = reverse(
        "wagtailadmin_pages:workflow_action", args=(news.pk, action, task.pk)
    )
    return client.post(where, fields)


def test_workflow_is_german_and_the_only_one(news):
    assert [workflow.name for workflow in Workflow.objects.all()] == [WORKFLOW]
    assert [task.name for task in Task.objects.all()] == [TASK]
    assert news.get_workflow().name == WORKFLOW
    assert make_item().get_workflow().name == WORKFLOW
    assert make_service().get_workflow().name == WORKFLOW


def test_workflow_loaded_again_stays_as_people_made_it():
    workflow = Workflow.objects.get()
    workflow.name = "Vier Augen"
    workflow.save()
    WorkflowContentType.objects.all().delete()

    load_moderation()

    assert [workflow.name for workflow in Workflow.objects.all()] == ["Vier Augen"]
    assert not WorkflowContentType.objects.exists()


def test_first_load_takes_publishing_from_editors_who_had_it():
    publish = Permission.objects.get(codename="publish_page")
    GroupPagePermission.objects.create(
        group=Group.objects.get(name=EDITORS),
        page=Page.get_first_root_node(),
        permission=publish,
    )
    LoadedPart.objects.all().delete()
    Workflow.objects.all().delete()
    Task.objects.all().delete()

    load_moderation()

    groups = GroupPagePermission.objects.filter(permission=publish)
    assert [entry.group.name for entry in groups] == [CHIEF_EDITORS]


def test_first_load_gives_old_offices_their_first_version():
    office = make_service()
    LoadedPart.objects.all().delete()

    load_moderation()

    office.refresh_from_db()
    assert office.live_revision == office.latest_revision
    assert office.revisions.count() == 1


def test_editor_hands_in_and_the_page_stays_off_the_site(client, editor, news):
    edit(client, editor, news, title="Neu", **{"action-submit": "1"})

    news.refresh_from_db()
    assert not news.live
    assert news.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS
    assert news.get_latest_revision_as_object().title == "Neu"


def test_editor_does_not_publish_by_asking_for_it(client, editor, news):
    edit(client, editor, news, **{"action-publish": "1"})

    news.refresh_from_db()
    assert not news.live


def test_editor_does_not_publish_an_office_by_asking_for_it(client, editor):
    office = make_service(phone="0000 1")

    edit_office(client, editor, office, phone="0000 2", **{"action-publish": "1"})

    office.refresh_from_db()
    assert office.phone == "0000 1"


@pytest.mark.parametrize("action", ["approve", "reject"])
def test_editor_does_not_judge_the_own_text(client, editor, news, action):
    hand_in(news, editor)

    answer(client, editor, news, action, comment="Passt.")

    news.refresh_from_db()
    assert not news.live
    assert news.workflow_in_progress


def test_text_is_locked_for_its_editor_while_it_waits(client, editor, chief, news):
    hand_in(news, editor)

    edit(client, editor, news, title="Heimlich geändert")
    edit(client, chief, news, title="Von der Chefredaktion")

    titles = {revision.content["title"] for revision in news.revisions.all()}
    assert titles == {"Neue Vorlagen", "Von der Chefredaktion"}


def test_chief_editor_approves_and_the_page_is_there(client, editor, chief, news):
    hand_in(news, editor)

    answer(client, chief, news, "approve", comment="Gut so.")

    assert client.get(news.url).status_code == 200


def test_chief_editor_sends_back_with_a_reason(client, editor, chief, news):
    hand_in(news, editor)
    mail.outbox.clear()

    answer(client, chief, news, "reject", comment="Bitte kürzen.")

    news.refresh_from_db()
    assert not news.live
    assert news.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    (message,) = mail.outbox
    assert message.to == [editor.email]
    assert "Bitte kürzen." in message.body


def test_chief_editor_publishes_without_a_round(client, chief, news):
    edit(client, chief, news, **{"action-publish": "1"})

    news.refresh_from_db()
    assert news.live


def test_office_waits_for_its_approval_too(client, editor, chief):
    office = make_service(phone="0000 1")
    edit_office(client, editor, office, phone="0000 2", **{"action-submit": "1"})
    task = TaskState.objects.get()
    client.force_login(chief)

    client.post(
        reverse(
            "wagtailsnippets_cms_supportservice:workflow_action",
            args=(office.pk, "approve", task.pk),
        )
    )

    office.refresh_from_db()
    assert office.phone == "0000 2"


@pytest.mark.parametrize("make", [make_service, None])
def test_mails_are_german_and_link_to_our_site(
    client, editor, chief, news, make, django_capture_on_commit_callbacks
):
    Site.objects.update(hostname="www.komma.example.org", port=443)
    Site.clear_site_root_paths_cache()
    instance = make() if make else news
    with django_capture_on_commit_callbacks(execute=True):
        state = hand_in(instance, editor)
        state.current_task_state.reject(user=chief, comment="Bitte kürzen.")
        state.resume(user=editor)
        state.current_task_state.approve(user=chief, comment="Gut so.")

    assert [message.to for message in mail.outbox] == [
        [chief.email], [editor.email], [chief.email], [editor.email]
    ]  # fmt: skip
    for message in mail.outbox:
        assert not message.alternatives
        assert ENGLISH.findall(message.subject + message.body) == []
        links = LINK.findall(message.body)
        assert links
        assert all(link.startswith("https://www.komma.example.org/") for link in links)


def test_dashboard_tells_the_chief_editor_what_waits(client, editor, chief, news):
    hand_in(news, editor)
    client.force_login(chief)

    page = client.get("/admin/").content.decode()

    assert news.title in page
    assert TASK in page

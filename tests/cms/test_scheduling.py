# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages, items and support services come and go at their time, and caches forget."""

from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from cms.frame.navigation import stored_entries
from cms.management.loading.groups import CHIEF_EDITORS, load_groups
from cms.models import SupportService
from network.models import User
from tests.factories.items import make_item, make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news,
    make_news_index,
    make_services_page,
)
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

START = datetime(2026, 9, 14, 9, tzinfo=timezone.get_default_timezone())
HOUR = timedelta(hours=1)


@pytest.fixture
def clock(monkeypatch):
    """Sets the time for everything that asks Django for it."""

    def set_time(moment: datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_time(START)
    return set_time


@pytest.fixture
def run_job(clock, django_capture_on_commit_callbacks):
    """What the system calls every few minutes, at the given time."""

    def run(moment: datetime) -> None:
        clock(moment)
        with django_capture_on_commit_callbacks(execute=True):
            call_command("publish_scheduled")

    return run


@pytest.fixture
def home(clock):
    return make_home()


def plan(instance, **times):
    """Publish with a time from when or until when, as the editor's form does."""
    for name, moment in times.items():
        setattr(instance, name, moment)
    instance.save_revision().publish()
    return type(instance).objects.get(pk=instance.pk)


def planned_page(home, **times) -> Page:
    page = make_content_page(home, "Aktionswoche", show_in_menus=True, live=False)
    return plan(page, **times)


def menu() -> list[str]:
    return [entry.title for entry in stored_entries().navigation]


def test_page_appears_at_its_time_and_in_the_navigation(client, home, run_job):
    page = planned_page(home, go_live_at=START + HOUR)
    assert client.get("/aktionswoche/").status_code == 404

    run_job(START + HOUR / 2)
    assert (client.get("/aktionswoche/").status_code, menu()) == (404, [])

    run_job(START + 2 * HOUR)
    assert client.get("/aktionswoche/").status_code == 200
    assert menu() == ["Aktionswoche"]
    page.refresh_from_db()
    assert page.first_published_at == START + 2 * HOUR


def test_page_goes_at_its_time_and_from_the_navigation(client, home, run_job):
    page = make_content_page(home, "Aktionswoche", show_in_menus=True)
    plan(page, expire_at=START + HOUR)
    run_job(START + HOUR / 2)
    assert (client.get("/aktionswoche/").status_code, menu()) == (200, ["Aktionswoche"])

    run_job(START + 2 * HOUR)

    assert (client.get("/aktionswoche/").status_code, menu()) == (404, [])
    page.refresh_from_db()
    assert page.expired


def test_news_item_appears_in_the_list_at_its_time(client, home, run_job):
    news = make_news(make_news_index(home), "Straßenfest", live=False)
    plan(news, go_live_at=START + HOUR)
    assert "Straßenfest" not in client.get("/aktuelles/").content.decode()

    run_job(START + 2 * HOUR)

    assert "Straßenfest" in client.get("/aktuelles/").content.decode()


def test_change_of_a_live_page_waits_for_its_time(client, home, run_job):
    page = make_content_page(home, "Projekt")
    page.title = "Vorhaben"
    plan(page, go_live_at=START + HOUR)
    assert "Vorhaben" not in client.get("/projekt/").content.decode()

    run_job(START + 2 * HOUR)

    assert "Vorhaben" in client.get("/projekt/").content.decode()


def test_item_comes_and_goes(client, home, run_job):
    item = make_item()
    address = item.url
    item.unpublish()
    plan(item, go_live_at=START + HOUR, expire_at=START + 3 * HOUR)

    statuses = []
    for hours in (0, 2, 4):
        run_job(START + hours * HOUR)
        statuses.append(client.get(address).status_code)

    assert statuses == [404, 200, 404]


def test_office_comes_and_goes_in_every_list(client, home, run_job):
    make_services_page(home)
    office = make_service("Beratung Probeland", live=False)
    plan(office, go_live_at=START + HOUR, expire_at=START + 3 * HOUR)

    shown = []
    for hours in (0, 2, 4):
        run_job(START + hours * HOUR)
        page = client.get("/hilfe-finden/").content.decode()
        shown.append(
            ("Beratung Probeland" in page, SupportService.objects.open().exists())
        )

    assert shown == [(False, False), (True, True), (False, False)]


def test_corrected_number_of_an_office_waits_for_its_time(home, run_job):
    office = plan(make_service(phone="0000 1"))
    office.phone = "0000 2"
    plan(office, go_live_at=START + HOUR)
    assert SupportService.objects.get().phone == "0000 1"

    run_job(START + 2 * HOUR)

    assert SupportService.objects.get().phone == "0000 2"


def test_job_run_twice_changes_nothing_more(home, run_job):
    page = planned_page(home, go_live_at=START + HOUR)
    run_job(START + 2 * HOUR)
    before = Page.objects.get(pk=page.pk).last_published_at

    run_job(START + 3 * HOUR)

    assert Page.objects.get(pk=page.pk).last_published_at == before


def test_chief_editors_plan_in_the_editor(client, home):
    load_groups()
    user = make_user()
    user.groups.add(Group.objects.get(name=CHIEF_EDITORS))
    client.force_login(User.objects.get(pk=user.pk))
    page, office = make_content_page(home), make_service()

    for address in (
        f"/admin/pages/{page.pk}/edit/",
        f"/admin/snippets/cms/supportservice/edit/{office.pk}/",
    ):
        form = client.get(address).content.decode()
        assert 'name="go_live_at"' in form
        assert 'name="expire_at"' in form

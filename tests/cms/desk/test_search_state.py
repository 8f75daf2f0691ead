# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report on the state of the search: who reads it, what it says, trying again."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    MUNICIPALITY_SUPPORT,
    TOOLBOX_EDITORS,
)
from search.indexing.targets import embedded_name
from search.models import PendingChange, SearchTarget
from tests.factories.items import make_service
from tests.factories.pages import make_content_page, make_home
from tests.factories.people import make_user

REPORT = "/admin/reports/zustand-der-suche/"
AGAIN = f"{REPORT}noch-einmal/"
HOSTILE = ["'\"<script>", "x" * 10_000, "\u202e\U0001f600", "-1", "9" * 20]


def make_change(instance=None, **fields) -> PendingChange:
    here, _ = SearchTarget.objects.get_or_create(name=embedded_name() or "embedded")
    model = instance._meta.label_lower if instance else "cms.contentpage"
    number = instance.pk if instance else PendingChange.objects.count() + 10_000
    return PendingChange.objects.create(
        target=here, key=f"{model}:{number}", model=model, number=str(number), **fields
    )


def words(client, address: str = REPORT) -> str:
    return client.get(address).content.decode()


def test_chief_editors_read_that_all_is_well(client, member, searchable):
    client.force_login(member(CHIEF_EDITORS))

    page = words(client)

    assert "Es wartet keine Änderung: Die Suche ist auf dem neuesten Stand." in page
    assert "Eingebetteter Index auf " in page
    assert "noch nie" not in page


def test_a_missing_index_is_said_with_the_command(admin, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "search"

    page = words(admin)

    assert "Der Index fehlt oder ist von einer anderen Version." in page
    assert "<code>manage.py rebuild_index --engine embedded</code>" in page


def test_what_waits_is_called_by_its_title_with_the_reason(admin, searchable):
    page = make_content_page(make_home(), title="Projektseite")
    office = make_service("Beratung Nord")
    PendingChange.objects.all().delete()
    make_change(page, attempts=3, last_error="EngineUnavailable")
    make_change(office)
    make_change(is_removed=True, attempts=1, last_error="ValueError")

    shown = words(admin)

    assert "Projektseite" in shown
    assert "Der Index antwortet nicht." in shown
    assert "Beratung Nord" in shown
    assert "cms.contentpage:1000" in shown
    assert "Das Dokument ließ sich nicht eintragen (ValueError)." in shown
    assert "Beratung Nord" not in words(admin, f"{REPORT}?state=failed")


def test_a_model_that_is_gone_is_named_by_its_key(admin, searchable):
    change = make_change()
    PendingChange.objects.filter(pk=change.pk).update(model="weg.istweg", key="weg:1")

    assert "weg:1" in words(admin)


def test_trying_again_writes_what_waits(admin, searchable):
    page = make_content_page(make_home(), title="Projektseite")
    PendingChange.objects.all().delete()
    make_change(page, attempts=3, try_after=timezone.now() + timedelta(hours=1))

    response = admin.post(AGAIN, follow=True)

    assert "Alles ist eingetragen." in response.content.decode()
    assert not PendingChange.objects.exists()


def test_what_still_fails_is_said(admin, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "search"
    make_change(attempts=1)

    response = admin.post(AGAIN, follow=True)

    assert "Noch wartet eine Änderung." in response.content.decode()


@pytest.mark.parametrize("group", [EDITORS, TOOLBOX_EDITORS, MUNICIPALITY_SUPPORT])
@pytest.mark.parametrize("way", ["", "ergebnisse/", "?export=csv"])
def test_others_are_kept_out(client, member, group, way):
    client.force_login(member(group))

    assert client.get(REPORT + way).status_code == 302
    assert client.post(AGAIN).status_code == 302


def test_strangers_are_sent_to_the_log_in(client, index):
    assert "/konto/login/" in client.get(REPORT)["Location"]
    assert "/konto/login/" in client.post(AGAIN)["Location"]


def test_reading_is_not_yet_trying_again(client, index, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "search"
    user = make_user()
    names = ["access_admin", "view_searchtarget"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client.force_login(user)
    change = make_change(try_after=timezone.now() + timedelta(hours=1))

    assert "Noch einmal versuchen" not in words(client)
    assert client.post(AGAIN).status_code == 302
    change.refresh_from_db()
    assert change.try_after is not None


def test_trying_again_is_no_link(admin):
    assert admin.get(AGAIN).status_code == 405


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_parameters_are_answered(admin, searchable, typed):
    asked = {"state": typed, "ordering": typed, "p": typed}

    assert admin.get(REPORT, asked).status_code == 200


def test_the_report_costs_the_same_for_ten_rows(admin, searchable):
    home = make_home()
    pages = [make_content_page(home) for _ in range(10)]
    PendingChange.objects.all().delete()
    make_change(pages[0])
    words(admin)
    with CaptureQueriesContext(connection) as few:
        words(admin)
    for page in pages[1:]:
        make_change(page)
    with CaptureQueriesContext(connection) as many:
        words(admin)

    assert len(many) == len(few)


def test_the_export_names_keys_and_errors(admin, searchable):
    make_change(attempts=2, last_error="ValueError")

    response = admin.get(f"{REPORT}?export=csv")
    text = b"".join(response.streaming_content).decode()

    assert "Schlüssel,Suchindex" in text
    assert "ValueError" in text


def test_the_start_page_warns_those_who_can_do_something(
    client, member, settings, tmp_path
):
    settings.SEARCH_ROOT = tmp_path / "search"
    settings.SEARCH_UPDATES = True
    warning = "Die Suche braucht Aufmerksamkeit"
    client.force_login(member(CHIEF_EDITORS))
    assert warning in words(client, "/admin/")

    client.force_login(member(EDITORS))
    assert warning not in words(client, "/admin/")


def test_the_start_page_says_nothing_while_all_is_well(client, member, searchable):
    client.force_login(member(CHIEF_EDITORS))

    assert "Die Suche braucht Aufmerksamkeit" not in words(client, "/admin/")

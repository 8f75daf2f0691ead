# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of searches without results: who reads it, what she makes of a row."""

import csv
from datetime import timedelta
from io import StringIO
from itertools import count

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    MUNICIPALITY_SUPPORT,
    TOOLBOX_EDITORS,
    load_toolbox_rights,
)
from search.models import FruitlessSearch
from tests.factories.items import make_index
from tests.factories.people import make_user

REPORT = "/admin/reports/suchen-ohne-treffer/"
HOSTILE = ["'\"<script>", "x" * 10_000, "\u202e\U0001f600", "-1", "9" * 20]
numbers = count(1)
TODAY = timezone.localdate()


def make_search(wording: str = "stadtfest", **fields) -> FruitlessSearch:
    values = {"days": 3, "visitors": 4, "searches": 5, "last_on": TODAY}
    return FruitlessSearch.objects.create(
        key=f"{next(numbers):064}",
        wording=wording,
        first_on=TODAY,
        **{**values, **fields},
    )


def listed(client, query: str = "") -> list[str]:
    soup = BeautifulSoup(client.get(REPORT + query).content, "html.parser")
    return [row.td.get_text(strip=True) for row in soup.select(".listing tbody tr")]


def buttons(client, query: str = "") -> dict[str, str]:
    """The names of what can be done, with the address of each."""
    soup = BeautifulSoup(client.get(REPORT + query).content, "html.parser")
    found = soup.select(".desk-actions a, .desk-actions button")
    return {
        one.get_text(strip=True): one.get("href") or one.parent["action"]
        for one in found
    }


@pytest.mark.parametrize("group", [EDITORS, CHIEF_EDITORS, TOOLBOX_EDITORS])
def test_editors_see_the_most_wanted_first(client, member, group):
    make_search("selten", visitors=3)
    make_search("oft", visitors=30)
    make_search(wording="", visitors=50)
    client.force_login(member(group))

    assert listed(client) == ["oft", "selten"]


def test_what_is_old_is_not_listed(admin):
    make_search(last_on=TODAY - timedelta(days=91))

    assert listed(admin) == []


def test_an_empty_report_says_what_would_stand_here(admin):
    page = admin.get(REPORT).content.decode()

    assert "In den letzten 90 Tagen hat niemand öfter vergeblich gesucht." in page


def test_a_search_becomes_a_synonym_in_one_click(client, member):
    make_search("stadtfest absagen")
    client.force_login(member(EDITORS))

    address = buttons(client)["Synonym anlegen"]
    page = client.get(address).content.decode()

    assert ">\nstadtfest absagen</textarea>" in page


def test_a_search_becomes_a_draft_in_one_click(client, member):
    make_index()
    load_toolbox_rights()
    make_search("drohbrief über nacht")
    client.force_login(member(TOOLBOX_EDITORS))

    address = buttons(client)["Vorlage entwerfen"]
    soup = BeautifulSoup(client.get(address).content, "html.parser")

    assert soup.select_one("#id_title")["value"] == "Drohbrief über nacht"
    assert soup.select_one("#id_slug")["value"] == "drohbrief-ueber-nacht"
    assert "/admin/pages/add/toolbox/textitempage/" in str(
        soup.select_one("#page-edit-form")["action"]
    )


def test_nobody_is_offered_what_she_may_not_do(client, index):
    make_search()
    user = make_user()
    names = ["access_admin", "view_fruitlesssearch"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client.force_login(user)

    assert listed(client) == ["stadtfest"]
    assert buttons(client) == {}
    search = FruitlessSearch.objects.get()
    assert client.post(f"{REPORT}{search.pk}/ignorieren/").status_code == 302
    assert not FruitlessSearch.objects.get().is_ignored


def test_a_search_is_ignored_and_taken_back(client, member):
    make_search()
    client.force_login(member(EDITORS))

    response = client.post(buttons(client)["Ignorieren"], follow=True)
    assert "„stadtfest“ wird nicht mehr gezeigt." in response.content.decode()
    assert listed(client) == []
    assert listed(client, "?state=ignored") == ["stadtfest"]

    client.post(buttons(client, "?state=ignored")["Wieder zeigen"])
    assert listed(client) == ["stadtfest"]


def test_all_can_be_listed_at_once(admin):
    make_search("offen")
    make_search("egal", is_ignored=True)

    assert sorted(listed(admin, "?state=all")) == ["egal", "offen"]


def test_the_way_back_leads_to_no_foreign_host(admin):
    search = make_search()

    response = admin.post(
        f"{REPORT}{search.pk}/ignorieren/", {"next": "https://example.org/"}
    )

    assert response["Location"] == REPORT


@pytest.mark.parametrize("way", ["", "ergebnisse/", "?export=csv"])
def test_others_read_nothing(client, member, way):
    make_search()
    assert "/konto/login/" in client.get(REPORT + way)["Location"]
    client.force_login(member(MUNICIPALITY_SUPPORT))

    response = client.get(REPORT + way)

    assert response.status_code == 302
    assert response["Location"] == "/admin/"


@pytest.mark.parametrize("way", ["ignorieren", "wieder-zeigen"])
def test_others_decide_nothing(client, member, way):
    search = make_search(is_ignored=way == "wieder-zeigen")
    before = search.is_ignored
    address = f"{REPORT}{search.pk}/{way}/"

    assert client.post(address).status_code == 302
    client.force_login(member(MUNICIPALITY_SUPPORT))
    assert client.post(address).status_code == 302
    client.force_login(member(EDITORS))
    assert client.get(address).status_code == 405
    search.refresh_from_db()
    assert search.is_ignored == before


def test_what_nobody_may_read_yet_cannot_be_decided_on(admin):
    search = make_search(wording="")

    assert admin.post(f"{REPORT}{search.pk}/ignorieren/").status_code == 404


def test_drafting_needs_a_toolbox_and_the_right(client, member, admin):
    response = admin.get("/admin/textvorlage-entwerfen/?title=x", follow=True)
    assert "Legen Sie zuerst die Seite der Toolbox an." in response.content.decode()

    make_index()
    client.force_login(member(MUNICIPALITY_SUPPORT))
    assert client.get("/admin/textvorlage-entwerfen/?title=x").status_code == 302


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_parameters_are_answered(admin, typed):
    make_index()
    make_search(wording=typed[:80])

    asked = {"state": typed, "ordering": typed, "p": typed}
    assert admin.get(REPORT, asked).status_code == 200
    assert listed(admin)
    assert "'\"<script>" not in admin.get(REPORT).content.decode()
    drafting = admin.get("/admin/textvorlage-entwerfen/", {"title": typed})
    assert drafting.status_code == 200


def test_the_report_costs_the_same_for_ten_rows(admin):
    make_index()
    make_search()
    admin.get(REPORT)
    with CaptureQueriesContext(connection) as few:
        assert len(listed(admin)) == 1
    for number in range(9):
        make_search(f"wort {number}")
    with CaptureQueriesContext(connection) as many:
        assert len(listed(admin)) == 10

    assert len(many) == len(few)


def test_the_export_has_german_headings_and_no_formulas(admin):
    make_search("=1+1", visitors=7)

    response = admin.get(f"{REPORT}?export=csv")
    text = b"".join(response.streaming_content).decode()
    headings, row = csv.reader(StringIO(text))

    assert headings[:4] == ["Gesucht", "Besuche", "Tage", "Suchen"]
    assert row[:2] == ["'=1+1", "7"]


def test_the_desk_counts_what_is_open(client, member):
    make_search()
    make_search("egal", is_ignored=True)
    client.force_login(member(EDITORS))

    page = client.get("/admin/").content.decode()

    assert "Suche findet nichts: Fehlt ein Synonym oder ein Text?" in page

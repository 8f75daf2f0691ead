# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The reports of checks and use: who reads them, filters, export, hostile input."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS
from cms.models import DailyCount, Hit, SupportService
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item, make_service
from tests.factories.people import make_member, make_municipality, make_user
from tests.factories.press_kits import make_press_kit
from tests.factories.sharepics import make_own_sharepic, make_sharepic

SERVICES = "/admin/reports/anlaufstellen-pruefen/"
ITEMS = "/admin/reports/vorlagen-pruefen/"
USE = "/admin/reports/vorlagen-nutzung/"
ALL = [SERVICES, ITEMS, USE]
TODAY = timezone.localdate()
YESTERDAY = TODAY - timedelta(days=1)
HOSTILE = [
    "'\"<script>",
    "x" * 10_000,
    "\u202e\U0001f600",
    "-1",
    "99999999999999999999",
]


def words(client, address: str) -> str:
    return client.get(address).content.decode()


def rows(client, address: str) -> list[list[str]]:
    """The export as a spreadsheet program reads it."""
    response = client.get(address)
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(StringIO(text)))


@pytest.mark.parametrize("address", ALL)
@pytest.mark.parametrize("group", [EDITORS, CHIEF_EDITORS])
def test_editors_read_the_reports(client, member, address, group):
    make_item()
    client.force_login(member(group))

    assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ALL)
@pytest.mark.parametrize("way", ["", "ergebnisse/", "?export=csv"])
def test_people_without_rights_read_no_report(client, index, address, way):
    make_item()
    make_service(check_again_on=YESTERDAY)
    user = make_user()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    response = client.get(address + way)

    assert response.status_code == 302
    assert response["Location"] == "/admin/"


@pytest.mark.parametrize("address", ALL)
def test_strangers_are_sent_to_the_log_in(client, index, address):
    assert "/konto/login/" in client.get(address)["Location"]


def test_services_stand_in_the_order_of_their_dates(admin):
    make_service("Bald", check_again_on=TODAY + timedelta(days=30))
    make_service("Lang her", check_again_on=YESTERDAY)
    make_service("Später", check_again_on=TODAY + timedelta(days=31))
    make_service("Geschlossen", check_again_on=YESTERDAY, is_closed=True)

    page = words(admin, SERVICES)

    assert 0 < page.index("Lang her") < page.index("Bald")
    assert "Später" not in page
    assert "Geschlossen" not in page
    assert page.count("überfällig</span>") == 1


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("due=overdue", ["Lang her"]),
        ("due=soon", ["Bald"]),
        ("kind=meldestelle", ["Bald"]),
        ("federal_state=BY", ["Lang her"]),
        ("federal_state=BY&due=soon", []),
    ],
)
def test_services_are_filtered(admin, query, names):
    make_service("Lang her", "BY", check_again_on=YESTERDAY)
    make_service("Bald", kind=SupportService.Kind.REPORTING, check_again_on=TODAY)

    found = rows(admin, f"{SERVICES}?{query}&export=csv")

    assert [row[0] for row in found[1:]] == names


def test_export_has_german_headings_and_defuses_formulas(admin):
    make_service("=1+1", phone="0000 1", check_again_on=YESTERDAY)

    headings, service = rows(admin, f"{SERVICES}?export=csv")

    assert headings[:3] == ["Name", "Art", "Telefon"]
    assert service[0] == "'=1+1"


def test_export_as_workbook_opens(admin):
    make_service("Beratung", check_again_on=YESTERDAY)

    response = admin.get(f"{SERVICES}?export=xlsx")
    sheet = openpyxl.load_workbook(BytesIO(b"".join(response))).active

    assert [cell.value for cell in sheet["A"]] == ["Name", "Beratung"]
    assert f"anlaufstellen-pruefen-{TODAY}" in response["Content-Disposition"]


def test_items_to_check_leave_drafts_and_fresh_ones_out(admin):
    make_item(title="Lang her", checked_until=YESTERDAY)
    make_item(title="Frisch")
    make_item(title="Entwurf", checked_until=YESTERDAY).unpublish()

    page = words(admin, ITEMS)

    assert "Lang her" in page
    assert "Frisch" not in page
    assert "Entwurf" not in page.split("listing-results")[1]


def test_every_kind_of_item_is_to_be_checked(admin):
    make_press_kit(title="Alte Mappe", checked_until=YESTERDAY)
    make_item(title="Alter Text", checked_until=TODAY)

    found = rows(admin, f"{ITEMS}?export=csv")
    chosen = rows(admin, f"{ITEMS}?kind=press_kit&export=csv")

    assert [row[1:3] for row in found[1:]] == [
        ["Alte Mappe", "Pressemappe"],
        ["Alter Text", "Stellungnahme"],
    ]
    assert [row[1] for row in chosen[1:]] == ["Alte Mappe"]


def test_use_counts_sharepics_as_well_but_no_press_kits(admin):
    town = make_municipality()
    sharepic = make_sharepic(title="Oft")
    make_own_sharepic(sharepic, town, make_member(town))
    make_press_kit(title="Mappe")

    found = rows(admin, f"{USE}?export=csv")

    assert [row[1:5] for row in found[1:]] == [["Oft", "Sharepic", "1", "1"]]


def test_use_counts_the_versions_of_counter_speeches(admin):
    town = make_municipality()
    make_adaptation(make_counter_speech(title="Antwort"), town, make_member(town))

    found = rows(admin, f"{USE}?export=csv")

    assert found[1][1:5] == ["Antwort", "Gegenrede", "1", "1"]


def test_use_counts_adaptations_and_towns_most_used_first(admin):
    town, other = make_municipality(), make_municipality()
    officer = make_member(town)
    often, never = make_item(title="Oft"), make_item(title="Nie")
    make_adaptation(often, town, officer)
    make_adaptation(often, town, officer)
    make_adaptation(often, other, officer)

    found = rows(admin, f"{USE}?export=csv")

    assert [row[1] for row in found[1:]] == [often.title, never.title]
    assert [row[3:5] for row in found[1:]] == [["3", "2"], ["0", "0"]]


def test_use_adds_up_downloads_and_views_of_the_last_year(admin):
    item = make_item()
    old = TODAY - timedelta(days=400)
    for kind, day, count in (
        (Hit.EXPORT, TODAY, 2),
        (Hit.EXPORT, YESTERDAY, 3),
        (Hit.TRIAL, TODAY, 1),
        (Hit.VIEW, TODAY, 40),
        (Hit.VIEW, old, 7),
        (Hit.DOWNLOAD, TODAY, 9),
    ):
        DailyCount.objects.create(kind=kind, subject=item.pk, day=day, count=count)

    [_, found] = rows(admin, f"{USE}?use=used&export=csv")

    assert found[5:7] == ["6", "40"]
    assert len(rows(admin, f"{USE}?use=unused&export=csv")) == 1


@pytest.mark.parametrize(("use", "title"), [("used", "Oft"), ("unused", "Nie")])
def test_use_is_filtered(admin, use, title):
    town = make_municipality()
    make_adaptation(make_item(title="Oft"), town, make_member(town))
    make_item(title="Nie")

    found = rows(admin, f"{USE}?use={use}&export=csv")

    assert [row[1] for row in found[1:]] == [title]


@pytest.mark.parametrize("address", ALL)
@pytest.mark.parametrize("text", HOSTILE)
def test_reports_survive_hostile_parameters(admin, address, text):
    query = dict.fromkeys(
        ["due", "kind", "federal_state", "use", "ordering", "p"], text
    )

    for way in ("", "ergebnisse/"):
        assert admin.get(address + way, query).status_code == 200


@pytest.mark.parametrize("address", ALL)
def test_reports_cost_the_same_for_one_row_and_three(admin, address):
    make_overdue(1)
    one = queries(admin, address)

    make_overdue(2)

    assert queries(admin, address) == one


def make_overdue(number: int) -> None:
    for _ in range(number):
        make_service(check_again_on=YESTERDAY)
        make_item(checked_until=YESTERDAY)


def queries(client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def test_menu_offers_each_person_her_reports(client, member):
    make_item()
    client.force_login(member(EDITORS))

    page = words(client, "/admin/")

    for address in ALL:
        assert address in page

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Facts in the admin: due ones are listed, checked in one step, kept while used."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from cms.desk.checking import months_after
from cms.desk.lists import waiting_lines
from network.models import User
from tests.cms.desk.colleague import FasterColleague
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import block as stream_block
from tests.factories.items import make_adaptation, make_fact, make_item, make_service
from tests.factories.people import make_member, make_municipality
from toolbox.models import Fact

pytestmark = pytest.mark.django_db

OLD = {"as_of": date(2020, 1, 1), "check_again_on": date(2021, 1, 1)}
REPORT = "/admin/reports/tatsachen-pruefen/"
LIST = "/admin/snippets/toolbox/fact/"
ADD = f"{LIST}add/"


@pytest.fixture
def chief() -> User:
    return User.objects.create_superuser("leitung@example.org")


@pytest.fixture
def admin(client, chief):
    client.force_login(chief)
    return client


def words(response) -> str:
    return response.content.decode()


@pytest.fixture
def old_fact():
    fact = make_fact(**OLD)
    fact.save_revision().publish()
    return fact


def confirm_address(fact) -> str:
    return reverse("desk_confirm_fact", args=[fact.pk])


def used_by_one_town(fact):
    item = make_item([stream_block("fact", "f", fact=fact.pk)])
    town = make_municipality()
    make_adaptation(item, town, make_member(town))


def test_desk_says_how_many_facts_are_overdue(chief, old_fact):
    make_fact("andere")

    lines = {line.sentence: line for line in waiting_lines(chief)}

    line = lines["Tatsache ist überfällig: Stimmt sie noch?"]
    assert (line.number, line.url) == (1, f"{REPORT}?due=overdue")


def test_report_names_the_fact_with_its_uses(admin, old_fact):
    used_by_one_town(old_fact)
    make_counter_speech(facts=[old_fact])

    rows = admin.get(REPORT).context["object_list"]

    assert [(row, row.uses.items, row.uses.adaptations) for row in rows] == [
        (old_fact, 2, 1)
    ]


def test_report_empties_after_the_check(admin, old_fact):
    response = admin.post(confirm_address(old_fact), follow=True)

    old_fact.refresh_from_db()
    next_check = months_after(timezone.localdate(), 12)
    assert old_fact.check_again_on == next_check
    assert old_fact.as_of == OLD["as_of"]
    shown = words(response)
    assert "„Es gibt 7 Beispiele.“ ist als geprüft eingetragen." in shown
    assert date_format(next_check, "DATE_FORMAT") in shown
    assert "Alle Tatsachen sind geprüft." in shown


def test_check_needs_the_right_to_change(client, old_fact):
    client.force_login(make_member(make_municipality()))

    assert client.post(confirm_address(old_fact)).status_code in (302, 403)
    assert Fact.objects.get().check_again_on == OLD["check_again_on"]


def test_check_of_nothing_is_not_found(admin):
    assert admin.post("/admin/reports/tatsachen-pruefen/7/geprueft/").status_code == 404


@pytest.mark.parametrize(
    "query", ["", "?due=overdue", "?due=\x00", "?q=Beispiele", "?q=%"]
)
def test_list_stands_any_filter(admin, old_fact, query):
    assert admin.get(LIST + query).status_code == 200


def test_list_filters_the_overdue_and_finds_by_words(admin, old_fact):
    make_fact("andere", statement="Das gilt.")

    overdue = words(admin.get(f"{LIST}?due=overdue"))
    found = words(admin.get(f"{LIST}?q=gilt"))

    assert "Es gibt 7 Beispiele." in overdue
    assert "Das gilt." not in overdue
    assert "Das gilt." in found
    assert "Es gibt 7 Beispiele." not in found


def test_report_takes_as_many_queries_for_three_as_for_one(
    admin, old_fact, django_assert_num_queries
):
    admin.get(REPORT)
    with CaptureQueriesContext(connection) as one:
        admin.get(REPORT)
    for number in range(2):
        used_by_one_town(make_fact(f"alt-{number}", **OLD))

    with django_assert_num_queries(len(one)):
        admin.get(REPORT)


@pytest.mark.parametrize("address", ["delete/{}/", "bulk"])
def test_used_fact_is_kept_with_a_reason(admin, old_fact, address):
    used_by_one_town(old_fact)
    url = (
        f"/admin/bulk/toolbox/fact/delete/?id={old_fact.pk}"
        if address == "bulk"
        else LIST + address.format(old_fact.pk)
    )

    response = admin.post(url, follow=True)

    assert "lässt sich nicht löschen: 1 Vorlage und 1 Anpassung" in words(response)
    assert Fact.objects.exists()


def test_unused_fact_is_deleted(admin, old_fact):
    admin.post(f"{LIST}delete/{old_fact.pk}/")

    assert not Fact.objects.exists()


def test_report_of_services_says_how_many_texts_name_each(admin):
    service = make_service(check_again_on=date(2021, 1, 1))
    unused = make_service("Ohne", "BY", check_again_on=date(2021, 1, 2))
    value = {"offices": [service.pk], "kinds": []}
    town = make_municipality()
    make_adaptation(
        make_item([stream_block("support_services", "s", **value)]),
        town,
        make_member(town),
    )

    rows = admin.get("/admin/reports/anlaufstellen-pruefen/").context

    assert [
        (row, row.uses.items, row.uses.adaptations) for row in rows["object_list"]
    ] == [(service, 1, 1), (unused, 0, 0)]


NEW_FACT = {
    "statement": "Es gibt 8 Beispiele.",
    "slug": "acht-beispiele",
    "source": "Beispielamt",
    "source_url": "",
    "as_of": "2026-06-01",
    "check_again_on": "2027-06-01",
}


def test_fact_that_saved_itself_meanwhile_is_no_failure(admin):
    with connection.execute_wrapper(FasterColleague("acht-beispiele", make_fact)):
        response = admin.post(ADD, NEW_FACT)

    page = words(response)
    assert response.status_code == 200
    assert "automatische Speichern" in page
    assert "Es gibt 8 Beispiele." in page
    assert Fact.objects.filter(slug="acht-beispiele").count() == 1


def test_autosave_of_a_fact_that_is_there_already_says_no(admin):
    with connection.execute_wrapper(FasterColleague("acht-beispiele", make_fact)):
        response = admin.post(ADD, NEW_FACT, HTTP_ACCEPT="application/json")

    assert response.status_code == 400
    assert response.json()["error_code"] == "validation_error"


def test_fact_of_a_new_name_is_created(admin):
    admin.post(ADD, NEW_FACT)

    assert Fact.objects.get(slug="acht-beispiele").source == "Beispielamt"

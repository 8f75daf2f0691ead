# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page of the deadline calculator: answers in the address, and no trace."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from tests.factories.people import make_member, make_municipality

URL = "/toolbox/antragsfrist/"
FILE = f"{URL}termin.ics"

pytestmark = pytest.mark.django_db


def page(client: Client, **answers: str) -> str:
    response = client.get(URL, answers)
    assert response.status_code == 200
    return response.content.decode()


def known(client: Client, day: str, state: str = "HE") -> str:
    return page(client, person="ja", kenntnis=day, land=state)


def test_page_sets_no_cookie_and_is_kept_nowhere(client):
    response = client.get(URL)

    assert reverse("toolbox:deadline") == URL
    assert response.cookies == {}
    assert "no-store" in response["Cache-Control"]
    assert "ersetzt keine Rechtsberatung" in response.content.decode()


def test_deadline_is_named_with_its_way(client):
    html = known(client, "2026-01-03")

    for words in (
        "Dienstag, 7. April 2026",
        "Freitag, 3. April 2026",
        "3. April: Karfreitag",
        "6. April: Ostermontag",
        "Der nächste Werktag in Hessen",
    ):
        assert words in html


def test_day_may_be_typed_the_german_way(client):
    assert "Dienstag, 7. April 2026" in known(client, "03.01.2026")


def test_missing_day_of_a_month_is_explained(client):
    assert "Einen 30. hat dieser Monat nicht" in known(client, "2025-11-30")


def test_days_left_are_counted_from_today(client):
    today = timezone.localdate()

    html = known(client, today.isoformat())

    assert "Letzter Tag für den Strafantrag" in html
    assert "Warten Sie nicht" in html
    assert "Termin mit Erinnerung speichern" in html


def test_past_deadline_leads_on_without_a_calendar_entry(client):
    html = known(client, "2020-01-03")

    assert "Die Frist ist wahrscheinlich abgelaufen" in html
    assert "Sprechen Sie trotzdem mit der Polizei" in html
    assert "termin.ics" not in html


def test_unknown_offender_means_that_the_deadline_has_not_begun(client):
    html = page(client, person="nein")

    assert "Die Frist hat noch nicht begonnen" in html
    assert "Stellen Sie den Strafantrag trotzdem jetzt." in html
    assert "3 ORs 310 SRs 59/25" in html


def test_holiday_in_parts_of_a_state_is_pointed_out(client):
    html = known(client, "2026-03-04", "TH")

    assert "Donnerstag, 4. Juni 2026" in html
    assert "„Fronleichnam“ ist in Teilen von Thüringen ein Feiertag" in html


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"kenntnis": ""}, "Bitte sagen Sie, ob die Person bekannt ist."),
        ({"person": "vielleicht"}, "Bitte wählen Sie „Ja“ oder „Nein“."),
        ({"person": "ja", "land": "HE"}, "Bitte geben Sie den Tag an."),
        ({"person": "ja", "kenntnis": "2026-01-03"}, "wählen Sie ein Bundesland."),
        ({"person": "ja", "land": "XX"}, "ein Bundesland aus der Liste"),
        ({"person": "ja", "kenntnis": "morgen"}, "ein Datum wie 24.11.2026"),
        ({"person": "ja", "kenntnis": "31.02.2026"}, "ein Datum wie 24.11.2026"),
        ({"person": "ja", "kenntnis": "1919-01-01"}, "Bitte prüfen Sie das Jahr."),
        ({"person": "ja", "kenntnis": "9999-12-31"}, "liegt in der Zukunft"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(client, answers, sentence):
    html = page(client, **answers)

    assert sentence in html
    assert "ergebnis-titel" not in html
    for typed in filter(None, (answers.get("kenntnis"),)):
        assert f'value="{typed}"' in html


def test_what_a_date_picker_cannot_show_stays_in_a_plain_field(client):
    assert 'type="date" name="kenntnis" value="2026-01-03"' in known(
        client, "2026-01-03"
    )
    assert 'type="text" name="kenntnis" value="morgen"' in known(client, "morgen")


def test_tomorrow_lies_in_the_future(client):
    tomorrow = timezone.localdate() + timedelta(days=1)

    assert "liegt in der Zukunft" in known(client, tomorrow.isoformat())


@pytest.mark.parametrize(
    "odd", ['"><script>', "a" * 10_000, "🙂", "\u202eabc", "0000-00-00", "٣"]
)
def test_odd_answers_never_break_the_page(client, odd):
    for name in ("person", "kenntnis", "land"):
        answers = {"person": "ja", "kenntnis": "2026-01-03", "land": "HE", name: odd}
        assert "<script>" not in page(client, **answers).replace("<script type", "")
        assert client.get(FILE, answers).status_code in (200, 302)


def test_calendar_file_holds_the_last_day(client):
    answers = {"person": "ja", "kenntnis": "2026-01-03", "land": "HE"}

    response = client.get(FILE, answers)

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert 'filename="antragsfrist.ics"' in response["Content-Disposition"]
    event = Calendar.from_ical(response.content).walk("VEVENT")[0]
    assert event.decoded("dtstart").isoformat() == "2026-04-07"


def test_calendar_file_without_answers_leads_to_the_form(client):
    response = client.get(FILE, {"person": "nein"})

    assert response.status_code == 302
    assert response["Location"] == f"{URL}?person=nein"


def test_other_words_in_the_address_are_no_answers(client):
    assert "Bitte prüfen Sie Ihre Angaben." not in page(client, utm_source="brief")


def test_member_finds_the_state_of_her_municipality_chosen(client):
    client.force_login(make_member(make_municipality(state="SN")))

    assert '<option value="SN" selected' in page(client)


def test_nothing_is_written_and_few_questions_asked(client):
    known(client, "2026-01-03")

    with CaptureQueriesContext(
        connection,
    ) as queries:
        known(client, "2026-01-03")

    assert len(queries) <= 8
    written = ("INSERT", "UPDATE", "DELETE")
    assert not [one for one in queries if one["sql"].startswith(written)]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Calendars, read back as a calendar program reads them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from cms.machine_readable.calendars import clean
from tests.factories.pages import (
    make_event,
    make_event_index,
    make_home,
    make_twin,
    restrict,
)

BERLIN = ZoneInfo("Europe/Berlin")
FEED = "/kalender/veranstaltungen.ics"


@pytest.fixture
def index(db):
    return make_event_index(make_home())


def entries(answer) -> list:
    return Calendar.from_ical(answer.content).walk("VEVENT")


def test_calendar_of_an_event_holds_what_the_page_says(client, index):
    event = make_event(
        index,
        "Fragen, Antworten; und „mehr“",
        starts_at=datetime(2027, 7, 1, 18, tzinfo=BERLIN),
        ends_at=datetime(2027, 7, 1, 20, tzinfo=BERLIN),
        place_address="Markt 1\n00000 Musterhausen",
        contact_email="presse@example.org",
    )

    answer = client.get(f"/kalender/{event.pk}.ics")

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert f'filename="{event.slug}.ics"' in answer["Content-Disposition"]
    (found,) = entries(answer)
    assert found["summary"] == "Fragen, Antworten; und „mehr“"
    assert found["dtstart"].dt == datetime(2027, 7, 1, 16, tzinfo=UTC)
    assert found["dtend"].dt == datetime(2027, 7, 1, 18, tzinfo=UTC)
    assert found["location"] == ("Rathaus Musterhausen, Markt 1, 00000 Musterhausen")
    assert found["url"] == f"http://testserver{event.url}"
    assert found["organizer"] == "mailto:presse@example.org"


def test_whole_days_end_with_the_day_after(client, index):
    event = make_event(
        index,
        is_all_day=True,
        starts_at=datetime(2027, 7, 1, tzinfo=BERLIN),
        ends_at=datetime(2027, 7, 2, tzinfo=BERLIN),
    )

    (found,) = entries(client.get(f"/kalender/{event.pk}.ics"))

    assert (found["dtstart"].dt, found["dtend"].dt) == (
        date(2027, 7, 1),
        date(2027, 7, 3),
    )


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("planned", "CONFIRMED"),
        ("postponed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_calendar_tells_what_became_of_it(client, index, status, told):
    event = make_event(index, status=status, status_note="Warum auch immer.")

    (found,) = entries(client.get(f"/kalender/{event.pk}.ics"))

    assert found["status"] == told
    assert "Warum auch immer." in found["description"]


def test_calendar_keeps_its_id_when_the_event_changes(client, index):
    event = make_event(index)
    (before,) = entries(client.get(f"/kalender/{event.pk}.ics"))
    event.title = "Anders"
    event.save_revision().publish()

    (after,) = entries(client.get(f"/kalender/{event.pk}.ics"))

    assert before["uid"] == after["uid"]
    assert after["sequence"] > before.get("sequence", 0)


def test_feed_holds_all_that_is_to_come_in_one_query(
    client, index, django_assert_max_num_queries
):
    make_event(index, "Bald")
    make_event(index, "Später", in_days=30)
    make_event(index, "Vorbei", in_days=-7)
    client.get(FEED)

    with django_assert_max_num_queries(3):
        found = entries(client.get(FEED))

    assert [entry["summary"] for entry in found] == ["Bald", "Später"]


def test_feed_without_events_is_a_calendar_all_the_same(client, index):
    assert entries(client.get(FEED)) == []


def test_unchanged_calendar_is_not_sent_again(client, index):
    event = make_event(index)
    event.save_revision().publish()
    tag = client.get(FEED)["ETag"]

    assert client.get(FEED, headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("how", ["draft", "private", "unknown"])
def test_what_is_not_public_has_no_calendar(client, index, how):
    event = make_event(index, live=how != "draft")
    if how == "private":
        restrict(event)
    number = 10**9 if how == "unknown" else event.pk

    assert client.get(f"/kalender/{number}.ics").status_code == 404
    assert how == "unknown" or entries(client.get(FEED)) == []


@pytest.mark.parametrize("number", ["9" * 40, "0", "999999999", "٣"])
def test_odd_number_has_no_calendar(client, index, number):
    assert client.get(f"/kalender/{number}.ics").status_code == 404


def test_twin_of_an_event_does_not_double_it_in_the_calendar(client, index):
    make_twin(make_event(index, "Lesung"), title="Reading", slug="reading")

    assert [entry["summary"] for entry in entries(client.get(FEED))] == ["Lesung"]


def test_calendar_may_be_kept_for_some_minutes(client, index):
    assert client.get(FEED)["Cache-Control"] == "public, max-age=600"


@given(st.text())
def test_clean_leaves_no_control_characters(words):
    kept = clean(words)

    assert all(sign >= " " or sign in "\n\t" for sign in kept)
    assert set(kept) <= set(words)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Events: what fits together, which are still to come, what the list shows."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.models import EventPage
from cms.models.events import NO_PLACE
from tests.factories.pages import (
    make_event,
    make_event_index,
    make_home,
    restrict,
)
from tests.factories.people import make_user

BERLIN = ZoneInfo("Europe/Berlin")
pytestmark = pytest.mark.django_db


@pytest.fixture
def index():
    return make_event_index(make_home())


def event(**fields) -> EventPage:
    begins = datetime(2027, 3, 15, 18, tzinfo=BERLIN)
    values = {
        "title": "Gespräch",
        "slug": "gespraech",
        "summary": "Ein Abend.",
        "starts_at": begins,
        "place_name": "Rathaus",
    }
    return EventPage(**{**values, **fields})


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"ends_at": datetime(2027, 3, 15, 17, tzinfo=BERLIN)}, "ends_at"),
        ({"registration_until": date(2027, 3, 16)}, "registration_until"),
        ({"starts_at": datetime(9999, 12, 31, 12, tzinfo=UTC)}, "starts_at"),
        ({"ends_at": datetime(9999, 12, 31, 23, 59, tzinfo=UTC)}, "ends_at"),
        ({"starts_at": datetime(1, 1, 2, tzinfo=UTC)}, "starts_at"),
    ],
)
def test_event_refuses_what_does_not_fit_together(fields, field):
    with pytest.raises(ValidationError) as refused:
        event(**fields).clean()

    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize(
    "fields",
    [
        {"ends_at": datetime(2027, 3, 15, 18, tzinfo=BERLIN)},
        {"registration_until": date(2027, 3, 15)},
        {"place_name": "", "online_url": "https://example.org/"},
        {"place_name": ""},
        {"starts_at": None},
        {"starts_at": None, "registration_until": date(2027, 1, 1), "place_name": ""},
    ],
)
def test_event_accepts_the_edge_and_a_half_written_draft(fields):
    event(**fields).clean()


def form_of(index, *, is_draft: bool, **fields):
    """The editor's form, filled as the admin does it."""
    form_class = EventPage.get_edit_handler().get_form_class()
    values = {
        "title": "Lesung",
        "slug": "lesung",
        "status": "planned",
        "starts_at": "2027-03-15 18:00",
        "body-count": "0",
        **fields,
    }
    form = form_class(
        values, instance=EventPage(), parent_page=index, for_user=make_user()
    )
    if is_draft:
        form.defer_required_fields()
    return form


def test_draft_may_lack_place_and_summary(index):
    assert form_of(index, is_draft=True).is_valid()


def test_published_event_needs_summary_and_place(index):
    form = form_of(index, is_draft=False)

    assert form.errors.keys() == {"summary", "place_name"}
    assert form.errors["place_name"] == [NO_PLACE]


@pytest.mark.parametrize(
    "place", [{"place_name": "Rathaus"}, {"online_url": "https://example.org/"}]
)
def test_published_event_is_content_with_place_or_link(index, place):
    assert form_of(index, is_draft=False, summary="Ein Abend.", **place).is_valid()


def test_index_offers_the_calendar_to_programs(client, index):
    answer = client.get("/veranstaltungen/").content.decode()

    assert 'href="webcal://testserver/kalender/veranstaltungen.ics"' in answer


def test_upcoming_keeps_what_is_not_over_before_midnight(index):
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    running = make_event(index, in_days=-3, ends_at=timezone.now() + timedelta(days=1))
    this_morning = make_event(index, starts_at=today, ends_at=today)
    over = make_event(index, in_days=-3)
    ahead = make_event(index, in_days=3)

    assert list(EventPage.objects.upcoming()) == [running, this_morning, ahead]
    assert list(EventPage.objects.past()) == [over]


def test_past_begins_with_the_latest(index):
    long_ago, lately = make_event(index, in_days=-90), make_event(index, in_days=-9)

    assert list(EventPage.objects.past()) == [lately, long_ago]


@pytest.mark.parametrize(
    ("fields", "is_open"),
    [
        ({"registration_email": "a@example.org"}, True),
        ({}, False),
        ({"registration_url": "https://example.org/", "status": "cancelled"}, False),
        ({"registration_email": "a@example.org", "status": "postponed"}, False),
    ],
)
def test_registration_is_offered_only_while_it_is_of_use(fields, is_open):
    ahead = timezone.now() + timedelta(days=5)

    assert event(starts_at=ahead, **fields).takes_registrations is is_open


def test_registration_ends_with_its_deadline():
    ahead = timezone.now() + timedelta(days=5)
    yesterday = timezone.localdate() - timedelta(days=1)
    found = event(
        starts_at=ahead,
        registration_email="a@example.org",
        registration_until=yesterday,
    )

    assert found.takes_registrations is False


def titles(client, address: str) -> list[str]:
    return [found.title for found in client.get(address).context["events"]]


def test_index_shows_what_is_to_come_and_past_on_request(client, index):
    make_event(index, "Bald")
    make_event(index, "Vorbei", in_days=-7)

    assert titles(client, "/veranstaltungen/") == ["Bald"]
    assert titles(client, "/veranstaltungen/?zeit=vergangen") == ["Vorbei"]


def test_index_tells_on_site_from_online(client, index):
    make_event(index, "Saal")
    make_event(index, "Netz", place_name="", online_url="https://example.org/")
    make_event(index, "Beides", online_url="https://example.org/")

    assert set(titles(client, "/veranstaltungen/?ort=vor-ort")) == {"Saal", "Beides"}
    assert set(titles(client, "/veranstaltungen/?ort=online")) == {"Netz", "Beides"}


@pytest.mark.parametrize(
    "query", ["zeit=gestern", "ort='--", "seite=-1", "seite=x", "zeit=%22%F0%9F%98%80"]
)
def test_index_ignores_what_it_does_not_understand(client, index, query):
    make_event(index, "Bald")

    assert titles(client, f"/veranstaltungen/?{query}") == ["Bald"]


def test_index_keeps_the_choice_from_page_to_page(client, index):
    for _ in range(11):
        make_event(index, in_days=-7)

    answer = client.get("/veranstaltungen/?zeit=vergangen")

    assert '?zeit=vergangen&amp;seite=2"' in answer.content.decode()


def test_index_leaves_out_drafts_and_private_events(client, index):
    make_event(index, "Entwurf", live=False)
    restrict(make_event(index, "Intern"))

    assert titles(client, "/veranstaltungen/") == []


def test_empty_index_leads_on(client, index):
    ahead = client.get("/veranstaltungen/").content.decode()
    past = client.get("/veranstaltungen/?zeit=vergangen").content.decode()

    assert "Keine kommenden Veranstaltungen" in ahead
    assert 'href="?zeit=vergangen"' in ahead
    assert "Keine vergangenen Veranstaltungen" in past


def queries_of(client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(address)
    return len(captured)


def test_index_asks_as_often_for_many_events_as_for_one(client, index):
    make_event(index)
    one = queries_of(client, "/veranstaltungen/")
    for _ in range(4):
        make_event(index)

    assert queries_of(client, "/veranstaltungen/") == one <= 8


def test_event_shows_its_facts(client, index):
    found = make_event(
        index,
        capacity=30,
        cost="Kostenfrei",
        audience="Pressestellen",
        accessibility="Stufenlos",
        registration_email="a@example.org",
        contact_name="Kim Beispiel",
    )

    page = client.get(found.url).content.decode()

    for words in ("Pressestellen", "Kostenfrei", "Stufenlos", "Kim Beispiel", "30"):
        assert words in page
    assert 'href="mailto:a@example.org"' in page
    assert f'href="/kalender/{found.pk}.ics"' in page


def test_event_called_off_says_so_and_takes_nobody(client, index):
    found = make_event(
        index,
        status="cancelled",
        status_note="Der Saal ist gesperrt.",
        registration_email="a@example.org",
    )

    page = client.get(found.url).content.decode()

    assert "Abgesagt" in page
    assert "Der Saal ist gesperrt." in page
    assert "anmelden" not in page


def test_home_shows_the_next_three(client, index):
    for days in (9, 3, 6, 1):
        make_event(index, f"In {days}", in_days=days)

    found = client.get("/").context["next_events"]

    assert [event.title for event in found] == ["In 1", "In 3", "In 6"]


def test_event_tells_machines_what_it_is(index):
    found = make_event(
        index, "Fachtag", status="cancelled", online_url="https://example.org/"
    )

    (told,) = found.structured_data("https://www.example.org", "https://x/a.png")

    assert told["@type"] == "Event"
    assert told["eventStatus"] == "https://schema.org/EventCancelled"
    assert [place["@type"] for place in told["location"]] == [
        "Place",
        "VirtualLocation",
    ]
    assert told["url"] == f"https://www.example.org{found.url}"


def test_whole_days_are_told_without_a_time():
    found = event(is_all_day=True)

    (told,) = found.structured_data("", "")

    assert (told["startDate"], told["endDate"]) == ("2027-03-15", "2027-03-15")


@pytest.mark.parametrize(("days", "is_over"), [(-2, True), (0, False), (2, False)])
def test_event_is_over_from_the_day_after_it(days, is_over):
    begins = timezone.now() + timedelta(days=days)

    assert event(starts_at=begins, ends_at=begins).is_over is is_over


def test_event_that_is_over_says_so_and_enters_no_calendar(client, index):
    found = make_event(index, in_days=-7)

    page = client.get(found.url).content.decode()

    assert "Diese Veranstaltung ist vorbei." in page
    assert f"/kalender/{found.pk}.ics" not in page

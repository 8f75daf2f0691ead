# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Days come in the order of the calendar, with what their reader may see."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories.counter_speech import make_counter_speech
from tests.factories.days import make_day
from tests.factories.items import make_item
from tests.factories.people import make_member, make_municipality
from toolbox.coming_days.shown import coming_days, days_soon, next_dates
from toolbox.models import Visibility

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 26)
NOBODY = AnonymousUser()


def names(days) -> list[str]:
    return [coming.day.name for coming in days]


def titles(coming) -> list[str]:
    return [item.title for item in coming.items]


def test_days_stand_as_they_come_from_today_on():
    make_day("25.11.", name="Gestern")
    make_day("26.11.", name="Heute")
    make_day("10.12.", name="Im Dezember")
    make_day("20.11. bis 30.11.", name="Läuft gerade")
    make_day("27.01.", name="Im Januar")

    found = coming_days(NOBODY, TODAY)

    assert names(found) == [
        "Läuft gerade",
        "Heute",
        "Im Dezember",
        "Im Januar",
        "Gestern",
    ]
    assert found[0].month == "November 2026"
    assert found[-1].month == "November 2027"
    assert found[2].how_far == "in zwei Wochen"


@pytest.mark.parametrize(
    ("when", "is_soon"),
    [
        ("25.11.", False),
        ("26.11.", True),
        ("24.12.", True),
        ("25.12.", False),
        ("01.11. bis 26.11.", True),
        ("01.11. bis 25.11.", False),
    ],
)
def test_soon_is_what_is_on_or_begins_within_four_weeks(when, is_soon):
    make_day(when, make_item())

    assert bool(days_soon(NOBODY, TODAY)) is is_soon


def test_soon_are_three_days_at_most_with_three_items_each():
    items = [make_item() for _ in range(4)]
    for day in ("09.12.", "10.12.", "11.12.", "12.12."):
        make_day(day, *items, name=day)

    found = days_soon(NOBODY, TODAY)

    assert names(found) == ["09.12.", "10.12.", "11.12."]
    assert len(found[0].first_items) == 3
    assert len(found[0].items) == 4


def test_day_without_items_for_this_reader_is_not_soon_but_in_the_calendar():
    make_day("10.12.", make_item(visibility=Visibility.MEMBERS), name="Intern")
    make_day("11.12.", name="Ohne")

    assert days_soon(NOBODY, TODAY) == []
    assert names(coming_days(NOBODY, TODAY)) == ["Intern", "Ohne"]


def test_items_of_every_kind_stand_in_the_order_of_the_day():
    speech = make_item(title="Rede", kind="speech")
    reply = make_counter_speech(title="Gegenrede")
    make_day("10.12.", speech, reply)

    (coming,) = coming_days(NOBODY, TODAY)

    assert titles(coming) == ["Rede", "Gegenrede"]
    assert [item.kind for item in coming.items] == ["Rede", "Gegenrede"]
    assert coming.items[0].url == speech.url
    assert coming.items[0].summary == speech.summary


def test_drafts_are_shown_to_nobody_and_internal_items_to_members_only():
    internal = make_item(title="Intern", visibility=Visibility.MEMBERS)
    draft = make_item(title="Entwurf")
    draft.unpublish()
    make_day("10.12.", internal, draft)
    member = make_member(make_municipality())

    assert titles(coming_days(NOBODY, TODAY)[0]) == []
    assert titles(coming_days(member, TODAY)[0]) == ["Intern"]


def test_one_and_three_days_cost_the_same():
    def queries() -> int:
        coming_days(NOBODY, TODAY)
        with CaptureQueriesContext(connection) as captured:
            coming_days(NOBODY, TODAY)
        return len(captured)

    make_day("10.12.", make_item())
    one = queries()
    for _ in range(2):
        make_day("11.12.", make_item(), make_item())

    assert queries() == one == 4


def test_item_brings_its_versions_once_and_only_those_the_reader_may_see():
    speech = make_item(title="Rede")
    for number, fields in enumerate(
        [
            {"variant": "Kurz"},
            {"variant": "Plakat"},
            {"variant": "Intern", "visibility": Visibility.MEMBERS},
            {"variant": "Entwurf"},
        ]
    ):
        version = make_item(variant_of=speech, reference=f"V{number}", **fields)
    version.unpublish()
    make_day("10.12.", speech, make_item(title="Brief"))
    member = make_member(make_municipality())

    for_all, for_members = (coming_days(user, TODAY)[0] for user in (NOBODY, member))

    assert [link.name for link in for_all.items[0].versions] == ["Kurz", "Plakat"]
    assert [link.name for link in for_members.items[0].versions] == [
        "Kurz",
        "Plakat",
        "Intern",
    ]
    assert list(for_all.items[1].versions) == []


def test_version_that_stands_in_the_day_itself_is_not_named_twice():
    speech = make_item(title="Rede")
    post = make_item(title="Beitrag", variant_of=speech, variant="Kurz")
    make_day("10.12.", speech, post)

    (day,) = coming_days(NOBODY, TODAY)

    assert titles(day) == ["Rede"]
    assert [link.url for link in day.items[0].versions] == [post.url]


def test_one_and_three_items_with_versions_cost_the_same():
    def queries() -> int:
        coming_days(NOBODY, TODAY)
        with CaptureQueriesContext(connection) as captured:
            coming_days(NOBODY, TODAY)
        return len(captured)

    def with_versions():
        item = make_item()
        for _ in range(2):
            make_item(variant_of=item, variant="Kurz")
        return item

    make_day("10.12.", with_versions())
    one = queries()
    make_day("11.12.", with_versions(), with_versions())

    assert queries() == one


def test_nothing_is_asked_for_items_where_there_are_none():
    make_day("10.12.")

    with CaptureQueriesContext(connection) as captured:
        coming_days(NOBODY, TODAY)

    assert len(captured) == 2


def test_days_soon_are_asked_for_once_until_something_changes(
    django_capture_on_commit_callbacks,
):
    item = make_item(title="Rede")
    make_day(f"{timezone.localdate():%d.%m.}", item)
    assert titles(days_soon(NOBODY)[0]) == ["Rede"]

    with CaptureQueriesContext(connection) as captured:
        days_soon(NOBODY)
    assert len(captured) == 0

    with django_capture_on_commit_callbacks(execute=True):
        item.unpublish()
    assert days_soon(NOBODY) == []


def test_next_dates_are_asked_for_once_until_a_day_changes(
    django_capture_on_commit_callbacks,
):
    day = make_day("27.01.", name="Im Januar")
    assert names(next_dates()) == ["Im Januar"]

    with CaptureQueriesContext(connection) as captured:
        next_dates()
    assert len(captured) == 0

    with django_capture_on_commit_callbacks(execute=True):
        day.delete()
    assert next_dates() == []


def test_next_dates_cost_one_query_for_any_number_of_days():
    for _ in range(3):
        make_day("27.01.", make_item())

    with CaptureQueriesContext(connection) as captured:
        next_dates(TODAY)

    assert len(captured) == 1


def test_what_members_see_soon_is_not_kept_for_others():
    make_day("10.12.", make_item(visibility=Visibility.MEMBERS))
    member = make_member(make_municipality())

    assert len(days_soon(member, TODAY)) == 1
    assert days_soon(NOBODY, TODAY) == []

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The last day for an application to prosecute, by rule and by known cases."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from toolbox.deadlines.counting import FreeDay, application_deadline, months_later
from toolbox.deadlines.free_days import STATES, local_holiday, why_free

days = some.dates(date(1991, 1, 1), date(2090, 12, 31))
states = some.sampled_from(STATES)


def last_day(known_on: str, state: str = "HE") -> str:
    return application_deadline(
        date.fromisoformat(known_on), state
    ).last_day.isoformat()


@pytest.mark.parametrize(
    ("known_on", "expected"),
    [
        ("2026-02-10", "2026-05-11"),  # 10 May is a Sunday
        ("2026-08-26", "2026-11-26"),  # a Thursday
        ("2025-11-30", "2026-03-02"),  # 28 February is a Saturday
        ("2027-11-30", "2028-02-29"),  # a leap year
        ("2026-11-30", "2027-03-01"),  # 28 February is a Sunday
        ("2026-05-31", "2026-08-31"),
        ("2026-01-31", "2026-04-30"),
        ("2026-09-25", "2026-12-28"),  # Christmas on Friday, then the weekend
        ("2026-10-01", "2027-01-04"),  # New Year on Friday, then the weekend
        ("2026-01-03", "2026-04-07"),  # Good Friday to Easter Monday
        ("2026-02-28", "2026-05-28"),  # not the end of May
    ],
)
def test_last_day_of_known_cases(known_on, expected):
    assert last_day(known_on) == expected


def test_holiday_of_one_state_moves_the_end_only_there():
    """Corpus Christi, 4 June 2026."""
    assert last_day("2026-03-04", "HE") == "2026-06-05"
    assert last_day("2026-03-04", "HH") == "2026-06-04"


def test_free_days_passed_over_are_named():
    deadline = application_deadline(date(2026, 1, 3), "HE")

    assert deadline.counted_to == date(2026, 4, 3)
    assert deadline.passed_over == (
        FreeDay(date(2026, 4, 3), "Karfreitag"),
        FreeDay(date(2026, 4, 4), "Samstag"),
        FreeDay(date(2026, 4, 5), "Sonntag"),
        FreeDay(date(2026, 4, 6), "Ostermontag"),
    )


@pytest.mark.parametrize(
    ("known_on", "state", "name"),
    [
        (date(2027, 3, 4), "TH", ""),
        (date(2026, 3, 4), "TH", "Fronleichnam"),
        (date(2026, 3, 4), "SN", "Fronleichnam"),
        (date(2025, 5, 15), "BY", "Mariä Himmelfahrt"),
        (date(2025, 5, 8), "BY", "Augsburger Hohes Friedensfest"),
        (date(2025, 5, 15), "SL", ""),
    ],
)
def test_holiday_in_parts_of_a_state_is_named_and_does_not_move_the_end(
    known_on, state, name
):
    deadline = application_deadline(known_on, state)

    assert deadline.local_holiday == name
    if name:
        assert deadline.last_day == deadline.counted_to


def test_every_state_has_its_holidays():
    assert len(STATES) == 16
    for state in STATES:
        assert why_free(date(2026, 10, 3), state)
        assert why_free(date(2026, 12, 25), state) == "Erster Weihnachtstag"
    assert local_holiday(date(2025, 8, 15), "BY") == "Mariä Himmelfahrt"


def test_shortened_month_is_said():
    assert application_deadline(date(2026, 11, 30), "HE").is_shortened
    assert not application_deadline(date(2026, 11, 26), "HE").is_shortened


def test_days_left_count_to_the_last_day():
    deadline = application_deadline(date(2026, 8, 26), "HE")

    assert deadline.days_left(date(2026, 11, 26)) == 0
    assert deadline.days_left(date(2026, 11, 25)) == 1
    assert deadline.days_left(date(2026, 11, 27)) == -1


def test_end_beyond_the_calendar_is_refused():
    with pytest.raises(OverflowError):
        application_deadline(date(9999, 11, 30), "HE")


@given(days, states)
def test_end_is_a_working_day_not_before_three_months(known_on, state):
    deadline = application_deadline(known_on, state)

    assert why_free(deadline.last_day, state) == ""
    assert deadline.last_day >= deadline.counted_to == months_later(known_on, 3)
    assert (deadline.last_day - deadline.counted_to).days <= 5
    assert 89 <= (deadline.counted_to - known_on).days <= 92


@given(days, states, some.integers(1, 400))
def test_later_knowledge_never_ends_earlier(known_on, state, more):
    earlier = application_deadline(known_on, state)
    later = application_deadline(known_on + timedelta(days=more), state)

    assert later.last_day >= earlier.last_day


@given(days, states)
def test_every_day_from_the_counted_to_the_last_is_explained(known_on, state):
    deadline = application_deadline(known_on, state)
    passed = [free.day for free in deadline.passed_over]

    assert passed == [
        deadline.counted_to + timedelta(days=more) for more in range(len(passed))
    ]
    assert all(free.reason for free in deadline.passed_over)


@given(days, some.integers(0, 48))
def test_months_later_keeps_the_day_or_ends_the_month(day, months):
    later = months_later(day, months)

    assert later.day == day.day or (later + timedelta(days=1)).day == 1
    assert (later.year - day.year) * 12 + later.month - day.month == months

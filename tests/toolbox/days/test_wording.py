# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Days are written as people say them, and so is how far off they are."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.days.spans import Span
from toolbox.days.wording import how_far, month_of, written

TODAY = date(2026, 11, 26)


def one_day(days: int) -> Span:
    day = TODAY + timedelta(days=days)
    return Span(day, day)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "heute"),
        (1, "morgen"),
        (2, "in zwei Tagen"),
        (13, "in 13 Tagen"),
        (14, "in zwei Wochen"),
        (24, "in drei Wochen"),
        (28, "in vier Wochen"),
        (59, "in acht Wochen"),
        (62, "in zwei Monaten"),
        (364, "in zwölf Monaten"),
    ],
)
def test_how_far_off_a_day_is(days, words):
    assert how_far(one_day(days), TODAY) == words


def test_what_is_on_says_how_long():
    span = Span(TODAY - timedelta(days=3), TODAY + timedelta(days=4))

    assert how_far(span, TODAY) == "bis 30. November"
    assert how_far(Span(span.first, TODAY), TODAY) == "heute"


@given(st.integers(0, 400))
def test_every_distance_has_words(days):
    assert how_far(one_day(days), TODAY).isprintable()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 1, 27), date(2027, 1, 27), "27. Januar 2027"),
        (date(2027, 3, 11), date(2027, 3, 24), "11. bis 24. März 2027"),
        (date(2026, 9, 27), date(2026, 10, 4), "27. September bis 4. Oktober 2026"),
        (
            date(2026, 12, 28),
            date(2027, 1, 3),
            "28. Dezember 2026 bis 3. Januar 2027",
        ),
    ],
)
def test_days_are_written_out(first, last, words):
    assert written(Span(first, last)) == words


def test_month_is_named_with_its_year():
    assert month_of(TODAY) == "November 2026"

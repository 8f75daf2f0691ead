# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""From any day on, the span that is on or comes next is found."""

from datetime import date
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.days.rules import parse_rule
from toolbox.days.spans import Span, next_span, spans_from


@pytest.mark.parametrize(
    ("rule", "today", "first"),
    [
        ("27.01.", date(2026, 11, 26), date(2027, 1, 27)),
        ("27.01.", date(2027, 1, 27), date(2027, 1, 27)),
        ("27.01.", date(2027, 1, 28), date(2028, 1, 27)),
        ("28.12. bis 03.01.", date(2027, 1, 2), date(2026, 12, 28)),
        ("28.12. bis 03.01.", date(2027, 1, 4), date(2027, 12, 28)),
        ("Woche mit dem 01.01.", date(2026, 12, 20), date(2026, 12, 28)),
        ("Woche mit dem 01.01.", date(2026, 12, 30), date(2026, 12, 28)),
        ("letzter Sonntag im September, 8 Tage", date(2026, 10, 2), date(2026, 9, 27)),
    ],
)
def test_next_span_is_the_one_that_is_on_or_comes(rule, today, first):
    assert next_span(parse_rule(rule), today).first == first


@given(st.dates())
def test_any_day_has_a_next_span_up_to_the_end_of_the_calendar(today):
    found = next_span(parse_rule("Woche mit dem 21.03., 14 Tage"), today)

    assert found is None or found.last >= today
    assert (found is None) is (today > date(9999, 4, 4)) or found is not None


def test_there_is_none_after_the_last_year():
    assert next_span(parse_rule("27.01."), date(9999, 12, 31)) is None


def test_spans_follow_one_another():
    spans = list(islice(spans_from(parse_rule("29.02."), date(2027, 1, 1)), 2))

    assert [span.first for span in spans] == [date(2027, 2, 28), date(2028, 2, 29)]


def test_span_knows_its_days():
    span = Span(date(2027, 3, 11), date(2027, 3, 24))

    assert span.is_on(date(2027, 3, 24))
    assert not span.is_on(date(2027, 3, 25))
    assert span.after == date(2027, 3, 25)
    assert span.days_until(date(2027, 3, 4)) == 7
    assert not span.is_one_day

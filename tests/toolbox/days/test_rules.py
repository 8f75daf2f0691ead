# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Each form of a rule gives its days, in every year; nonsense gives a sentence."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.days.rules import MONTHS, RuleError, parse_rule
from toolbox.days.spans import Span


def days(rule: str, year: int) -> tuple[str, str]:
    span = parse_rule(rule).in_year(year)
    return span.first.isoformat(), span.last.isoformat()


@pytest.mark.parametrize(
    ("rule", "year", "first", "last"),
    [
        ("27.01.", 2027, "2027-01-27", "2027-01-27"),
        ("8. 5.", 2027, "2027-05-08", "2027-05-08"),
        ("11.03. bis 24.03.", 2027, "2027-03-11", "2027-03-24"),
        ("28.09. bis 03.10.", 2027, "2027-09-28", "2027-10-03"),
        ("28.12. bis 03.01.", 2026, "2026-12-28", "2027-01-03"),
        ("29.02.", 2027, "2027-02-28", "2027-02-28"),
        ("29.02.", 2028, "2028-02-29", "2028-02-29"),
        ("25.02. bis 29.02.", 2027, "2027-02-25", "2027-02-28"),
        ("letzter Sonntag im September", 2026, "2026-09-27", "2026-09-27"),
        ("letzter Sonntag im September, 8 Tage", 2026, "2026-09-27", "2026-10-04"),
        ("erster Montag im März", 2027, "2027-03-01", "2027-03-01"),
        ("vierter Montag im Februar", 2027, "2027-02-22", "2027-02-22"),
        ("Woche mit dem 21.03.", 2027, "2027-03-15", "2027-03-21"),
        ("Woche mit dem 21.03., 14 Tage", 2026, "2026-03-16", "2026-03-29"),
        ("Woche mit dem 01.01.", 2027, "2026-12-28", "2027-01-03"),
        ("Woche mit dem 29.02.", 2027, "2027-02-22", "2027-02-28"),
    ],
)
def test_rule_gives_the_days_of_a_year(rule, year, first, last):
    assert days(rule, year) == (first, last)


def test_blanks_around_and_between_do_not_matter():
    assert parse_rule("  27.01.  bis\n29.01. ") == parse_rule("27.01. bis 29.01.")


@pytest.mark.parametrize(
    "text",
    ["", "Januar", "27.1", "27.01.2027", "fünfter Montag im Mai", "Ende September"],
)
def test_what_is_no_rule_is_refused_with_examples(text):
    with pytest.raises(RuleError, match="Möglich sind zum Beispiel „27.01.“"):
        parse_rule(text)


@pytest.mark.parametrize(
    "text", ["30.02.", "31.04.", "00.01.", "01.13.", "Woche mit dem 32.01."]
)
def test_day_that_no_year_has_is_refused(text):
    with pytest.raises(RuleError, match="gibt es nicht"):
        parse_rule(text)


@pytest.mark.parametrize("count", [0, 61, 999])
def test_length_beyond_sense_is_refused(count):
    with pytest.raises(RuleError, match="1 bis 60 Tage"):
        parse_rule(f"Woche mit dem 21.03., {count} Tage")


@given(st.text(max_size=60))
def test_anything_typed_is_a_rule_or_an_error(text):
    with suppress(RuleError):
        span = parse_rule(text).in_year(2027)

        assert span.first <= span.last


@given(
    st.sampled_from(["erster", "zweiter", "dritter", "vierter", "letzter"]),
    st.sampled_from(["Montag", "Sonntag"]),
    st.sampled_from(MONTHS),
    st.integers(1900, 2200),
)
def test_weekday_of_a_month_lies_in_that_month(place, weekday, month, year):
    span = parse_rule(f"{place} {weekday} im {month}").in_year(year)

    assert span.first.month == MONTHS.index(month) + 1
    assert span.first.weekday() == (0 if weekday == "Montag" else 6)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_week_holds_its_day_and_begins_on_monday(day):
    span = parse_rule(f"Woche mit dem {day:%d.%m.}").in_year(day.year)

    assert span.is_on(day)
    assert span == Span(span.first, span.first + timedelta(days=6))
    assert span.first.weekday() == 0

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A rule and a day come in, the days a commemoration takes from there on go out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def is_one_day(self) -> bool:
        return self.first == self.last

    @property
    def after(self) -> date:
        """The day after the last, where a calendar file ends whole days."""
        return self.last + timedelta(days=1)

    def is_on(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days_until(self, day: date) -> int:
        """Whole days from `day` to the first; negative once it has begun."""
        return (self.first - day).days


class Rule(Protocol):
    def in_year(self, year: int) -> Span:
        """The span that begins in this year, or belongs to it."""
        ...


def spans_from(rule: Rule, today: date) -> Iterator[Span]:
    """Those that are not over on `today`, in order, as far as the calendar reaches."""
    first_year = max(date.min.year, today.year - 1)
    for year in range(first_year, date.max.year + 1):
        try:
            span = rule.in_year(year)
        except (OverflowError, ValueError):
            # Before the first or beyond the last day that can be counted.
            continue
        if span.last >= today:
            yield span


def next_span(rule: Rule, today: date) -> Span | None:
    """The one that is on, else the next; None at the end of the calendar."""
    return next(spans_from(rule, today), None)

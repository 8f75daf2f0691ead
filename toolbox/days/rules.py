# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an editor types comes in, the rule by which a day returns every year goes out.

Four forms: „27.01.“, „28.12. bis 03.01.“, „letzter Sonntag im September“ and „Woche mit
dem 21.03.“. The last two may name how many days it takes: „…, 8 Tage“.
"""

import re
from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from .spans import Rule, Span

MONTHS = [
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
]
WEEKDAYS = [
    *("Montag", "Dienstag", "Mittwoch", "Donnerstag"),
    *("Freitag", "Samstag", "Sonntag"),
]
PLACES = {"erster": 0, "zweiter": 1, "dritter": 2, "vierter": 3, "letzter": -1}
LONGEST = 60
EXAMPLES = (
    "Möglich sind zum Beispiel „27.01.“, „11.03. bis 24.03.“, „letzter Sonntag im "
    "September, 8 Tage“ oder „Woche mit dem 21.03., 14 Tage“."
)
DAY = r"(\d{1,2})\.\s?(\d{1,2})\."
LENGTH = r"(?:,\s?(\d{1,3}) Tage?)?"
FIXED = re.compile(rf"{DAY}(?: bis {DAY})?")
WEEKDAY = re.compile(
    rf"({'|'.join(PLACES)}) ({'|'.join(WEEKDAYS)}) im ({'|'.join(MONTHS)}){LENGTH}"
)
WEEK = re.compile(rf"Woche mit dem {DAY}{LENGTH}")


class RuleError(ValueError):
    """What was typed is no rule; the text says in German what to type instead."""


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the year without its year; 29 February is the 28th in short years."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        if (self.month, self.day) == (2, 29) and not isleap(year):
            return date(year, 2, 28)
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class FixedDays:
    """The same days every year; a span may reach into the next one."""

    first: MonthDay
    last: MonthDay

    def in_year(self, year: int) -> Span:
        first, last = self.first.in_year(year), self.last.in_year(year)
        return Span(first, last if last >= first else self.last.in_year(year + 1))


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """From the nth weekday of a month on (`place` 0 to 3, or -1 for the last)."""

    place: int
    weekday: int
    month: int
    days: int

    def in_year(self, year: int) -> Span:
        starts_on, length = monthrange(year, self.month)
        first = (self.weekday - starts_on) % 7 + 1
        every = range(first, length + 1, 7)
        return starting(date(year, self.month, every[self.place]), self.days)


@dataclass(frozen=True, slots=True)
class WeekWith:
    """From the Monday of the week that holds a certain day."""

    around: MonthDay
    days: int

    def in_year(self, year: int) -> Span:
        inside = self.around.in_year(year)
        return starting(inside - timedelta(days=inside.weekday()), self.days)


def starting(first: date, days: int) -> Span:
    return Span(first, first + timedelta(days=days - 1))


def parse_rule(text: str) -> Rule:
    """Raises RuleError with a German sentence if it is none of the four forms."""
    text = " ".join(text.split())
    if found := FIXED.fullmatch(text):
        first = month_day(found[1], found[2])
        return FixedDays(first, month_day(found[3], found[4]) if found[3] else first)
    if found := WEEKDAY.fullmatch(text):
        return WeekdayOfMonth(
            place=PLACES[found[1]],
            weekday=WEEKDAYS.index(found[2]),
            month=MONTHS.index(found[3]) + 1,
            days=length(found[4], 1),
        )
    if found := WEEK.fullmatch(text):
        return WeekWith(month_day(found[1], found[2]), length(found[3], 7))
    raise RuleError(f"„{text[:80]}“ lässt sich nicht als Zeit lesen. {EXAMPLES}")


def month_day(day: str, month: str) -> MonthDay:
    found = MonthDay(int(month), int(day))
    try:
        # A leap year, so that 29 February counts.
        found.in_year(2024)
    except ValueError:
        raise RuleError(f"Den {day}.{month}. gibt es nicht. {EXAMPLES}") from None
    return found


def length(days: str | None, usual: int) -> int:
    number = int(days) if days else usual
    if not 1 <= number <= LONGEST:
        raise RuleError(f"Möglich sind 1 bis {LONGEST} Tage.")
    return number

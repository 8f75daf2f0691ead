# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Days and today come in, the words of the calendar go out: „27. Januar 2027“."""

from datetime import date

from .rules import MONTHS
from .spans import Span

ONE_WEEK = 7
#: From here on weeks are easier to grasp than days, and from there on months.
DAYS_IN_WEEKS, DAYS_IN_MONTHS = 14, 60
DAYS_A_MONTH = 30.4
NUMBERS = [
    *("zwei", "drei", "vier", "fünf", "sechs", "sieben"),
    *("acht", "neun", "zehn", "elf", "zwölf"),
]


def how_far(span: Span, today: date) -> str:
    """„heute“, „morgen“, „in 3 Wochen“; for what is on, how long it goes on."""
    days = span.days_until(today)
    if days <= 0:
        return "heute" if span.last == today else f"bis {short(span.last)}"
    if days == 1:
        return "morgen"
    if days < DAYS_IN_WEEKS:
        return f"in {number(days)} Tagen"
    if days < DAYS_IN_MONTHS:
        return f"in {number(round(days / ONE_WEEK))} Wochen"
    return f"in {number(round(days / DAYS_A_MONTH))} Monaten"


def written(span: Span) -> str:
    """„27. Januar 2027“, „11. bis 24. März 2027“, „28. Dezember 2026 bis …“."""
    first, last = span.first, span.last
    if span.is_one_day:
        return f"{short(first)} {first.year}"
    if first.year != last.year:
        return f"{short(first)} {first.year} bis {short(last)} {last.year}"
    if first.month != last.month:
        return f"{short(first)} bis {short(last)} {last.year}"
    return f"{first.day}. bis {short(last)} {last.year}"


def month_of(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def short(day: date) -> str:
    return f"{day.day}. {MONTHS[day.month - 1]}"


def number(count: int) -> str:
    """In letters up to twelve, as printed German has it."""
    return NUMBERS[count - 2] if 2 <= count <= len(NUMBERS) + 1 else str(count)

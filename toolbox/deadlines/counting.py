# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The day of knowledge comes in, the last day for an application to prosecute goes out.

§ 77b StGB: three months from the end of the day on which the entitled person came to
know of the deed and of the offender; a Saturday, Sunday or public holiday moves the end
to the next working day.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from .free_days import local_holiday, why_free

MONTHS = 3
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FreeDay:
    """A day on which no deadline ends, and why: „Samstag“, „Ostermontag“."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """`counted_to` is three months later, `last_day` the first working day from there.

    `passed_over` are the free days between the two. `is_shortened` says that the last
    month has no such day. `local_holiday` names a holiday that holds on the last day in
    parts of the state only; there the deadline may end later, and nobody should wait.
    """

    known_on: date
    state: str
    counted_to: date
    passed_over: tuple[FreeDay, ...]
    local_holiday: str

    @property
    def last_day(self) -> date:
        return self.counted_to + len(self.passed_over) * ONE_DAY

    @property
    def is_shortened(self) -> bool:
        return self.counted_to.day != self.known_on.day

    def days_left(self, today: date) -> int:
        """Whole days from today to the last day; negative once it is past."""
        return (self.last_day - today).days


def application_deadline(known_on: date, state: str) -> Deadline:
    """For one person; every entitled person has a deadline of her own (§ 77b III).

    Raises OverflowError if the end lies beyond the year 9999.
    """
    counted_to = months_later(known_on, MONTHS)
    passed_over = tuple(free_days_from(counted_to, state))
    last_day = counted_to + len(passed_over) * ONE_DAY
    return Deadline(
        known_on, state, counted_to, passed_over, local_holiday(last_day, state)
    )


def months_later(day: date, months: int) -> date:
    """The day of the same number, or the month's last day if there is none.

    § 43 Abs. 1 StPO, § 188 Abs. 2 und 3 BGB.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        raise OverflowError("the deadline lies beyond the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def free_days_from(day: date, state: str) -> list[FreeDay]:
    """The days from `day` on that are free, up to the next working day."""
    found: list[FreeDay] = []
    while reason := why_free(day, state):
        found.append(FreeDay(day, reason))
        day += ONE_DAY
    return found

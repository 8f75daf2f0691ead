# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A day and a federal state come in; out goes why no deadline ends on that day."""

from datetime import date
from functools import lru_cache

from holidays.constants import CATHOLIC, PUBLIC
from holidays.countries.germany import Germany

#: The codes of the federal states, as in `cms.models.FederalState`.
STATES = tuple(code for code in Germany.subdivisions if len(code) == 2)
WEEKEND = {5: "Samstag", 6: "Sonntag"}
#: Holidays of a single town: Augsburg's peace festival, in Bavaria.
TOWNS = {"BY": "Augsburg"}


def why_free(day: date, state: str) -> str:
    """„Samstag“, „Sonntag“ or the holiday's name; empty on a working day.

    Only what is free in the whole state counts: where it is not, the deadline ends
    on the day itself, and the earlier day is right for everybody.
    """
    return WEEKEND.get(day.weekday(), "") or statewide(state, day.year).get(day, "")


def local_holiday(day: date, state: str) -> str:
    """The name of a holiday that holds in parts of the state only, or nothing."""
    return local(state, day.year).get(day, "")


@lru_cache(maxsize=256)
def statewide(state: str, year: int) -> dict[date, str]:
    return named(state, year, PUBLIC)


@lru_cache(maxsize=256)
def local(state: str, year: int) -> dict[date, str]:
    """Those of mostly Catholic municipalities, and of single towns."""
    found = named(state, year, CATHOLIC)
    if state in TOWNS:
        found = named(TOWNS[state], year, PUBLIC) | found
    everywhere = statewide(state, year)
    return {day: name for day, name in found.items() if day not in everywhere}


def named(area: str, year: int, category: str) -> dict[date, str]:
    found = Germany(subdiv=area, years=year, language="de", categories=(category,))
    return dict(found.items())

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How the rooms count what they hold comes in, what there is of each now goes out.

For the home page. Rooms above register here, since the site may not import them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.cache import cache

KEY = "cms.offers.holdings"
#: A text more is seen a minute later at most.
SECONDS = 60
COUNTERS: dict[str, Callable[[], int]] = {}


@dataclass(frozen=True)
class Holding:
    """So many of what visitors may see."""

    label: str
    number: int


def register(label: str, count: Callable[[], int]) -> None:
    """Called once for each kind, when the applications are ready."""
    COUNTERS[label] = count


def holdings() -> list[Holding]:
    """What there is of each kind; none of what there is none of."""
    return cache.get_or_set(KEY, _counted, SECONDS)


def _counted() -> list[Holding]:
    counted = (Holding(label, count()) for label, count in COUNTERS.items())
    return [holding for holding in counted if holding.number]

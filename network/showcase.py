# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Municipalities come in, what they show the public elsewhere on the site goes out.

The rooms above register what they have, so that this one need not know them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet


@dataclass(frozen=True)
class Showpiece:
    """Something with an address everybody may open."""

    title: str
    url: str
    date: date


Source = Callable[[QuerySet], Iterable[Showpiece]]

sources: list[Source] = []


def register(source: Source) -> None:
    if source not in sources:
        sources.append(source)


def showpieces(municipalities: QuerySet) -> list[Showpiece]:
    """The newest first; the caller has asked whether the municipalities are listed."""
    found = [piece for source in sources for piece in source(municipalities)]
    return sorted(found, key=lambda piece: piece.date, reverse=True)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Engines that behave badly, in front of one that does not."""

from collections.abc import Callable, Collection, Iterable

from search import configured
from search.engines.entries import IndexEntry
from search.engines.port import EngineUnavailable


class Silent:
    """Does not answer; counts how often it was asked."""

    name = "silent"

    def __init__(self) -> None:
        self.asked = 0

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        self.asked += 1
        raise EngineUnavailable("http://user:secret@search.example.org")


class Picky:
    """Takes nothing that has one of the keys in it."""

    name = "picky"

    def __init__(self, *refused: str) -> None:
        self.refused = set(refused)

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        entries = list(entries)
        if self.refused & {*removed, *(entry.key for entry in entries)}:
            raise ValueError("Kim Muster, Rathausplatz 1")
        configured.embedded().write(entries, removed)


class Interrupted:
    """Something happens before it writes."""

    name = "interrupted"

    def __init__(self, before: Callable[[], None]) -> None:
        self.before = before

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        before, self.before = self.before, lambda: None
        before()
        configured.embedded().write(entries, removed)

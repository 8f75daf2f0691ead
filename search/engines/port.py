# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The small port every engine stands behind, and what it answers."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol

from search.query.plan import Plan

from .entries import IndexEntry


class EngineUnavailable(Exception):
    """The engine does not answer, in time or at all; another may be asked."""


class IndexMissing(Exception):
    """There is no index, or one of another version: `manage.py rebuild_index`."""


@dataclass(frozen=True, slots=True)
class Hit:
    key: str
    score: float
    shown: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hits:
    """`facets` counts, for each facet asked for, the documents found by value."""

    total: int
    hits: tuple[Hit, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


class Rebuild(Protocol):
    def add(self, entries: Iterable[IndexEntry]) -> None: ...


class Engine(Protocol):
    """An index that can be asked and written; safe for several processes.

    Every method raises `EngineUnavailable`; those that need an index, `IndexMissing`.
    """

    name: str

    def search(self, plan: Plan) -> Hits: ...

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        """Add or replace entries and remove keys; all or nothing, visible at once."""

    def rebuilding(self) -> AbstractContextManager[Rebuild]:
        """A new index beside the old one, which answers until the block ends.

        The new one takes its place at the end, and is thrown away on an error.
        """

    def count(self) -> int:
        """How many documents there are."""

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search as every engine can carry it out: clauses of terms, filters, facets."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Term:
    """An analysed term, looked for in every field of `TERM_FIELDS`."""

    text: str
    boost: float = 1.0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Stems that follow each other, looked for in every field of `PHRASE_FIELDS`."""

    stems: tuple[str, ...]
    boost: float = 1.0
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing the person asked for; its best alternative counts (dis_max, no tie)."""

    alternatives: tuple[Term | Phrase, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Only documents that have one of the values; `field` is a facet or a fixed name.

    Fixed names: "section", "access", "language", "key".
    """

    field: str
    values: frozenset[str]
    excluded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The score of a document: the sum of its clauses, and a bonus for its weight.

    Without clauses every document that passes the filters is found. Of the clauses
    that are not required at least `minimum` must match. Documents that become visible
    after `visible_at` are left out. Equal scores and dates are ordered by key.
    """

    visible_at: datetime
    clauses: tuple[Clause, ...] = ()
    minimum: int = 1
    excluded: tuple[Term | Phrase, ...] = ()
    filters: tuple[Filter, ...] = ()
    facets: tuple[str, ...] = ()
    sort: Sort = Sort.RELEVANCE
    offset: int = 0
    limit: int = 10

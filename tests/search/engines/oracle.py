# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Entries and a plan come in, what an engine has to answer goes out: slow and plain."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from math import log

from search.engines.entries import (
    PHRASE_FIELDS,
    TERM_FIELDS,
    TIE,
    WEIGHT_BONUS,
    IndexEntry,
)
from search.query.plan import Clause, Filter, Phrase, Plan, Sort, Term

K1 = 1.2
B = 0.75
FIXED = {"section", "access", "language", "key"}


class Oracle:
    def __init__(self, entries: Iterable[IndexEntry]):
        self.entries = {entry.key: entry for entry in entries}
        fields = {*TERM_FIELDS, *PHRASE_FIELDS}
        self.lengths = {name: self.average_length(name) for name in fields}

    def found(self, plan: Plan) -> dict[str, float]:
        """All keys that fit, in the order of their page, with their scores."""
        fitting = [one for one in self.entries.values() if self.fits(one, plan)]
        scores = {one.key: self.score(one, plan) for one in fitting}
        fitting.sort(key=lambda one: place(one, scores[one.key], plan.sort))
        return {one.key: scores[one.key] for one in fitting}

    def facets(self, plan: Plan) -> dict[str, dict[str, int]]:
        fitting = [self.entries[key] for key in self.found(plan)]
        return {
            name: dict(Counter(value for one in fitting for value in values(one, name)))
            for name in plan.facets
        }

    def fits(self, entry: IndexEntry, plan: Plan) -> bool:
        required = [one for one in plan.clauses if one.required]
        optional = [one for one in plan.clauses if not one.required]
        matching = sum(self.clause(entry, one) > 0 for one in optional)
        return (
            (entry.visible_from is None or entry.visible_from <= plan.visible_at)
            and all(passes(entry, one) for one in plan.filters)
            and not any(self.alternative(entry, one) > 0 for one in plan.excluded)
            and all(self.clause(entry, one) > 0 for one in required)
            and matching >= min(plan.minimum, len(optional))
        )

    def score(self, entry: IndexEntry, plan: Plan) -> float:
        clauses = sum(self.clause(entry, one) for one in plan.clauses)
        return clauses + WEIGHT_BONUS * entry.weight

    def clause(self, entry: IndexEntry, clause: Clause) -> float:
        return max(
            (self.alternative(entry, one) for one in clause.alternatives), default=0
        )

    def alternative(self, entry: IndexEntry, wanted: Term | Phrase) -> float:
        is_term = isinstance(wanted, Term)
        stems = (wanted.text,) if is_term else wanted.stems
        by_field = [
            weight * wanted.boost * self.bm25(entry, name, stems)
            for name, weight in (TERM_FIELDS if is_term else PHRASE_FIELDS).items()
        ]
        return max(by_field) + TIE * (sum(by_field) - max(by_field))

    def bm25(self, entry: IndexEntry, name: str, stems: Sequence[str]) -> float:
        text = getattr(entry, name)
        often = occurrences(text, stems)
        if not often:
            return 0.0
        length = 1 - B + B * len(text) / self.lengths[name]
        rarity = sum(self.rarity(name, stem) for stem in stems)
        return rarity * often * (K1 + 1) / (often + K1 * length)

    def rarity(self, name: str, stem: str) -> float:
        having = sum(stem in getattr(one, name) for one in self.entries.values())
        return log(1 + (len(self.entries) - having + 0.5) / (having + 0.5))

    def average_length(self, name: str) -> float:
        lengths = [len(getattr(one, name)) for one in self.entries.values()]
        return sum(lengths) / max(len(lengths), 1)


def occurrences(text: Sequence[str], stems: Sequence[str]) -> int:
    runs = (tuple(text[first : first + len(stems)]) for first in range(len(text)))
    return sum(run == tuple(stems) for run in runs)


def values(entry: IndexEntry, name: str) -> set[str]:
    if name not in FIXED:
        return set(entry.facets.get(name, ()))
    value = getattr(entry, name)
    return {value} if isinstance(value, str) else set(value)


def passes(entry: IndexEntry, chosen: Filter) -> bool:
    return bool(values(entry, chosen.field) & chosen.values) is not chosen.excluded


def place(entry: IndexEntry, score: float, sort: Sort) -> tuple[float, str]:
    if sort is Sort.RELEVANCE:
        return -round(score, 6), entry.key
    day = (entry.date or date.max).toordinal()
    newest_first = sort is Sort.NEWEST and entry.date is not None
    return -day if newest_first else day, entry.key

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a person asks for comes in, the plan of the search for it goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from search.documents import FACETS
from search.german.analysis import Analyzer

from .asking import SearchQuery
from .clauses import clauses_of, looked_for, neighbours_of
from .correcting import meant_by
from .parsing import Typed, parse
from .plan import Clause, Filter, Plan
from .spelling import Speller
from .synonyms import Stems, Synonyms, stems_of
from .vocabulary import Vocabulary
from .weights import SHARE


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What words are understood with."""

    analyzer: Analyzer
    synonyms: Synonyms
    vocabulary: Vocabulary

    def speller(self, access: frozenset[str]) -> Speller:
        return Speller(self.analyzer, self.vocabulary, access, self.synonyms)


@dataclass(frozen=True, slots=True)
class Understood:
    """`is_futile` if something was typed of which nothing can be looked for."""

    plan: Plan
    correction: str = ""
    is_futile: bool = False


def understand(query: SearchQuery, knowledge: Knowledge) -> Understood:
    typed = parse(query.text)
    meant = meant_by(typed, knowledge.speller(query.access))
    asked = tuple(clauses_of(meant.words, knowledge.synonyms))
    phrases = tuple(phrases_of(typed, knowledge.analyzer))
    left_out = tuple(stems_of_each(typed.left_out, knowledge.analyzer))
    plan = Plan(
        visible_at=query.moment,
        clauses=(*phrases, *asked, *neighbours_of(meant.words)),
        minimum=minimum_of(len(meant.words)),
        excluded=tuple(looked_for(stems) for stems in left_out),
        filters=tuple(filters_of(query)),
        facets=FACETS,
        sort=query.sort,
        offset=(query.page - 1) * query.per_page,
        limit=query.per_page,
    )
    is_futile = bool(query.text.strip() and not (plan.clauses or left_out))
    return Understood(plan, meant.correction, is_futile)


def phrases_of(typed: Typed, analyzer: Analyzer) -> Iterator[Clause]:
    for stems in stems_of_each(typed.phrases, analyzer):
        yield Clause((looked_for(stems),), required=True)


def stems_of_each(texts: tuple[str, ...], analyzer: Analyzer) -> Iterator[Stems]:
    return (stems for text in texts if (stems := stems_of(text, analyzer)))


def minimum_of(words: int) -> int:
    return ceil(words * SHARE)


def filters_of(query: SearchQuery) -> Iterator[Filter]:
    """Values chosen in one facet and in several narrow alike: each must fit."""
    yield Filter("access", query.access)
    if query.sections:
        yield Filter("section", query.sections)
    for facet, values in query.chosen.items():
        for value in values:
            yield Filter(facet, frozenset({value}))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, the query of tantivy that finds and scores the same goes out."""

from collections.abc import Callable, Iterable, Mapping

import tantivy
from tantivy import Occur, Query

from search.query.plan import Clause, Filter, Phrase, Plan, Term

from ..entries import (
    PHRASE_FIELDS,
    TERM_FIELDS,
    TIE,
    WEIGHT_BONUS,
    clean,
    microseconds,
)
from .layout import FILTERED

WEIGHTS = (1, 2, 3)
#: For a few values a query each is faster than one for the set of them.
FEW = 8

Part = tuple[Occur, Query]


class Compiler:
    def __init__(self, schema: tantivy.Schema):
        self.schema = schema

    def query(self, plan: Plan) -> Query:
        """Finds and scores."""
        bonus = [(Occur.Should, self.bonus(weight)) for weight in WEIGHTS]
        return Query.boolean_query([*self.parts(plan), *bonus])

    def finding(self, plan: Plan) -> Query:
        """Finds the same, for a little less than half: without the bonus."""
        return Query.boolean_query(self.parts(plan))

    def parts(self, plan: Plan) -> list[Part]:
        parts = [self.filter(chosen) for chosen in plan.filters]
        parts += [(Occur.MustNot, self.alternative(one)) for one in plan.excluded]
        parts.append((Occur.MustNot, self.visible_after(plan)))
        return parts + self.clauses(plan)

    def clauses(self, plan: Plan) -> list[Part]:
        """Always something that must match, as a bonus alone finds nothing."""
        required = [self.clause(one) for one in plan.clauses if one.required]
        others = [self.clause(one) for one in plan.clauses if not one.required]
        parts = [(Occur.Must, query) for query in required]
        least = min(plan.minimum, len(others))
        if least > 0:
            parts.append((Occur.Must, at_least(least, others)))
        else:
            parts += [(Occur.Should, query) for query in others]
        return parts if required or least > 0 else [*parts, (Occur.Must, everything())]

    def clause(self, clause: Clause) -> Query:
        return best([self.alternative(one) for one in clause.alternatives], 0.0)

    def alternative(self, wanted: Term | Phrase) -> Query:
        if isinstance(wanted, Term):
            return self.over(TERM_FIELDS, wanted.boost, self.term(wanted.text))
        if len(wanted.stems) < 2:
            return best(
                [
                    self.over(PHRASE_FIELDS, wanted.boost, self.term(stem))
                    for stem in wanted.stems
                ],
                0.0,
            )
        return self.over(PHRASE_FIELDS, wanted.boost, self.phrase(wanted))

    def over(
        self, fields: Mapping[str, float], boost: float, one: Callable[[str], Query]
    ) -> Query:
        """The best field counts, and a little of the others."""
        return best(
            [
                Query.boost_query(one(name), weight * boost)
                for name, weight in fields.items()
            ],
            TIE,
        )

    def term(self, text: str) -> Callable[[str], Query]:
        cleaned = clean(text)
        return lambda name: Query.term_query(self.schema, name, cleaned)

    def phrase(self, wanted: Phrase) -> Callable[[str], Query]:
        stems: list[str | tuple[int, str]] = [clean(stem) for stem in wanted.stems]
        return lambda name: Query.phrase_query(
            self.schema, name, stems, slop=wanted.slop
        )

    def filter(self, chosen: Filter) -> Part:
        occur = Occur.MustNot if chosen.excluded else Occur.Must
        return occur, self.one_of(chosen.field, chosen.values)

    def one_of(self, field: str, values: Iterable[str]) -> Query:
        if field not in FILTERED:
            return Query.empty_query()
        cleaned = sorted(clean(value) for value in values)
        return Query.const_score_query(self.having(field, cleaned), 0.0)

    def having(self, field: str, values: list[str]) -> Query:
        if len(values) > FEW:
            return Query.term_set_query(self.schema, field, values)
        each = [Query.term_query(self.schema, field, value) for value in values]
        if len(each) == 1:
            return each[0]
        return Query.boolean_query([(Occur.Should, query) for query in each])

    def visible_after(self, plan: Plan) -> Query:
        return Query.range_query(
            self.schema,
            "visible_from",
            tantivy.FieldType.Integer,
            lower_bound=microseconds(plan.visible_at),
            include_lower=False,
        )

    def bonus(self, weight: int) -> Query:
        having = Query.term_query(self.schema, "weight", weight)
        return Query.const_score_query(having, weight * WEIGHT_BONUS)


def everything() -> Query:
    return Query.const_score_query(Query.all_query(), 0.0)


def at_least(least: int, queries: list[Query]) -> Query:
    if len(queries) == 1:
        return queries[0]
    parts = [(Occur.Should, query) for query in queries]
    return Query.boolean_query(parts, minimum_number_should_match=least)


def best(queries: list[Query], tie: float) -> Query:
    if not queries:
        return Query.empty_query()
    if len(queries) == 1:
        return queries[0]
    return Query.disjunction_max_query(queries, tie)

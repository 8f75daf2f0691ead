# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, the body of a search request goes out."""

from collections.abc import Iterable
from typing import Any

from elasticsearch_dsl import A, Q, Search
from elasticsearch_dsl.query import Query

from search.engines.entries import (
    PHRASE_FIELDS,
    TERM_FIELDS,
    TIE,
    WEIGHT_BONUS,
    microseconds,
)
from search.query.plan import Clause, Filter, Phrase, Plan, Sort, Term

from .mapping import FIELDS, cleaned, cut

#: No server hands out more results than this one by one (index.max_result_window).
LAST_RESULT = 10_000
#: More values than any facet has; the servers cut at ten unless told.
FACET_VALUES = 1_000
HEAVIEST = 3
KEY = {"key": {"order": "asc"}}
SORTS: dict[Sort, list[dict[str, Any]]] = {
    Sort.RELEVANCE: [{"_score": {"order": "desc"}}, KEY],
    Sort.NEWEST: [{"date": {"order": "desc", "missing": "_last"}}, KEY],
    Sort.OLDEST: [{"date": {"order": "asc", "missing": "_last"}}, KEY],
}


def search_body(plan: Plan) -> dict[str, Any]:
    first = min(plan.offset, LAST_RESULT)
    size = min(plan.limit, LAST_RESULT - first)
    search = (
        Search()
        .query(query_of(plan))
        .source(["shown"])
        .sort(*SORTS[plan.sort])
        .extra(
            track_total_hits=True, track_scores=True, **{"from": first, "size": size}
        )
    )
    for facet in FIELDS.keys() & set(plan.facets):
        values = A("terms", field=FIELDS[facet], size=FACET_VALUES)
        search.aggs.bucket(facet, values)
    body: dict[str, Any] = search.to_dict()
    return body


def query_of(plan: Plan) -> Query:
    optional = [clause_query(clause) for clause in plan.clauses if not clause.required]
    must = [clause_query(clause) for clause in plan.clauses if clause.required]
    should = list(weight_bonuses())
    if least := min(plan.minimum, len(optional)):
        must.append(Q("bool", should=optional, minimum_should_match=least))
    else:
        should += optional
    hidden = Q("range", visible_from={"gt": microseconds(plan.visible_at)})
    unwanted = [leaf(alternative) for alternative in plan.excluded]
    return Q(
        "bool",
        must=must,
        should=should,
        minimum_should_match=0,
        filter=[Q("match_all"), *filters(plan.filters, excluded=False)],
        must_not=[hidden, *unwanted, *filters(plan.filters, excluded=True)],
    )


def clause_query(clause: Clause) -> Query:
    if not clause.alternatives:
        return Q("match_none")
    return Q("dis_max", queries=[leaf(each) for each in clause.alternatives])


def leaf(wanted: Term | Phrase) -> Query:
    if isinstance(wanted, Term):
        queries = [term_query(wanted, name, by) for name, by in TERM_FIELDS.items()]
    else:
        queries = [phrase_query(wanted, name, by) for name, by in PHRASE_FIELDS.items()]
    return Q("dis_max", queries=queries, tie_breaker=TIE)


def term_query(term: Term, name: str, boost: float) -> Query:
    boost = boost * term.boost
    return Q("term", **{name: {"value": cut(term.text), "boost": boost}})


def phrase_query(phrase: Phrase, name: str, boost: float) -> Query:
    return Q(
        "match_phrase",
        **{
            name: {
                "query": " ".join(cut(stem) for stem in phrase.stems),
                "slop": phrase.slop,
                "boost": boost * phrase.boost,
            }
        },
    )


def weight_bonuses() -> Iterable[Query]:
    for weight in range(1, HEAVIEST + 1):
        exactly = Q("term", weight=weight)
        yield Q("constant_score", filter=exactly, boost=weight * WEIGHT_BONUS)


def filters(wanted: Iterable[Filter], *, excluded: bool) -> Iterable[Query]:
    for each in wanted:
        if each.excluded is excluded:
            yield filter_query(each)


def filter_query(wanted: Filter) -> Query:
    if wanted.field not in FIELDS:
        return Q("match_none")
    return Q("terms", **{FIELDS[wanted.field]: cleaned(wanted.values)})

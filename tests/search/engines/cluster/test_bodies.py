# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a plan becomes in the language of the servers."""

from datetime import UTC, datetime

from search.engines.cluster.bodies import search_body
from search.query.plan import Clause, Filter, Phrase, Plan, Sort, Term

MOMENT = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


def bool_of(plan: Plan) -> dict:
    return search_body(plan)["query"]["bool"]


def test_body_without_clauses_finds_everything_visible() -> None:
    assert search_body(Plan(visible_at=MOMENT)) == {
        "query": {
            "bool": {
                "should": [
                    {
                        "constant_score": {
                            "filter": {"term": {"weight": weight}},
                            "boost": bonus,
                        }
                    }
                    for weight, bonus in ((1, 0.3), (2, 0.6), (3, 0.3 * 3))
                ],
                "minimum_should_match": 0,
                "filter": [{"match_all": {}}],
                "must_not": [{"range": {"visible_from": {"gt": 1_000_000}}}],
            }
        },
        "_source": ["shown"],
        "sort": [{"_score": {"order": "desc"}}, {"key": {"order": "asc"}}],
        "track_total_hits": True,
        "track_scores": True,
        "from": 0,
        "size": 10,
    }


def test_body_looks_for_a_term_in_every_field() -> None:
    plan = Plan(visible_at=MOMENT, clauses=(Clause((Term("rathaus", 0.5),), True),))

    assert bool_of(plan)["must"] == [
        {
            "dis_max": {
                "queries": [
                    {
                        "dis_max": {
                            "tie_breaker": 0.3,
                            "queries": [
                                {"term": {field: {"value": "rathaus", "boost": boost}}}
                                for field, boost in (
                                    ("title_terms", 1.5),
                                    ("keyword_terms", 0.75),
                                    ("body_terms", 0.5),
                                )
                            ],
                        }
                    }
                ]
            }
        }
    ]


def test_body_looks_for_a_phrase_in_its_order() -> None:
    phrase = Phrase(("rechter", "gewalt"), boost=2.0, slop=1)
    plan = Plan(visible_at=MOMENT, clauses=(Clause((phrase,), True),))

    [clause] = bool_of(plan)["must"]

    wanted = {"query": "rechter gewalt", "slop": 1}
    assert clause["dis_max"]["queries"][0]["dis_max"]["queries"] == [
        {"match_phrase": {"title": {**wanted, "boost": 6.0}}},
        {"match_phrase": {"body": {**wanted, "boost": 2.0}}},
    ]


def test_body_asks_for_no_more_matches_than_there_are_optional_clauses() -> None:
    clauses = (Clause((Term("a"),)), Clause((Term("b"),)), Clause((Term("c"),), True))

    bound = bool_of(Plan(visible_at=MOMENT, clauses=clauses, minimum=5))["must"]

    assert len(bound) == 2
    assert bound[1]["bool"]["minimum_should_match"] == 2
    assert len(bound[1]["bool"]["should"]) == 2


def test_body_finds_nothing_for_a_clause_without_alternatives() -> None:
    bound = bool_of(Plan(visible_at=MOMENT, clauses=(Clause((), True),)))

    assert bound["must"] == [{"match_none": {}}]


def test_body_filters_inside_the_engine() -> None:
    plan = Plan(
        visible_at=MOMENT,
        filters=(
            Filter("access", frozenset({"public", "members"})),
            Filter("occasion", frozenset({"graffiti"})),
            Filter("key", frozenset({"cms.page:1"}), excluded=True),
        ),
        excluded=(Term("hetze"),),
    )

    bound = bool_of(plan)

    assert bound["filter"][1:] == [
        {"terms": {"access": ["members", "public"]}},
        {"terms": {"facets.occasion": ["graffiti"]}},
    ]
    assert bound["must_not"][2] == {"terms": {"key": ["cms.page:1"]}}
    assert len(bound["must_not"][1]["dis_max"]["queries"]) == 3


def test_body_counts_the_facets_asked_for() -> None:
    body = search_body(Plan(visible_at=MOMENT, facets=("kind", "state")))

    assert body["aggs"] == {
        "kind": {"terms": {"field": "facets.kind", "size": 1000}},
        "state": {"terms": {"field": "facets.state", "size": 1000}},
    }


def test_body_puts_documents_without_a_date_last() -> None:
    newest = search_body(Plan(visible_at=MOMENT, sort=Sort.NEWEST))["sort"]
    oldest = search_body(Plan(visible_at=MOMENT, sort=Sort.OLDEST))["sort"]

    key = {"key": {"order": "asc"}}
    assert newest == [{"date": {"order": "desc", "missing": "_last"}}, key]
    assert oldest == [{"date": {"order": "asc", "missing": "_last"}}, key]


def test_body_never_asks_for_more_than_a_server_hands_out() -> None:
    last = search_body(Plan(visible_at=MOMENT, offset=9_995))
    beyond = search_body(Plan(visible_at=MOMENT, offset=10**18))

    assert (last["from"], last["size"]) == (9_995, 5)
    assert (beyond["from"], beyond["size"]) == (10_000, 0)


def test_body_cuts_endless_words_as_the_index_does() -> None:
    plan = Plan(visible_at=MOMENT, clauses=(Clause((Term("a" * 10_000),), True),))

    [clause] = bool_of(plan)["must"]

    [field, *_] = clause["dis_max"]["queries"][0]["dis_max"]["queries"]
    assert field["term"]["title_terms"]["value"] == "a" * 200

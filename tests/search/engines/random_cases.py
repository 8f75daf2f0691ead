# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Random small corpora and plans that are answered alike by an engine and the oracle.

A module that tests an engine imports `OracleContract`, as it does `EngineContract`.
"""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.engines.port import Hits
from search.query.plan import Clause, Filter, Phrase, Plan, Sort, Term

from .contract import NOW, entry, keys
from .oracle import Oracle

#: Scores closer than this are as good as equal: engines round lengths and sums.
CLEARLY = 1e-3
EVERY = 50

TERMS = st.sampled_from(["hass", "netz", "rathaus", "§130", "größe"])
# Never empty: engines disagree on how long the average of a field is that some lack.
TEXTS = st.lists(TERMS, min_size=1, max_size=6).map(" ".join)
VALUES = st.lists(st.sampled_from("xyz"), max_size=2).map(tuple)
MOMENTS = st.sampled_from([NOW, NOW - timedelta(1), NOW + timedelta(1)])
BOOSTS = st.sampled_from([0.5, 1.0, 2.0])

entries = st.builds(
    entry,
    st.integers(0, 30).map(lambda number: f"k{number}"),
    TEXTS,
    title=TEXTS,
    keywords=TEXTS,
    section=st.sampled_from(["site", "toolbox"]),
    access=st.frozensets(st.sampled_from(["public", "members"]), min_size=1),
    facets=st.fixed_dictionaries({}, optional={"kind": VALUES, "phenomenon": VALUES}),
    date=st.none() | st.dates(date(2025, 1, 1), date(2025, 1, 5)),
    visible_from=st.none() | MOMENTS,
    weight=st.integers(0, 3),
)
corpora = st.lists(entries, max_size=12, unique_by=lambda one: one.key)
wanted = st.one_of(
    st.builds(Term, TERMS, BOOSTS),
    st.builds(Phrase, st.lists(TERMS, min_size=1, max_size=3).map(tuple), BOOSTS),
)
filters = st.one_of(
    st.builds(
        Filter,
        st.sampled_from(["kind", "phenomenon", "state"]),
        st.frozensets(st.sampled_from("xyz")),
        st.booleans(),
    ),
    st.just(Filter("access", frozenset({"public"}))),
    st.just(Filter("section", frozenset({"toolbox"}), excluded=True)),
)
plans = st.builds(
    Plan,
    visible_at=MOMENTS,
    clauses=st.lists(
        st.builds(Clause, st.lists(wanted, max_size=2).map(tuple), st.booleans()),
        max_size=3,
    ).map(tuple),
    minimum=st.integers(0, 3),
    excluded=st.lists(wanted, max_size=1).map(tuple),
    filters=st.lists(filters, max_size=2).map(tuple),
    facets=st.just(("kind", "phenomenon", "state")),
    sort=st.sampled_from(Sort),
    limit=st.just(EVERY),
)


class OracleContract:
    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(corpus=corpora, plans=st.lists(plans, min_size=1, max_size=12))
    def test_random_plans_are_answered_as_by_the_oracle(self, engine, corpus, plans):
        with engine.rebuilding() as rebuild:
            rebuild.add(corpus)
        oracle = Oracle(corpus)

        for plan in plans:
            is_answered_alike(engine.search(plan), oracle, plan)
            page = replace(plan, offset=2, limit=3)
            assert keys(engine.search(page)) == keys(engine.search(plan))[2:5]


def is_answered_alike(hits: Hits, oracle: Oracle, plan: Plan) -> None:
    expected = oracle.found(plan)
    assert hits.total == len(expected)
    assert sorted(keys(hits)) == sorted(expected)
    assert hits.facets == oracle.facets(plan)
    if plan.sort is Sort.RELEVANCE:
        in_order = [expected[key] for key in keys(hits)]
        for better, worse in zip(in_order, in_order[1:], strict=False):
            assert better > worse - CLEARLY
    else:
        assert keys(hits) == list(expected)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of making a plan of what a person asks for."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.documents import FACETS, MEMBERS, PUBLIC
from search.german.analysis import Analyzer
from search.query.asking import SearchQuery
from search.query.plan import Clause, Filter, Phrase, Sort, Term
from search.query.synonyms import Synonyms, groups_from, stems_of
from search.query.understanding import Knowledge, understand
from search.query.weights import NEIGHBOURS, SYNONYM

MOMENT = datetime(2026, 3, 21, 12, tzinfo=UTC)
GROUPS = "Hetze, hate speech\nBürgermeister, Rathauschefin"


class NoWords:
    """The vocabulary of an index that knows every term and suggests nothing."""

    def documents_with(self, term):
        return 1

    def words_from(self, prefix, access, limit):
        return []


@pytest.fixture(scope="module")
def knowledge():
    analyzer = Analyzer()
    groups = groups_from(GROUPS, "synonyms.txt")
    return Knowledge(analyzer, Synonyms(groups, analyzer), NoWords())


def plan_of(knowledge, text, **asked):
    query = SearchQuery(text=text, moment=MOMENT, **asked)
    return understand(query, knowledge).plan


def alternatives(plan):
    return {one for clause in plan.clauses for one in clause.alternatives}


def test_words_become_clauses_with_a_bonus_for_neighbours(knowledge):
    plan = plan_of(knowledge, "Plakate genehmigen")

    first, second = stems_of("Plakate genehmigen", knowledge.analyzer)
    assert Clause((Term(first),)) in plan.clauses
    assert Clause((Term(second),)) in plan.clauses
    assert plan.clauses[-1] == Clause((Phrase((first, second), NEIGHBOURS),))


def test_synonym_is_an_alternative_of_its_word(knowledge):
    plan = plan_of(knowledge, "Hetze")

    phrase = stems_of("hate speech", knowledge.analyzer)
    assert Phrase(phrase, SYNONYM) in plan.clauses[0].alternatives


def test_synonym_of_two_words_is_an_alternative_of_both(knowledge):
    plan = plan_of(knowledge, "Hate Speech")

    (hetze,) = stems_of("Hetze", knowledge.analyzer)
    found = [Term(hetze, SYNONYM) in one.alternatives for one in plan.clauses[:2]]
    assert found == [True, True]


def test_phrase_is_required(knowledge):
    plan = plan_of(knowledge, "„Plakate genehmigen“")

    stems = stems_of("Plakate genehmigen", knowledge.analyzer)
    assert plan.clauses == (Clause((Phrase(stems),), required=True),)


def test_left_out_words_are_excluded(knowledge):
    plan = plan_of(knowledge, 'Plakate -Auflage NICHT "Plakate genehmigen"')

    (auflage,) = stems_of("Auflage", knowledge.analyzer)
    stems = stems_of("Plakate genehmigen", knowledge.analyzer)
    assert set(plan.excluded) == {Term(auflage), Phrase(stems)}


def test_filters_narrow_by_access_section_and_each_chosen_value(knowledge):
    plan = plan_of(
        knowledge,
        "Hass",
        access=frozenset({PUBLIC, MEMBERS}),
        sections=frozenset({"toolbox"}),
        chosen={"occasion": ("attack", "graffiti"), "kind": ("statement",)},
    )

    assert plan.filters == (
        Filter("access", frozenset({PUBLIC, MEMBERS})),
        Filter("section", frozenset({"toolbox"})),
        Filter("occasion", frozenset({"attack"})),
        Filter("occasion", frozenset({"graffiti"})),
        Filter("kind", frozenset({"statement"})),
    )


def test_plan_says_place_order_and_facets(knowledge):
    plan = plan_of(knowledge, "Hass", page=3, per_page=20, sort=Sort.NEWEST)

    assert (plan.offset, plan.limit, plan.sort) == (40, 20, Sort.NEWEST)
    assert plan.facets == FACETS
    assert plan.visible_at == MOMENT


def test_nothing_typed_finds_everything(knowledge):
    understood = understand(SearchQuery(text="  ", moment=MOMENT), knowledge)

    assert understood.plan.clauses == ()
    assert not understood.is_futile


@pytest.mark.parametrize("text", ["😀", '"', "-", "?!", "\0"])
def test_signs_alone_are_futile(knowledge, text):
    understood = understand(SearchQuery(text=text, moment=MOMENT), knowledge)

    assert understood.is_futile == bool(text.strip())


@given(st.text())
def test_any_text_makes_a_plan(knowledge, text):
    plan = plan_of(knowledge, text)

    assert 0 <= plan.minimum <= len(plan.clauses)
    assert all(clause.alternatives for clause in plan.clauses)
    assert all(one.boost > 0 for one in alternatives(plan))
    assert Filter("access", frozenset({PUBLIC})) in plan.filters

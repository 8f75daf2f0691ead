# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of how much each way of meeting a word counts."""

import pytest

from search.german.analysis import Analyzer
from search.german.tokens import Token
from search.query.clauses import Wanted, clauses_of, neighbours_of
from search.query.plan import Clause, Phrase, Term
from search.query.synonyms import Synonyms, groups_from, stems_of
from search.query.weights import NEIGHBOURS, SIMILAR, SYNONYM

ANALYZER = Analyzer()
GROUPS = Synonyms(groups_from("Hass, Hetze\nKommentar, Beitrag", "x.txt"), ANALYZER)
(HASS,), (HETZE,) = stems_of("Hass", ANALYZER), stems_of("Hetze", ANALYZER)
(KOMMENTAR,), (BEITRAG,) = (
    stems_of(word, ANALYZER) for word in ("Kommentar", "Beitrag")
)


def clauses(*words):
    return list(clauses_of(words, GROUPS))


def wanted(stems, parts=(), **more):
    return Wanted(Token(0, 9, tuple(stems), tuple(parts)), **more)


def test_word_counts_whole_and_its_synonym_less():
    assert clauses(wanted([HASS])) == [Clause((Term(HASS), Term(HETZE, SYNONYM)))]


def test_parts_together_count_as_the_whole():
    found = clauses(wanted(["whole"], ["one", "two", "three", "four"]))

    boosts = [clause.alternatives[0].boost for clause in found]
    assert boosts[0] == sum(boosts[1:]) == 1


def test_one_part_alone_counts_half():
    found = clauses(wanted(["whole"], ["one"]))

    assert found == [Clause((Term("whole"),)), Clause((Term("one", 0.5),))]


def test_part_means_what_its_group_means():
    found = clauses(wanted(["hasskommentar"], [HASS, KOMMENTAR]))

    assert found[1:] == [
        Clause((Term(HASS, 0.5), Term(HETZE, 0.5 * SYNONYM))),
        Clause((Term(KOMMENTAR, 0.5), Term(BEITRAG, 0.5 * SYNONYM))),
    ]


def test_part_of_a_word_with_synonyms_means_itself():
    found = clauses(wanted([HASS], [KOMMENTAR]))

    assert found[1] == Clause((Term(KOMMENTAR, 0.5),))


def test_stems_of_a_word_with_hyphens_count_less_each():
    found = clauses(wanted(["one", "two", "three", "four"]))

    boosts = [clause.alternatives[0].boost for clause in found]
    assert boosts == [0.5] * 4


def test_similar_words_stand_beside_the_best():
    found = clauses(wanted(["best"], boost=SIMILAR, similar=("other",)))

    assert found == [Clause((Term("best", SIMILAR), Term("other", SIMILAR)))]


@pytest.mark.parametrize(("words", "bonuses"), [([], 0), (["a"], 0), (["a", "b"], 1)])
def test_neighbours_are_a_bonus(words, bonuses):
    found = list(neighbours_of([wanted([word]) for word in words]))

    assert found == [Clause((Phrase(("a", "b"), NEIGHBOURS),))] * bonuses

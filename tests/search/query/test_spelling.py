# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of finding what was meant by a word that the index does not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.documents import MEMBERS, PUBLIC
from search.german.analysis import Analyzer, fold
from search.query.correcting import meant_by
from search.query.parsing import parse
from search.query.spelling import Speller
from search.query.synonyms import Synonyms, groups_from
from search.query.vocabulary import Word
from search.query.weights import SIMILAR

ANALYZER = Analyzer()
INDEXED = {
    "Rechtsextremismus": 5,
    "Netiquette": 3,
    "Kooperationsvereinbarungen": 1,
    "Plakat": 9,
    "Plakate": 2,
    "Hass": 20,
    "Hasen": 1,
    "Haus": 7,
    "Schmiererei": 4,
    "Übergriff": 2,
}


class Words:
    """A vocabulary of a few words, some of them for members only."""

    def __init__(self, words=INDEXED, members=()):
        self.words, self.members = words, members
        self.terms = {
            stem
            for word in (*words, *members)
            for token in ANALYZER.analyse(word)
            for stem in (*token.stems, *token.parts)
        }

    def documents_with(self, term):
        return int(term in self.terms)

    def words_from(self, prefix, access, limit):
        words = {**self.words, **(self.members if MEMBERS in access else {})}
        return [
            Word(fold(word), word, documents)
            for word, documents in words.items()
            if fold(word).startswith(prefix)
        ][:limit]


def speller(words=None, access=(PUBLIC,), synonyms=""):
    groups = Synonyms(groups_from(synonyms, "x.txt"), ANALYZER)
    return Speller(ANALYZER, words or Words(), frozenset(access), groups)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Rechtsextremissmus", ["Rechtsextremismus"]),
        ("Netiqette", ["Netiquette"]),
        ("Koperationsvereinbarung", ["Kooperationsvereinbarungen"]),
        ("Plaakt", ["Plakat"]),
        ("Schmireerei", ["Schmiererei"]),
        ("Cshmiererei", ["Schmiererei"]),
        ("Xchmiererei", []),
        ("Uebergrif", ["Übergriff"]),
        ("Übergirff", ["Übergriff"]),
        ("Hasss", ["Hass"]),
        ("Hax", []),
        ("Krokodil", []),
        ("1234", []),
    ],
)
def test_word_with_a_mistake_is_recognised(typed, meant):
    found = speller().similar(typed)

    assert [word.written for word in found][:1] == meant


def test_most_frequent_of_equals_is_first():
    words = Words({"Tanne": 1, "Kanne": 2, "Wanne": 3, "Pfanne": 9})

    found = speller(words).similar("Tanme")

    assert [word.written for word in found] == ["Tanne"]


def test_correction_keeps_the_rest_of_the_text():
    meant = meant_by(
        parse('"Hass" Rechtsextremissmus, Haus -Plakat'),
        speller(),
    )

    assert meant.correction == '"Hass" Rechtsextremismus, Haus -Plakat'
    assert [word.boost for word in meant.words] == [SIMILAR, 1.0]


def test_known_word_is_not_corrected():
    meant = meant_by(parse("Hass Plakat"), speller())

    assert meant.correction == ""


def test_word_of_members_is_suggested_to_members_only():
    words = Words(members={"Geheimplan": 1})
    typed = parse("Geheinplan")

    for_public = meant_by(typed, speller(words))
    for_members = meant_by(typed, speller(words, {PUBLIC, MEMBERS}))

    assert (for_public.correction, for_members.correction) == ("", "Geheimplan")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Rechtsextremissmusplakat", "Rechtsextremismusplakat"),
        ("Schmirereiplakate", "Schmierereiplakate"),
        ("Plakatnetiqette", "Plakatnetiquette"),
        ("Krokodilplakat", ""),
        ("Krokodilgesetz", ""),
        ("Plakatkrokodil", ""),
    ],
)
def test_mistake_in_a_compound_is_recognised_by_its_other_part(typed, meant):
    found = meant_by(parse(typed), speller())

    assert found.correction == meant


@given(st.text(min_size=1))
def test_any_word_can_be_looked_up(word):
    found = speller().similar(word)

    known = {one.casefold() for one in INDEXED}
    assert {one.written.casefold() for one in found} <= known


def test_synonyms_are_known_words_too():
    known = speller(synonyms="gegenrede, widerrede")

    assert [word.written for word in known.similar("Gegenrde")] == ["Gegenrede"]
    assert meant_by(parse("gegenrede"), known).correction == ""


def test_synonym_is_written_as_documents_do():
    known = speller(synonyms="rechtsextremismus, neonazi")

    found = known.similar("rechtextremismus")

    assert found[0].written == "Rechtsextremismus"

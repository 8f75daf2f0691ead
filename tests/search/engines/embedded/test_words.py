# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of the index: how often they are there, and only those one may see."""

from datetime import timedelta

import pytest

from search.documents import PUBLIC
from search.engines.embedded import EmbeddedEngine
from search.query.vocabulary import Word
from tests.search.engines.contract import LONG_TERM, NOW, entry

EVERYBODY = frozenset({PUBLIC})


@pytest.fixture
def engine(tmp_path):
    engine = EmbeddedEngine(tmp_path / "index")
    with engine.rebuilding():
        pass
    return engine


def having(key, *words, **given):
    return entry(key, "hass", words=frozenset(words), **given)


def words_from(engine, prefix, access=EVERYBODY, limit=8):
    return [word.written for word in engine.words_from(prefix, access, limit)]


def test_documents_with_counts_each_document_once(engine):
    engine.write(
        [
            entry("a", "hass", title="hass", keywords="hass"),
            entry("b", "netz", keywords="hass"),
            entry("c", "netz"),
        ]
    )

    assert engine.documents_with("hass") == 2
    assert engine.documents_with("netz") == 2
    assert engine.documents_with("rathaus") == 0


def test_documents_with_forgets_what_was_removed(engine):
    engine.write([entry("a", "hass"), entry("b", "hass")])
    engine.write([entry("a", "netz")], removed=["b"])

    assert engine.documents_with("hass") == 0


@pytest.mark.parametrize("term", ["", " ", "\0", "\ud800", LONG_TERM, "🙂", "a|b"])
def test_odd_terms_and_beginnings_have_no_words(engine, term):
    engine.write([having("a", "rathaus|Rathaus")])

    assert engine.documents_with(term) == 0
    if term:
        assert engine.words_from(term, EVERYBODY, 5) == []


def test_words_come_with_the_most_frequent_first(engine):
    engine.write([having("a", "rassismus|Rassismus", "rasse|Rasse", "rat|Rat")])
    engine.write([having("b", "rassismus|Rassismus", "netz|Netz")])

    assert engine.words_from("ras", EVERYBODY, 8) == [
        Word("rassismus", "Rassismus", 2),
        Word("rasse", "Rasse", 1),
    ]
    assert words_from(engine, "ra", limit=2) == ["Rassismus", "Rasse"]


def test_ways_of_writing_are_one_word_in_its_most_frequent_way(engine):
    engine.write([having("a", "grosse|Größe"), having("b", "grosse|Größe")])
    engine.write([having("c", "grosse|größe"), having("d", "grosse|GRÖSSE")])

    assert engine.words_from("gros", EVERYBODY, 8) == [Word("grosse", "Größe", 4)]


def test_words_of_others_are_not_there(engine):
    engine.write(
        [
            having("a", "rathaus|Rathaus"),
            having("b", "rathaus|Rathaus", "rauswurf|Rauswurf", access={"members"}),
        ]
    )

    assert engine.words_from("ra", EVERYBODY, 8) == [Word("rathaus", "Rathaus", 1)]
    assert words_from(engine, "ra", {PUBLIC, "members"}) == ["Rathaus", "Rauswurf"]
    assert words_from(engine, "ra", frozenset()) == []


def test_words_under_embargo_are_not_there_before_its_end(engine):
    later = NOW + timedelta(days=1)
    engine.write([having("a", "geheim|Geheim", visible_from=later)])

    assert engine.words_from("geh", EVERYBODY, 8, moment=NOW) == []
    assert engine.words_from("geh", EVERYBODY, 8, moment=later) == [
        Word("geheim", "Geheim", 1)
    ]


def test_an_embargo_of_long_ago_hides_nothing_now(engine):
    engine.write([having("a", "offen|Offen", visible_from=NOW - timedelta(days=9999))])

    assert words_from(engine, "off") == ["Offen"]


@pytest.mark.parametrize(("limit", "number"), [(0, 0), (-1, 0), (3, 3), (99, 10)])
def test_there_are_at_most_as_many_words_as_wanted(engine, limit, number):
    engine.write([having("a", *(f"wort{one}|Wort{one}" for one in range(10)))])

    assert len(words_from(engine, "wort", limit=limit)) == number


def test_remembered_words_are_those_of_the_index(engine):
    many = {f"wort{one}|Wort{one}" for one in range(20)}
    engine.write([having("a", *many, "wal|Wal", access={"members"})])
    assert words_from(engine, "w", limit=1000) == []
    assert words_from(engine, "wo", {"members"}, 1000)[:2] == ["Wort0", "Wort1"]

    engine.write([having("b", "wort1|Wort1", "wald|Wald")])

    assert words_from(engine, "w", limit=1000) == ["Wald", "Wort1"]
    assert words_from(engine, "wal", limit=1000) == ["Wald"]
    assert words_from(engine, "wo", {PUBLIC, "members"}, 1000)[:2] == ["Wort1", "Wort0"]
    assert words_from(engine, "w", {PUBLIC, "members"}, 2) == ["Wort1", "Wal"]


def test_remembered_words_respect_the_moment(engine):
    later = NOW + timedelta(days=1)
    engine.write([having("a", "geheim|Geheim", visible_from=later)])

    assert engine.words_from("geh", EVERYBODY, 1000, moment=later) != []
    assert engine.words_from("geh", EVERYBODY, 1000, moment=NOW) == []


def test_only_some_lists_are_remembered(engine):
    engine.write([having("a", "rathaus|Rathaus")])

    for number in range(200):
        assert words_from(engine, "ra", {PUBLIC, f"x:{number}"}, 1000) == ["Rathaus"]

    assert len(engine.words.lists) < 100

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whatever comes in, the analysis keeps its promises."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.german.analysis import Analyzer

NASTY = st.text(
    alphabet=st.one_of(
        st.characters(), st.sampled_from("§#-–.:*_/()'’ \x00\u00ad\u200b0123456789aäIn")
    ),
    max_size=200,
)
LETTERS = st.text(alphabet="abcdefghijklmnoprstuvwzäöüß", min_size=4, max_size=15)


@pytest.fixture(scope="module", params=["with lexicon", "without lexicon"])
def analyzer(request, lexicon):
    return Analyzer(lexicon if request.param == "with lexicon" else None)


@given(text=NASTY)
def test_offsets_are_in_the_text_in_order_and_apart(analyzer, text):
    tokens = analyzer.analyse(text)

    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))


@given(text=NASTY)
def test_terms_are_words_an_engine_can_split_at_spaces(analyzer, text):
    for token in analyzer.analyse(text):
        terms = [*token.stems, *token.parts]

        assert token.stems
        assert all(term and len(term.split()) == 1 for term in terms)
        assert "\x00" not in "".join(terms)


@given(text=NASTY)
def test_stems_are_the_same_every_time_and_with_any_lexicon(analyzer, text):
    again = Analyzer().analyse(text)

    assert [token.stems for token in analyzer.analyse(text)] == [
        token.stems for token in again
    ]


@given(words=st.lists(LETTERS, min_size=1, max_size=6))
def test_words_are_read_alone_as_in_company(analyzer, words):
    alone = [
        token.stems
        for word in words
        for token in analyzer.analyse(f"Rathaus {word}")[1:]
    ]

    together = analyzer.analyse("Rathaus " + " ".join(words))[1:]

    assert [token.stems for token in together] == alone


@given(word=LETTERS)
def test_umlauts_may_be_typed_in_any_way(analyzer, word):
    typed = word.replace("ä", "ae").replace("ö", "oe").replace("ß", "ss")
    bare = typed.replace("ü", "u")

    terms = {token.stems for token in analyzer.analyse(f"{typed} {bare}")}

    assert len(terms) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "a-",
        "§",
        "§ 1, ",
        "#",
        "a.",
        "In",
        "1.1.",
        "(",
        "ü:in",
        "a- ",
        " -a",
        "Rats- und ",
        "a:innena",
        "1.000",
    ],
)
def test_ten_thousand_characters_are_read_at_once(analyzer, text):
    started = process_time()

    analyzer.analyse(text * (10_000 // len(text)))

    assert process_time() - started < 1

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where a paragraph may break, and what a break costs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.sharepics.words import (
    AFTER_SMALL_WORD,
    AT_BLANK,
    AT_BOUND_SPACE,
    AT_JOINT,
    BEFORE_DASH,
    Breaking,
    pieces,
)

GERMAN = "de-DE"


def texts(text: str, breaking: Breaking = Breaking.HYPHENATED) -> list[str]:
    return [piece.text for piece in pieces(text, GERMAN, breaking)]


def whole(text: str, breaking: Breaking) -> str:
    row = pieces(text, GERMAN, breaking)
    return "".join(piece.text + piece.gap for piece in row)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("am 12. Mai 2026 dort", ["12.", "Mai"]),
        ("nach § 130 StGB strafbar", ["§", "130"]),
        ("nach §§ 86 und", ["§§"]),
        ("also z. B. hier", ["z."]),
        ("um 18 Uhr am", ["18"]),
        ("mit Dr. Muster", ["Dr."]),
        ("rund 40 000 Menschen", ["40"]),
        ("etwa 37 % mehr", ["37"]),
        ("ab 1. Januar 2027", ["1.", "Januar"]),
    ],
)
def test_what_is_read_as_one_is_bound(text, bound):
    row = pieces(text, GERMAN, Breaking.ANYWHERE)
    ends = [piece.text[-1] for piece in row if piece.price == AT_BOUND_SPACE]

    assert ends == [word[-1] for word in bound]
    assert len(pieces(text, GERMAN, Breaking.WHOLE)) == len(text.split()) - len(bound)


@pytest.mark.parametrize("text", ["am 12. Maibaum", "Nummer 5 Uhren", "wir 3. heute"])
def test_what_only_looks_alike_is_not_bound(text):
    assert len(pieces(text, GERMAN, Breaking.WHOLE)) == 3


@pytest.mark.parametrize("dash", ["–", "—", "-", "|"])
def test_a_lone_dash_stays_with_the_word_before_it(dash):
    first, second, _ = pieces(f"Haltung {dash} jetzt", GERMAN, Breaking.HYPHENATED)

    assert first.price == BEFORE_DASH
    assert second.price < AT_JOINT
    assert texts(f"Haltung {dash} jetzt", Breaking.WHOLE)[0] == f"Haltung {dash}"


def test_a_break_costs_least_at_a_pause_and_most_after_a_small_word():
    row = pieces("Mahnwache: Wir stehen auf", GERMAN, Breaking.WHOLE)

    assert [piece.price for piece in row[:3]] == [0, AFTER_SMALL_WORD, AT_BLANK]


def test_a_word_with_a_hyphen_breaks_after_it_without_a_second_one():
    row = pieces("Nordrhein-Westfalen", GERMAN, Breaking.WHOLE)

    assert [(piece.text, piece.mark) for piece in row] == [
        ("Nordrhein-", ""),
        ("Westfalen", ""),
    ]


@pytest.mark.parametrize("word", ["E-Mail", "„Nein“,", "U-Bahn", "2026", "(GG)"])
def test_short_words_stay_whole(word):
    assert texts(word) == [word]


def test_quotation_marks_and_commas_stay_with_their_syllables():
    assert texts("„Antidiskriminierungsstelle“,") == [
        "„Anti",
        "diskriminierungs",
        "stelle“,",
    ]


def test_soft_hyphens_are_used_even_where_words_stay_whole():
    row = pieces("Grund\u00adrechte", GERMAN, Breaking.WHOLE)

    assert [(piece.text, piece.mark, piece.price) for piece in row] == [
        ("Grund", "-", AT_JOINT),
        ("rechte", "", 0.0),
    ]


def test_a_hashtag_breaks_at_capitals_and_without_a_hyphen():
    row = pieces("#GemeinsamGegenHass", GERMAN, Breaking.HYPHENATED)

    assert {piece.mark for piece in row} == {""}
    assert "Gegen" in [piece.text for piece in row]
    assert whole("#GemeinsamGegenHass", Breaking.HYPHENATED) == "#GemeinsamGegenHass"


def test_an_address_breaks_at_its_signs_and_without_a_hyphen():
    row = pieces("https://www.example.org/hilfe?ort=1", GERMAN, Breaking.HYPHENATED)

    assert [piece.text for piece in row] == [
        "https://",
        "www",
        ".example",
        ".org/",
        "hilfe?",
        "ort=",
        "1",
    ]
    assert {piece.mark for piece in row} == {""}


def test_in_the_last_resort_a_word_breaks_anywhere_but_inside_a_grapheme():
    assert texts("xq\u0308z", Breaking.ANYWHERE) == ["x", "q\u0308", "z"]


@given(st.text(max_size=60).map(lambda text: text.replace("\n", " ")))
def test_no_sign_is_lost_whatever_the_words(text):
    expected = [sign for sign in text if sign not in " \u00a0\u00ad"]

    for breaking in Breaking:
        kept = [sign for sign in whole(text, breaking) if sign not in " \u00a0\u00ad"]
        assert kept == expected

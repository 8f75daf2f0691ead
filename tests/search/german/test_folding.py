# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One plain form for all the ways a word is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.german.folding import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Größe", "grosse"),
        ("GROESSE", "grosse"),
        ("Straße", "strasse"),
        ("STRAẞE", "strasse"),
        ("Uebung", "ubung"),
        ("Übung", "ubung"),
        ("Mu\u0308ller", "muller"),
        ("Mueller", "muller"),
        ("gefuellt", "gefullt"),
        ("geuebt", "geubt"),
        ("gruen", "grun"),
        ("Tuer", "tur"),
        ("Café", "cafe"),
        ("ﬁnden", "finden"),
        ("Ｈａｓｓ", "hass"),
        ("𝐇𝐚𝐬𝐬", "hass"),
        ("Ha\u00adss", "hass"),
        ("Ha\u200bss", "hass"),
        ("Ꞌ", "ꞌ"),
    ],
)
def test_fold_knows_every_spelling(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    "word",
    ["neue", "frauen", "quelle", "steuer", "zuschauer", "neuenkirchen", "statuen"],
)
def test_fold_sees_no_umlaut_in_other_vowels(word):
    assert fold(word) == word


@pytest.mark.parametrize("pair", ["Israel Israël", "Poesie Poësie", "Aerosol Ärosol"])
def test_fold_treats_words_without_umlaut_alike_everywhere(pair):
    one, other = pair.split()

    assert fold(one) == fold(other)


@given(st.text(max_size=40))
def test_fold_of_anything_is_folded_once_and_for_all(text):
    folded = fold(text)

    assert fold(folded) == folded


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=20))
def test_fold_reads_capitals_like_small_letters(word):
    assert fold(word.upper()) == fold(word)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Gender forms are searched like the plain word, wherever they stand."""

import pytest

from search.german.analysis import Analyzer
from search.german.gender import without_gender

PLURALS = [
    "{}:innen", "{}*innen", "{}_innen", "{}·innen", "{}•innen", "{}Innen",
    "{}/-innen", "{}/innen", "{}(innen)", "{}innen", "{}in", "{}:in", "{}/-in",
    "{}(in)",
]  # fmt: skip
WORDS = [
    "Bürger", "Bürgermeister", "Mitarbeiter", "Journalist", "Kolleg", "Pädagog",
    "Politiker", "Freund", "Referent", "Landrät", "Polizist", "Ärzt", "Jüd", "Zeug",
    "Berater", "Präsident", "Kandidat", "Muslim", "Beamt", "Psycholog", "Dezernent",
]  # fmt: skip


def stems(text):
    return [token.stems for token in Analyzer().analyse(text)]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("form", PLURALS)
def test_every_gender_form_has_the_stem_of_the_word(form, word):
    assert stems(form.format(word)) == stems(word)


@pytest.mark.parametrize("word", WORDS)
def test_gender_forms_in_capitals_are_the_same(word):
    assert stems(f"{word}*innen".upper()) == stems(word)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("jede*r", "jeder"),
        ("Beauftragte:r", "Beauftragter"),
        ("Beauftragte/-r", "Beauftragter"),
        ("Beauftragte(r)", "Beauftragter"),
        ("eine*n", "einen"),
        ("Rom*nja", "Rom"),
        ("Sinti*zze", "Sinti"),
        ("Bürger*innenbüro", "Bürger-büro"),
        ("BürgerInnenbüro", "Bürger-büro"),
        ("Mitarbeiter:innen-Befragung", "Mitarbeiter-Befragung"),
    ],
)
def test_without_gender_leaves_the_word(written, plain):
    assert without_gender(written) == plain


@pytest.mark.parametrize("word", ["LinkedIn", "Berlin", "InDesign", "10:30", "a_in_b"])
def test_without_gender_leaves_other_words_alone(word):
    assert without_gender(word) == word


def test_pairs_become_the_same_word_twice():
    assert stems("Bürgerinnen und Bürger") == [("burger",), ("burger",)]


def test_compound_with_gender_form_is_found_by_the_plain_compound():
    (token,) = Analyzer().analyse("Bürger*innenbüro")

    assert stems("Bürgerbüro")[0][0] in token.parts


@pytest.mark.parametrize(
    ("verb", "stem"),
    [
        ("gewinnen", "gewinn"),
        ("beginnen", "beginn"),
        ("Spinnen", "spinn"),
        ("Termin", "termin"),
        ("Medizin", "medizin"),
        ("Verein", "verein"),
        ("Disziplin", "disziplin"),
        ("Dachrinnen", "dachrinn"),
    ],
)
def test_words_that_end_like_a_woman_keep_their_stem(verb, stem):
    assert stems(verb) == [(stem,)]

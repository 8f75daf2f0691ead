# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is kept of words and their basic forms."""

import pytest

from search.german.word_list import (
    ADJECTIVE,
    BASIC_ADJECTIVE,
    BASIC_NOUN,
    NOUN,
    VERB_STEM,
    entries_of,
)

WORDS = {
    "Hass": "Hass",
    "Kommentar": "Kommentar",
    "Kommentare": "Kommentar",
    "Hasskommentar": "Hasskommentar",
    "Rede": "Rede",
    "Hassrede": "Hassrede",
    "Firma": "Firma",
    "Firmen": "Firma",
    "Schule": "Schule",
    "Schulfirma": "Schulfirma",
    "Schulrede": "Schulrede",
    "Falle": "Falle",
    "Fallen": "Falle",
    "Fall": "Fall",
    "Fällen": "Fall",
    "Schulfall": "Schulfall",
    "Angriff": "Angriff",
    "angriff": "angreifen",
    "angreift": "angreifen",
    "angegriffen": "angreifen",
    "angreifen": "angreifen",
    "bedrohen": "bedrohen",
    "bedroht": "bedrohen",
    "bedrohter": "bedroht",
    "beleidigen": "beleidigen",
    "beleidiget": "beleidigen",
    "beleidigt": "beleidigt",
    "offen": "offen",
    "offene": "offen",
    "E-Mail": "E-Mail",
}


@pytest.fixture(scope="module")
def entries():
    return entries_of(WORDS)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("hass", NOUN | BASIC_NOUN),
        ("kommentare", NOUN),
        ("offen", ADJECTIVE | BASIC_ADJECTIVE),
        ("offene", ADJECTIVE),
        ("bedroh", VERB_STEM),
        ("bedrohter", ADJECTIVE),
    ],
)
def test_entries_know_what_a_form_can_be(entries, word, kind):
    assert entries[word].kind == kind


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("angegriffen", "angreif"),
        ("bedroht", "bedroh"),
        ("bedrohter", "bedroh"),
        ("beleidigt", "beleid"),
        ("firmen", "firma"),
        ("angriff", ""),
        ("kommentare", ""),
    ],
)
def test_irregular_forms_have_the_stem_of_their_basic_form(entries, form, lemma):
    assert entries[form].lemma == lemma


def test_entries_count_the_compounds_a_word_begins_and_ends(entries):
    assert entries["hass"].first == 2
    assert entries["rede"].last == 2
    assert entries["kommentar"].last == 1
    assert entries["firmen"].last == 1


def test_form_of_two_nouns_counts_for_both(entries):
    assert entries["fallen"].last == 1


def test_beginnings_without_their_last_letter_are_learned(entries):
    assert entries["schul"].first == 3


def test_words_with_signs_are_left_out(entries):
    assert not any("mail" in word for word in entries)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of reading what a person typed: words, phrases, words left out, rubbish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query.parsing import MAX_LETTERS, MAX_WORDS, parse


@pytest.mark.parametrize(
    ("text", "words", "phrases", "left_out"),
    [
        ("Hass im Netz", ["Hass", "im", "Netz"], (), ()),
        ('"Hass im Netz" melden', ["melden"], ("Hass im Netz",), ()),
        ("„Hass im Netz“ melden", ["melden"], ("Hass im Netz",), ()),
        ("»Hass im Netz« melden", ["melden"], ("Hass im Netz",), ()),
        ("«Hass» und “Hetze”", ["und"], ("Hass", "Hetze"), ()),
        ('Hass "im Netz', ["Hass", '"im', "Netz"], (), ()),
        ("Demo -Genehmigung", ["Demo"], (), ("Genehmigung",)),
        ("Demo −Genehmigung –Auflage", ["Demo"], (), ("Genehmigung", "Auflage")),
        ('Demo -"runder Tisch"', ["Demo"], (), ("runder Tisch",)),
        ("Demo NICHT Genehmigung", ["Demo"], (), ("Genehmigung",)),
        ("Demo NICHT „runder Tisch“", ["Demo"], (), ("runder Tisch",)),
        ("wann nicht antworten", ["wann", "nicht", "antworten"], (), ()),
        ("HASS NICHT DULDEN", ["HASS", "nicht", "DULDEN"], (), ()),
        ('NPD "AFD" -BRD', ["NPD"], ("AFD",), ("BRD",)),
        ("Presse- und Bürgeramt", ["Presse-", "und", "Bürgeramt"], (), ()),
        ("Social-Media - Kachel", ["Social-Media", "-", "Kachel"], (), ()),
        ("-§130 StGB", ["StGB"], (), ("§130",)),
        ("Demo NICHT", ["Demo", "NICHT"], (), ()),
        ('""', [], ("",), ()),
        ('"', ['"'], (), ()),
        ("title:Hass AND (a OR b)*", ["title:Hass", "AND", "(a", "OR", "b)*"], (), ()),
        ("Hass\0Netz\x1b[0m", ["Hass", "Netz", "[0m"], (), ()),
        ("\ud800Hass", ["Hass"], (), ()),
        ("   ", [], (), ()),
        ("", [], (), ()),
    ],
)
def test_typed_text_is_read(text, words, phrases, left_out):
    typed = parse(text)

    assert typed.words.split() == words
    assert typed.phrases == phrases
    assert typed.left_out == left_out


def test_places_in_words_are_places_in_the_text():
    typed = parse('zuerst "Hass im Netz"   melden')

    place = typed.words.index("melden")
    assert typed.text[place : place + 6] == "melden"
    assert len(typed.words) == len(typed.text)


def test_long_text_is_cut_to_its_first_words():
    typed = parse("Hass " * 10_000)

    assert typed.text.split() == ["Hass"] * MAX_WORDS


def test_long_word_is_cut():
    assert parse("a" * 10_000).text == "a" * MAX_LETTERS


@given(st.text())
def test_any_text_is_read(text):
    typed = parse(text)

    assert len(typed.words) == len(typed.text)
    assert len(typed.text.split()) <= MAX_WORDS
    typed.text.encode()

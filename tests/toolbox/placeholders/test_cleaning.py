# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Typed text without what nobody sees and every document format chokes on."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.cleaning import clean_line, clean_paragraphs


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  am \t Markt \n", "am Markt"),
        ("am\0 Mar\x07kt", "am Markt"),
        ("am\x1cMarkt", "am Markt"),
        ("\u202eam\u202c \u2066Markt\u2069", "am Markt"),
        ("am \u200e Markt", "am Markt"),
        ("\ufeffMarkt\uffff", "Markt"),
        ("Mar\ud800kt", "Markt"),
        ("z.\u00a0B. am Markt", "z.\u00a0B. am Markt"),
        ("Mu\u0308ller", "Müller"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("مرحبا", "مرحبا"),
        ("\0", ""),
        ("", ""),
    ],
)
def test_clean_line(typed: str, clean: str):
    assert clean_line(typed) == clean


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("eins\r\nzwei", "eins\nzwei"),
        ("eins\rzwei\u2028drei", "eins\nzwei\ndrei"),
        ("eins\n\n\n\nzwei", "eins\n\nzwei"),
        ("\n\n eins  und \n zwei \n\n", "eins und\nzwei"),
        ("ei\0ns", "eins"),
    ],
)
def test_clean_paragraphs(typed: str, clean: str):
    assert clean_paragraphs(typed) == clean


@given(st.text(st.characters()))
def test_clean_text_is_fit_for_documents(typed: str):
    for clean in (clean_line(typed), clean_paragraphs(typed).replace("\n", "")):
        categories = {unicodedata.category(character) for character in clean}

        assert not categories & {"Cc", "Cs"}
        assert not set(clean) & set("\u202a\u202b\u202d\u202e\u2066\ufffe\uffff")


@given(st.text(st.characters()))
def test_clean_text_stays_as_it_is(typed: str):
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert clean_paragraphs(clean_paragraphs(typed)) == clean_paragraphs(typed)

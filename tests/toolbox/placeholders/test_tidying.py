# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts around an empty gap, and that no hole stays behind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.tidying import close_hole, without_second_stop


@pytest.mark.parametrize(
    ("before", "after", "closed"),
    [
        ("Wir helfen ", " gern.", "Wir helfen gern."),
        ("Wir helfen ", ".", "Wir helfen."),
        ("Wir helfen ", ", wo es geht.", "Wir helfen, wo es geht."),
        ("Wir helfen. ", ". Danke.", "Wir helfen. Danke."),
        ("Wir helfen. ", " Danke.", "Wir helfen. Danke."),
        ("Sport, ", ", Kultur", "Sport, Kultur"),
        ("Wir helfen (", ").", "Wir helfen."),
        ("Wir helfen (", ") gern.", "Wir helfen gern."),
        ("„Wir helfen ", "“", "„Wir helfen“"),
        ("Wir helfen ", "\nDanke", "Wir helfen\nDanke"),
        ("Wir helfen.\n", "\nDanke.", "Wir helfen.\nDanke."),
        ("Wir helfen.\n", " Danke.", "Wir helfen.\nDanke."),
        ("", " Danke.", "Danke."),
        ("", ". Danke.", "Danke."),
        ("", "Danke.", "Danke."),
        ("Vor", "nach", "Vornach"),
        ("Wir helfen ", "sofort.", "Wir helfen sofort."),
        ("Version ", ".5", "Version.5"),
        ("Wir helfen\u00a0", "\u00a0gern.", "Wir helfen\u00a0gern."),
    ],
)
def test_close_hole(before: str, after: str, closed: str):
    assert "".join(close_hole(before, after)) == closed


@given(st.text(" .,()\n„“ab"), st.text(" .,()\n„“ab"))
def test_close_hole_only_shortens(before: str, after: str):
    shortened, rest = close_hole(before, after)

    assert before.startswith(shortened)
    assert after.endswith(rest)


@given(st.text(), st.text())
def test_close_hole_keeps_all_words(before: str, after: str):
    closed = "".join(close_hole(before, after))

    assert [c for c in closed if c.isalnum()] == [
        c for c in before + after if c.isalnum()
    ]


@pytest.mark.parametrize(
    ("value", "after", "kept"),
    [
        ("Wir helfen.", ". Danke.", " Danke."),
        ("Wir helfen!", ".", ""),
        ("Wir helfen?", ".", ""),
        ("Wir helfen …", ".", ""),
        ("dem Verein e. V.", ".", ""),
        ("wir helfen", ".", "."),
        ("Wir helfen.", "...", "..."),
        ("Wir helfen.", ", sagt sie.", ", sagt sie."),
        ("Version 1.", ".5", ".5"),
    ],
)
def test_without_second_stop(value: str, after: str, kept: str):
    assert without_second_stop(value, after) == kept

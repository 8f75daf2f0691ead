# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which file a letter comes from, and how much room it takes."""

import pytest

from toolbox.sharepics.typefaces import (
    THIN,
    THIN_SPACE,
    bearing,
    cap_height,
    font,
    rise,
    runs,
    width,
)

SERIF = "Source Serif Pro"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Haus", [SERIF]),
        ("Αθήνα", [SERIF]),
        ("Haus ŋŧ", [SERIF, "Fira Sans"]),
        ("ŋŧ, ŋŧ!", ["Fira Sans"]),
        ("العربية", ["Noto Sans Arabic"]),
        (f"37{THIN_SPACE}%", [SERIF, "", SERIF]),
    ],
)
def test_letters_come_from_the_first_typeface_that_has_them(text, names):
    assert [name for name, _ in runs(text, SERIF)] == names
    assert "".join(piece for _, piece in runs(text, SERIF)) == text


@pytest.mark.parametrize("size", [21, 44, 97, 240])
def test_a_width_holds_for_every_size(size):
    text = "Antidiskriminierung für alle, AVATAR"

    drawn = font("Fira Sans", "Bold", size).getlength(text)

    assert width(text, "Fira Sans", "Bold") * size == pytest.approx(drawn, rel=0.002)


def test_a_thin_space_is_an_advance_without_a_glyph():
    both = width("37", SERIF, "Bold") + width("%", SERIF, "Bold")

    assert width(f"37{THIN_SPACE}%", SERIF, "Bold") == pytest.approx(both + THIN)


def test_an_umlaut_rises_above_the_capitals_and_small_letters_count_as_them():
    cap = cap_height("Fira Sans", "Bold")

    assert rise("Übergriff", "Fira Sans", "Bold") > cap
    assert rise("nun", "Fira Sans", "Bold") == cap
    assert rise("", "Fira Sans", "Bold") == cap


def test_air_is_counted_but_no_overhang():
    assert bearing("H", "Fira Sans", "Bold") > 0
    assert bearing("J", SERIF, "Bold") == 0
    assert bearing(" ", SERIF, "Bold") == 0

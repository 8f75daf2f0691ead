# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sender: logos of any shape, names of any length."""

from dataclasses import replace

import pytest

from network.colours import WHITE
from tests.toolbox.sharepics.builders import WORDS, logo, sharepic
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics import logos
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.legible import legible
from toolbox.sharepics.model import Layout
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import check, render
from toolbox.sharepics.strip import strip


def drawn_strip(drawn, preset: str = "square"):
    return strip(Frame(legible(drawn), PRESETS[preset]))


def texts(lines) -> list[str]:
    return ["".join(text for _, text in line.runs) for line in lines]


@pytest.mark.parametrize("size", [(1200, 60), (600, 200), (100, 100), (60, 300)])
def test_a_logo_of_any_shape_stands_inside_the_strip(size):
    drawn = sharepic(logo=logo(size))
    frame = Frame(legible(drawn), PRESETS["square"])

    area = drawn_strip(drawn).logo.area

    assert area.top > frame.strip.top
    assert area.bottom < frame.strip.bottom
    assert area.left == frame.margin
    assert area.width / area.height == pytest.approx(size[0] / size[1], rel=0.1)


def test_a_wide_logo_is_less_high_than_a_square_one():
    wide, square = (
        drawn_strip(sharepic(logo=logo(size))).logo.area
        for size in ((600, 100), (100, 100))
    )

    assert wide.height < square.height


def test_the_empty_margin_of_a_logo_is_cut_off():
    assert logos.shape(logo((300, 100))) == 3


@pytest.mark.parametrize(("colour", "is_white"), [("#ffffff", True), ("#c00", False)])
def test_a_white_logo_gets_a_dark_strip(colour, is_white):
    found = drawn_strip(sharepic(logo=logo(colour=colour), primary="#0a1f44"))

    assert (found.boxes[0].colour == WHITE) is not is_white


def test_municipality_and_sender_stand_in_the_strip():
    assert texts(drawn_strip(sharepic()).lines) == [
        "Stadt Musterhausen",
        "Runder Tisch Musterhausen",
    ]


def test_a_sender_who_is_the_municipality_is_not_repeated():
    drawn = sharepic(words=replace(WORDS, sender="Stadt Musterhausen"))

    assert texts(drawn_strip(drawn).lines) == ["Stadt Musterhausen"]


def test_a_name_of_any_length_fits_and_blames_no_slot():
    for name in ("Verwaltungsgemeinschaft " * 9, "W" * 300, ""):
        drawn = sharepic(words=replace(WORDS, sender=""), logo=logo((900, 100)))
        named = replace(drawn, design=replace(drawn.design, name=name))
        assert [preset for preset in PRESETS if check(named, preset)] == []


@pytest.mark.parametrize("layout", Layout)
def test_an_unreadable_logo_is_refused_in_german(layout):
    with pytest.raises(RenderingError, match="Das Logo ist keine lesbare Bilddatei"):
        render(sharepic(layout, logo=b"nothing"), "link", "png")

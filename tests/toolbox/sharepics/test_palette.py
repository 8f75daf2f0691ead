# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Readable colours from those of a municipality."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from network.colours import GRAPHIC_RATIO, INK, TEXT_RATIO, WHITE, contrast
from toolbox.documents.model import Design
from toolbox.sharepics.palette import (
    NIGHT,
    in_mourning,
    on_brand,
    on_night,
    on_tint,
    on_white,
    strong_text,
)

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize(
    ("primary", "ink"), [("#ffcc00", INK), ("#0a1f44", WHITE), ("#d9d9d9", INK)]
)
def test_light_colours_carry_dark_words(primary, ink):
    assert on_brand(Design("", primary)).ink == ink


@given(COLOURS, COLOURS)
def test_every_ground_carries_readable_words(primary, accent):
    design = Design("", primary, accent)

    for make in (on_brand, on_tint, on_white, on_night):
        colours = make(design)
        assert contrast(colours.ink, colours.ground) >= TEXT_RATIO
        assert contrast(colours.quiet, colours.ground) >= TEXT_RATIO


@given(COLOURS, COLOURS)
def test_a_bar_is_seen_on_the_brand_and_on_a_photo(primary, accent):
    design = Design("", primary, accent)

    for colours in (on_brand(design), on_night(design)):
        assert contrast(colours.accent, colours.ground) >= GRAPHIC_RATIO


def test_on_a_photo_the_ground_has_no_hue_whatever_the_brand():
    assert on_night(Design("", "#ffcc00")).ground == NIGHT


def test_a_light_brand_is_no_colour_for_words_rather_than_a_brown():
    assert strong_text(Design("", "#ffcc00"), WHITE) == INK
    assert strong_text(Design("", "#e2001a"), WHITE) == "#e2001a"


@pytest.mark.parametrize(("is_print", "ground"), [(True, WHITE), (False, NIGHT)])
def test_mourning_is_grey_and_saves_ink_on_paper(is_print, ground):
    colours = in_mourning(is_print)

    assert colours.ground == ground
    for colour in (colours.ink, colours.quiet, colours.accent):
        assert len({colour[1:3], colour[3:5], colour[5:7]}) == 1

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Colours of towns in, readable colours out: pinned examples and all 24 bits."""

import colorsys

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from network.colours import (
    BLACK,
    INK,
    WHITE,
    ColourError,
    Pair,
    check_pairs,
    contrast,
    nearest_readable,
    parse_colour,
    text_on,
    theme,
)

YELLOW, RED, BLUE = "#ffd500", "#e30613", "#00519e"

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def hue_and_saturation(colour: str) -> tuple[float, float]:
    """Measured in HSV, so that the test does not share the code's colour space."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    hue, saturation, value = colorsys.rgb_to_hsv(*channels)
    return hue * 360, saturation * value


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#FFD500", YELLOW),
        ("e30613", RED),
        ("  #00519E\n", BLUE),
        ("#abc", "#aabbcc"),
        ("05A", "#0055aa"),
    ],
)
def test_parse_colour_normalises(text: str, colour: str) -> None:
    assert parse_colour(text) == colour


@pytest.mark.parametrize(
    "text",
    ["", "#", "blau", "#12345", "#1234567", "#ggg", "##fff", "#٣٣٣", "#fff\0", "#f f"],
)
def test_parse_colour_refuses_with_a_sentence(text: str) -> None:
    with pytest.raises(ColourError, match=r"^Bitte geben Sie die Farbe .+\.$"):
        parse_colour(text)


@given(st.text())
def test_parse_colour_raises_nothing_else(text: str) -> None:
    try:
        colour = parse_colour(text)
    except ColourError:
        return

    assert parse_colour(colour) == colour
    assert len(colour) == 7


@pytest.mark.parametrize(
    ("a", "b", "ratio"),
    [
        (WHITE, BLACK, 21.0),
        (WHITE, WHITE, 1.0),
        (WHITE, "#767676", 4.54),
        (WHITE, "#777777", 4.48),
        (YELLOW, WHITE, 1.42),
        (RED, WHITE, 4.88),
        (BLUE, WHITE, 7.86),
    ],
)
def test_contrast_agrees_with_published_values(a: str, b: str, ratio: float) -> None:
    assert round(contrast(a, b), 2) == ratio


@given(colours, colours)
def test_contrast_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert contrast(a, b) == contrast(b, a)
    assert 1 <= contrast(a, b) <= 21


@pytest.mark.parametrize(
    ("background", "text"),
    [(YELLOW, INK), (RED, WHITE), (BLUE, WHITE), (WHITE, INK), (BLACK, WHITE)],
)
def test_text_on_picks_the_stronger_contrast(background: str, text: str) -> None:
    assert text_on(background) == text


def test_text_on_falls_back_to_black_where_ink_is_too_light() -> None:
    middle = "#7d7d7d"

    assert contrast(WHITE, middle) < 4.5
    assert contrast(INK, middle) < 4.5
    assert text_on(middle) == BLACK


@given(colours)
def test_text_on_is_always_readable(background: str) -> None:
    assert contrast(text_on(background), background) >= 4.5


@pytest.mark.parametrize(
    ("colour", "against", "readable"),
    [
        (YELLOW, WHITE, "#8d7400"),
        (RED, WHITE, RED),
        (BLUE, WHITE, BLUE),
        (YELLOW, INK, YELLOW),
        (RED, INK, "#f82f2a"),
        (BLUE, INK, "#3f84d5"),
        ("#FFF", WHITE, "#767676"),
    ],
)
def test_nearest_readable_examples(colour: str, against: str, readable: str) -> None:
    assert nearest_readable(colour, against=against) == readable


@given(colours, colours)
def test_nearest_readable_reaches_the_ratio_on_any_ground(
    colour: str, against: str
) -> None:
    assert contrast(nearest_readable(colour, against=against), against) >= 4.5


@given(colours, st.sampled_from([WHITE, INK]), st.sampled_from([3.0, 4.5, 7.0]))
def test_nearest_readable_keeps_what_is_already_readable(
    colour: str, against: str, ratio: float
) -> None:
    assume(contrast(colour, against) >= ratio)

    assert nearest_readable(colour, against=against, ratio=ratio) == colour


@given(colours, st.sampled_from([WHITE, INK]))
def test_nearest_readable_changes_no_more_than_needed(
    colour: str, against: str
) -> None:
    assume(contrast(colour, against) < 4.5)

    assert contrast(nearest_readable(colour, against=against), against) < 4.65


@given(colours, st.sampled_from([WHITE, INK]))
def test_nearest_readable_stays_in_the_colour_family(colour: str, against: str) -> None:
    readable = nearest_readable(colour, against=against)
    hue, saturation = hue_and_saturation(colour)
    new_hue, new_saturation = hue_and_saturation(readable)
    assume(saturation > 0.2 and new_saturation > 0.2)

    # An equal hue in OKLCH moves in HSV, most in blue: 22.4 degrees for #2b00ff.
    assert abs((hue - new_hue + 180) % 360 - 180) < 23


def test_nearest_readable_says_when_no_colour_can_reach_the_ratio() -> None:
    with pytest.raises(ColourError, match=r"^Auf #777777 .+ 10 : 1\. Bitte .+\.$"):
        nearest_readable(RED, against="#777777", ratio=10)


def test_pair_never_rounds_up_to_a_ratio_it_misses() -> None:
    assert Pair.of("#3973dd", WHITE) == Pair("#3973dd", WHITE, 4.49, False)


def test_check_pairs_offers_a_replacement_only_where_needed() -> None:
    checks = check_pairs("#00519E", "#FFD500")

    assert [(check.use, check.pair.is_readable) for check in checks] == [
        ("Text auf der Hauptfarbe", True),
        ("Überschriften und Links in der Hauptfarbe auf Weiß", True),
        ("Text auf der Akzentfarbe", True),
        ("Linien und Symbole in der Akzentfarbe auf Weiß", False),
    ]
    assert [check.offered for check in checks] == [
        None,
        None,
        None,
        Pair("#b09200", WHITE, 3.01, True),
    ]


@given(colours, colours)
def test_check_pairs_always_has_a_readable_answer(primary: str, accent: str) -> None:
    for check in check_pairs(primary, accent):
        assert (check.offered or check.pair).is_readable
        assert (check.offered is None) == check.pair.is_readable


def test_theme_keeps_a_blue_in_light_and_lifts_it_in_dark() -> None:
    blue = theme("#00519E")

    assert (blue.light.page, blue.light.action, blue.light.text_on_action) == (
        WHITE,
        BLUE,
        WHITE,
    )
    assert (blue.dark.page, blue.dark.action, blue.dark.text_on_action) == (
        INK,
        "#3f84d5",
        INK,
    )


@given(colours)
def test_theme_is_readable_in_both_modes(primary: str) -> None:
    derived = theme(primary)

    assert all(pair.is_readable for pair in derived.light.pairs + derived.dark.pairs)

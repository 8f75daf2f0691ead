# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the pixels say: contrast, margins and strips that stay free."""

from dataclasses import replace
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from network.colours import TEXT_RATIO, contrast
from tests.toolbox.sharepics.builders import WORDS, logo, photo, sharepic
from toolbox.sharepics.drawing import draw
from toolbox.sharepics.layouts import plan
from toolbox.sharepics.legible import legible
from toolbox.sharepics.model import Layout, Photo, Sharepic
from toolbox.sharepics.plan import Line, Plan
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.typefaces import advance

LONG = replace(
    WORDS,
    headline="Wer Menschen wegen ihrer Herkunft angreift, greift uns alle an",
    text="Samstag, 21. März 2026\n14 Uhr\nMarktplatz vor dem Alten Rathaus",
)
COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def noise() -> Photo:
    target = BytesIO()
    dots = Random(1).randbytes(300 * 300 * 3)
    Image.frombytes("RGB", (300, 300), dots).save(target, "PNG")
    return Photo(target.getvalue(), credit="Erika Muster")


PHOTOS = {"white": photo("#ffffff"), "black": photo("#000000"), "noise": noise()}


def worst_contrast(image: Image.Image, line: Line) -> float:
    """Of the colour of a line against any pixel of the ground it stands on."""
    width = sum(advance(name, line.style, text) for name, text in line.runs) * line.size
    top, bottom = line.baseline - line.size, line.baseline + line.size * 0.3
    box = tuple(map(round, (line.x, top, line.x + width, bottom)))
    ground = image.crop(box).resize((60, 30), Image.Resampling.NEAREST)
    return min(
        contrast(line.colour, "#{:02x}{:02x}{:02x}".format(*colour))
        for _, colour in ground.getcolors(60 * 30)
    )


def unreadable(drawn: Sharepic, preset: str) -> list[str]:
    planned = plan(drawn, PRESETS[preset])
    ground = draw(replace(planned, lines=()), legible(drawn))
    return [
        f"{line.runs}: {worst:.2f}"
        for line in planned.lines
        if not is_ornament(line)
        and (worst := worst_contrast(ground, line)) < TEXT_RATIO
    ]


def is_ornament(line: Line) -> bool:
    return [text for _, text in line.runs] == ["„"]


def inked(planned: Plan, drawn: Sharepic) -> tuple[int, int, int, int]:
    """The rectangle around everything that the words change."""
    without = draw(replace(planned, lines=()), drawn)
    return ImageChops.difference(draw(planned, drawn), without).getbbox()


@pytest.mark.parametrize("ground", PHOTOS)
@pytest.mark.parametrize("layout", Layout)
def test_words_are_readable_on_any_photo(layout, ground):
    drawn = sharepic(layout, LONG, PHOTOS[ground], logo=logo())

    assert unreadable(drawn, "link") == []


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize(
    "primary", ["#ffcc00", "#e2001a", "#0a1f44", "#d9d9d9", "#ffffff", "#7d7d7d"]
)
def test_words_are_readable_on_the_colours_of_any_municipality(layout, primary):
    assert unreadable(sharepic(layout, LONG, primary=primary), "link") == []


@settings(max_examples=12)
@given(COLOURS, COLOURS, st.sampled_from(Layout))
def test_words_are_readable_whatever_the_colours(primary, accent, layout):
    drawn = sharepic(layout, LONG, primary=primary, accent=accent)

    assert unreadable(drawn, "link") == []


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("layout", Layout)
def test_words_stay_inside_the_margins_and_out_of_the_strips(layout, preset):
    size = PRESETS[preset]
    drawn = legible(sharepic(layout, LONG, photo(), logo=logo()))

    left, top, right, bottom = inked(plan(drawn, size), drawn)

    margin = min(size.width, size.height - size.safe_top - size.safe_bottom) * 0.06
    assert min(left, size.width - right) >= margin
    assert top >= max(size.safe_top, margin)
    assert bottom <= size.height - max(size.safe_bottom, margin * 0.3)


def test_a_dark_photo_needs_less_of_a_veil_than_a_light_one():
    dark, light = (
        sharepic(Layout.TEXT_ON_PHOTO, LONG, photo(colour))
        for colour in ("#600000", "#ff0000")
    )
    place = plan(dark, PRESETS["link"]).photo.area

    corner = (place.right - 5, place.bottom - 5)
    left_of_dark = draw(plan(dark, PRESETS["link"]), dark).getpixel(corner)[0] / 0x60
    left_of_light = draw(plan(light, PRESETS["link"]), light).getpixel(corner)[0] / 255

    assert left_of_dark > left_of_light


def test_a_light_brand_leaves_no_brown_on_a_photo():
    drawn = sharepic(Layout.TEXT_ON_PHOTO, LONG, photo("#ffffff"), primary="#ffcc00")
    planned = plan(drawn, PRESETS["link"])

    red, green, blue = draw(planned, drawn).getpixel((5, planned.photo.area.bottom - 5))

    assert max(red, green, blue) - min(red, green, blue) <= 3


def test_condolence_shows_no_colour_at_all():
    drawn = sharepic(Layout.CONDOLENCE, LONG, photo("#3366ff"), logo=logo())

    image = draw(plan(drawn, PRESETS["link"]), drawn)

    red, green, blue = image.split()
    assert ImageChops.difference(red, green).getextrema()[1] <= 1
    assert ImageChops.difference(green, blue).getextrema()[1] <= 1

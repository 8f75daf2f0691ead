# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Photos: cropped around their focus, refused where they cannot be read."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from tests.toolbox.sharepics.builders import photo, sharepic
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.model import Layout, Photo
from toolbox.sharepics.pictures import cropped
from toolbox.sharepics.rendering import render


def halves(first: str = "#ff0000", second: str = "#0000ff", mode: str = "RGB") -> bytes:
    image = Image.new(mode, (400, 100), first)
    image.paste(second, (200, 0, 400, 100))
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    ("focus", "colour"), [((0.2, 0.5), (255, 0, 0)), ((0.8, 0.5), (0, 0, 255))]
)
def test_the_focus_stays_in_sight(focus, colour):
    image = cropped(Photo(halves(), focus), 100, 100, False)

    assert image.size == (100, 100)
    assert image.getpixel((50, 50)) == colour


def test_the_focus_comes_to_the_middle_where_the_photo_allows_it():
    image = cropped(Photo(halves(), (0.5, 0.5)), 100, 100, False)

    assert image.getpixel((40, 50)) == (255, 0, 0)
    assert image.getpixel((60, 50)) == (0, 0, 255)


@pytest.mark.parametrize("focus", [(-3.0, 9.0), (1e9, 0.0)])
def test_a_focus_outside_the_photo_means_its_edge(focus):
    assert cropped(Photo(halves(), focus), 50, 50, False).size == (50, 50)


def test_a_grey_photo_has_no_colour():
    red, green, blue = cropped(Photo(halves()), 50, 50, True).getpixel((5, 5))

    assert red == green == blue


def test_transparent_parts_of_a_photo_are_white():
    clear = Photo(halves("#00000000", "#00000000", "RGBA"))

    assert cropped(clear, 20, 20, False).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", photo().content[:60], b"<svg/>"]
)
def test_an_unreadable_photo_is_refused_in_german(content):
    drawn = sharepic(Layout.TEXT_ON_PHOTO, photo=replace(photo(), content=content))

    with pytest.raises(RenderingError, match="Bild"):
        render(drawn, "link", "png")


def test_a_photo_of_too_many_pixels_is_refused_before_it_is_decoded():
    target = BytesIO()
    Image.new("1", (9000, 9000)).save(target, "PNG")
    drawn = sharepic(Layout.TEXT_ON_PHOTO, photo=Photo(target.getvalue()))

    with pytest.raises(RenderingError, match="Megapixel"):
        render(drawn, "link", "png")

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sheets in, pictures of pages out: what stands where, and nothing breaks."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.network.uploads.builders import png_claiming
from tests.network.uploads.odt_builders import good_odt
from tests.toolbox.rendering.builders import png
from tests.toolbox.sketches.letterheads import rich_docx
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.trial import try_letterhead
from toolbox.sketches.drawing import draw
from toolbox.sketches.model import (
    Floating,
    Line,
    Look,
    Picture,
    Sheet,
    Spot,
    Tab,
    Table,
    Words,
)
from toolbox.sketches.previews import picture_of, reading_of

PIXELS_PER_CM = 110 / 2.54


def drawn(*body, **fields) -> Image.Image:
    return Image.open(BytesIO(draw(Sheet(body=body, **fields))[0])).convert("RGB")


def colour_at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    return image.getpixel((round(x * PIXELS_PER_CM), round(y * PIXELS_PER_CM)))


def words(text: str, **look) -> Line:
    return Line(pieces=(Words(text, Look(**look)),))


def test_page_has_the_size_of_the_sheet() -> None:
    image = drawn(words("Text"), width=10.0, height=20.0)

    assert image.width == pytest.approx(10 * PIXELS_PER_CM, abs=1)
    assert image.height == pytest.approx(20 * PIXELS_PER_CM, abs=1)


def test_picture_stands_at_the_margins() -> None:
    line = Line(pieces=(Picture(png(colour="#c8102e"), 3.0, 2.0),))

    image = drawn(line, left=4.0, top=6.0)

    assert colour_at(image, 5.5, 7.0) == (0xC8, 0x10, 0x2E)
    assert colour_at(image, 3.5, 7.0) == (255, 255, 255)


def test_floating_picture_stands_at_its_place_of_the_page() -> None:
    picture = Picture(png(colour="#00519e"), 3.0, 2.0)
    floating = Floating(Spot(15.0, 1.0, on_page=True), (Line(pieces=(picture,)),))

    image = drawn(Line(pieces=(floating,)))

    assert colour_at(image, 16.5, 2.0) == (0, 0x51, 0x9E)


def test_tall_header_pushes_the_text_down() -> None:
    block = Line(pieces=(Picture(png(colour="#c8102e"), 5.0, 3.0),))
    header = (Line(pieces=(Picture(png(colour="#00519e"), 5.0, 6.0),)),)

    image = drawn(block, header=header, top=2.0, header_at=1.0)

    assert colour_at(image, 5.0, 4.0) == (0, 0x51, 0x9E)
    assert colour_at(image, 5.0, 9.0) == (0xC8, 0x10, 0x2E)


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x01\0\0\0", png_claiming(9, 9)])
def test_picture_that_cannot_be_read_leaves_a_frame(content: bytes) -> None:
    image = drawn(Line(pieces=(Picture(content, 3.0, 2.0),)))

    assert image.getcolors(1_000_000) != [(image.width * image.height, (255,) * 3)]


def test_tabs_lead_to_the_stops() -> None:
    pieces = (Words("a", Look()), Tab(False), Picture(png(colour="#c8102e"), 2, 2))

    image = drawn(Line(pieces=pieces, stops=(6.0,)), left=2.0, top=2.0)

    assert colour_at(image, 9.0, 3.0) == (0xC8, 0x10, 0x2E)


def test_long_text_is_drawn_on_two_pages_at_most() -> None:
    lines = tuple(words(f"Absatz {number}") for number in range(300))

    assert len(draw(Sheet(body=lines))) == 2


@pytest.mark.parametrize(
    ("content", "key"), [(rich_docx(), "docx"), (good_odt(), "odt")]
)
def test_trial_letter_becomes_a_picture(content: bytes, key: str) -> None:
    picture = picture_of(try_letterhead(key, content), key)

    assert Image.open(BytesIO(picture)).width > 800


@pytest.mark.parametrize("key", ["docx", "odt"])
def test_file_that_is_none_is_one_german_sentence(key: str) -> None:
    with pytest.raises(RenderingError, match="Bitte laden Sie den Probebrief"):
        picture_of(b"kaputt", key)


def test_reading_takes_header_and_footer_of_the_first_page() -> None:
    reading = reading_of(rich_docx(), "docx")

    assert reading.header[0] == "Rathausplatz 1"
    assert reading.footer == ("Bank Telefon",)
    assert "links" in reading.body


hostile = st.text(max_size=40) | st.sampled_from(
    ["#panic()", "\\", '"', "\u202e", "😀", "{{INHALT}}", "$x$", "*_`@<>", "\n\n"]
)
lines = st.builds(
    Line,
    pieces=st.lists(
        st.builds(Words, hostile, st.just(Look())) | st.builds(Tab, st.booleans()),
        max_size=4,
    ).map(tuple),
    prefix=st.sampled_from(["", "•"]),
    stops=st.lists(st.floats(0.1, 30), max_size=3).map(lambda s: tuple(sorted(s))),
    align=st.sampled_from(["left", "right", "center", "justify"]),
)
tables = st.builds(
    lambda cells: Table((tuple((cell,) for cell in cells),)),
    st.lists(lines, max_size=3),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(lines | tables, max_size=4).map(tuple))
def test_any_words_are_drawn_as_words(body) -> None:
    assert draw(Sheet(body=body, header=body, footer=body))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every layout in every size and file format, and the refusals."""

from dataclasses import replace

import pytest

from tests.toolbox.sharepics.builders import WORDS, opened, photo, sharepic
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.model import Layout
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import FORMATS, TextTooLong, check, render


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("layout", Layout)
def test_render_fills_the_size_of_the_preset(layout, preset):
    picture = opened(render(sharepic(layout, photo=photo()), preset, "jpg"))

    assert picture.size == (PRESETS[preset].width, PRESETS[preset].height)
    assert picture.mode == "RGB"


@pytest.mark.parametrize("format", FORMATS)
def test_render_gives_equal_bytes_for_equal_input(format):
    first = render(sharepic(), "landscape", format)

    assert render(sharepic(), "landscape", format) == first


@pytest.mark.parametrize(
    ("format", "name"), [("png", "PNG"), ("jpg", "JPEG"), ("webp", "WEBP")]
)
def test_render_writes_the_file_format(format, name):
    assert opened(render(sharepic(), "link", format)).format == name


def test_render_refuses_a_headline_that_is_too_long():
    long = sharepic(words=replace(WORDS, headline="Zusammenhalt gewinnt. " * 30))

    with pytest.raises(TextTooLong) as refusal:
        render(long, "square", "png")

    excess = refusal.value.excess
    assert refusal.value.slot == "headline"
    assert str(refusal.value) == (
        "Die Überschrift ist für das Format „Quadrat“ zu lang. "
        f"Bitte um {excess} Zeichen kürzen."
    )


def test_check_names_what_render_refuses():
    long = sharepic(words=replace(WORDS, headline="Zusammenhalt gewinnt. " * 30))

    (found,) = check(long, "square")
    kept = replace(WORDS, headline=long.words.headline[: -found.excess])

    assert found.excess > 300
    assert check(sharepic(words=kept), "square") == ()


def test_check_accepts_usual_words_in_every_preset():
    assert [preset for preset in PRESETS if check(sharepic(), preset)] == []


@pytest.mark.parametrize(("preset", "format"), [("x", "png"), ("square", "gif")])
def test_render_refuses_what_does_not_exist(preset, format):
    with pytest.raises(RenderingError, match="gibt es nicht"):
        render(sharepic(), preset, format)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The picture drawn from a title: its size, its colours, and what it does without."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from PIL import Image

from cms.sharing.drawing import (
    BAND,
    DOT,
    HEIGHT,
    INK,
    MUTED,
    RAISED,
    SIZES,
    WIDTH,
    draw_picture,
    drawable,
    fit,
)
from network.colours import contrast

LONG = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def test_picture_has_the_size_other_sites_ask_for():
    image = opened(draw_picture("Kommunen gegen Hass"))

    assert (image.format, image.size) == ("PNG", (1200, 630))


def test_picture_of_the_same_title_has_the_same_bytes():
    assert draw_picture("Grüße aus Musterhausen") == draw_picture(
        "Grüße aus Musterhausen"
    )
    assert draw_picture("A") != draw_picture("B")


@pytest.mark.parametrize("ground", [BAND, RAISED])
@pytest.mark.parametrize("ink", [INK, MUTED, DOT])
def test_words_stand_out_from_their_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_words_are_drawn_in_the_middle_of_the_left():
    image = opened(draw_picture("Komm.A"))

    box = image.crop((0, 0, WIDTH, HEIGHT - 170)).convert("L")
    left, top, right, bottom = box.point(lambda value: 255 * (value > 200)).getbbox()

    assert left >= 80
    assert right < WIDTH / 2
    assert abs((top + bottom) / 2 - (80 + HEIGHT - 170) / 2) < 40


@pytest.mark.parametrize(
    ("title", "size", "lines"),
    [
        ("Hass", SIZES[0], ["Hass"]),
        (
            "Kommunen gemeinsam gegen Rassismus und Hass",
            SIZES[0],
            ["Kommunen", "gemeinsam gegen", "Rassismus und Hass"],
        ),
    ],
)
def test_title_is_as_large_as_it_fits(title, size, lines):
    assert fit(title) == (size, lines)


def test_long_word_is_shrunk_before_it_is_broken():
    size, lines = fit("Vergnügungssteuersatzungsänderung")

    assert size < SIZES[0]
    assert len(lines) == 1


def test_endless_word_is_broken_with_a_hyphen():
    size, lines = fit(LONG)

    assert size == SIZES[-1]
    assert lines[0].endswith("-")
    assert "".join(lines).replace("-", "") == LONG


def test_endless_title_is_cut_and_says_so():
    _, lines = fit("Stadt, Land, Zusammenhalt " * 30)

    assert lines[-1].endswith(" …")
    assert len(lines) <= 8


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Hass im Netz 😀 melden", "Hass im Netz melden"),
        ("Anti\N{SOFT HYPHEN}rassismus", "Antirassismus"),
        (" Zeile\n\teins\0", "Zeile eins"),
        ("حملة ضد الكراهية", ""),
        ("Проект", ""),
        ("😀", ""),
        ("", ""),
    ],
)
def test_drawable_leaves_out_signs_but_no_letters(title, text):
    assert drawable(title) == text


@given(st.text(max_size=120))
@how(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_title_gives_a_picture_or_none(title):
    content = draw_picture(title)

    assert content is None or opened(content).size == (WIDTH, HEIGHT)


def test_picture_of_the_site_has_the_same_size():
    path = Path(settings.BASE_DIR) / "static" / "images" / "share.png"

    assert opened(path.read_bytes()).size == (WIDTH, HEIGHT)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The kit and the pictures that are measured are real ones."""

from io import BytesIO

from PIL import Image

from bench import press_kits
from bench.pictures import every_size, photograph, sharepic, square
from bench.press_kits import kit_of, picture, size_of
from tests.toolbox.rendering.builders import design, press_release
from toolbox.kits.packing import file_count
from toolbox.rendering.formats import FORMATS
from toolbox.sharepics.presets import PRESETS


def test_kit_holds_every_format_and_two_sizes_of_each_picture(tmp_path, monkeypatch):
    monkeypatch.setattr(press_kits, "PICTURE_SIZE", (1800, 1200))
    pictures = [picture(tmp_path, number) for number in range(2)]

    empty = file_count(kit_of([press_release()], []))
    kit = kit_of([press_release()] * 2, pictures)

    rights = 1
    assert file_count(kit) - empty == len(FORMATS) + 4 + rights
    assert size_of(kit) > sum(len(one.read()) for one in pictures)


def test_photographs_differ_and_are_as_large_as_asked():
    first, second = (photograph((60, 40), number) for number in (0, 1))

    assert first != second
    assert Image.open(BytesIO(first)).size == (60, 40)


def test_sharepics_differ_by_their_number():
    words = {sharepic(design(), None, number).words for number in (1, 2)}

    assert len(words) == 2


def test_square_and_every_size_are_pictures():
    content = square(design(), None, "png", 1)

    assert Image.open(BytesIO(content)).size == (1080, 1080)
    assert every_size(design(), 1).count(b"\x89PNG") == len(PRESETS)

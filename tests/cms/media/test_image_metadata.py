# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Photographs lose where and with what they were taken, and nothing else."""

from io import BytesIO

import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat

from cms.media.image_metadata import without_metadata
from tests.factories.photographs import colour_profile, make_photograph

KINDS = ("JPEG", "PNG", "WEBP")
ORIENTATION = ExifTags.Base.Orientation


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("kind", KINDS)
def test_place_device_and_notes_are_gone(kind):
    content = make_photograph(kind)

    cleaned = without_metadata(content)

    assert b"Telefon" in content
    assert b"Telefon" not in cleaned
    assert b"Kim Muster" not in cleaned
    assert dict(opened(cleaned).getexif()) == {ORIENTATION: 6}
    assert opened(cleaned).getexif().get_ifd(ExifTags.IFD.GPSInfo) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_format_size_orientation_and_colours_stay(kind):
    image = opened(without_metadata(make_photograph(kind)))

    assert (image.format, image.size) == (kind, (60, 40))
    assert image.getexif()[ORIENTATION] == 6
    assert image.info["icc_profile"] == colour_profile()


def test_pixels_of_a_png_do_not_change():
    content = make_photograph("PNG")

    assert opened(without_metadata(content)).tobytes() == opened(content).tobytes()


def test_pixels_of_a_jpeg_hardly_change():
    content = make_photograph("JPEG", (600, 400))

    difference = ImageChops.difference(
        opened(without_metadata(content)).convert("L"), opened(content).convert("L")
    )

    assert ImageStat.Stat(difference).mean[0] < 3


def test_upright_picture_carries_no_metadata_at_all():
    image = opened(without_metadata(make_photograph(orientation=1)))

    assert dict(image.getexif()) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_second_look_finds_nothing(kind):
    assert without_metadata(without_metadata(make_photograph(kind))) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_picture_without_metadata_is_left_alone(kind):
    content = BytesIO()
    Image.new("RGB", (6, 4), "#0b3d48").save(content, kind)

    assert without_metadata(content.getvalue()) is None


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_moving_picture_keeps_moving(kind):
    frames = [Image.new("RGB", (6, 4), colour) for colour in ("red", "lime", "blue")]
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telefon"
    content = BytesIO()
    frames[0].save(
        content, kind, save_all=True, append_images=frames[1:], exif=exif.tobytes()
    )

    cleaned = without_metadata(content.getvalue())

    assert opened(cleaned).n_frames == 3
    assert b"Telefon" not in cleaned


def test_picture_with_transparency_keeps_it():
    content = BytesIO()
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telefon"
    Image.new("RGBA", (6, 4), (255, 0, 0, 80)).save(content, "PNG", exif=exif.tobytes())

    image = opened(without_metadata(content.getvalue()))

    assert image.getpixel((0, 0)) == (255, 0, 0, 80)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Photos in, JPEG without a trace of place and camera out."""

from io import BytesIO

import pytest
from PIL import Image

from network.uploads import UploadRefused, check_photo, for_web
from tests.network.uploads.builders import picture, png_claiming


def test_check_photo_drops_place_and_camera() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Kamerahersteller"
    exif.get_ifd(0x8825)[1] = "N"

    photo = check_photo(picture("JPEG", exif=exif))

    image = Image.open(BytesIO(photo.jpeg), formats=("JPEG",))
    assert (photo.width, photo.height) == image.size == (20, 40)
    assert dict(image.getexif()) == {}
    assert b"Kamerahersteller" not in photo.jpeg


def test_check_photo_puts_transparency_on_white() -> None:
    photo = check_photo(picture(mode="RGBA", colour=(0, 0, 0, 0)))

    image = Image.open(BytesIO(photo.jpeg))
    assert image.getpixel((0, 0)) == (255, 255, 255)


def test_check_photo_limits_the_longest_side() -> None:
    photo = check_photo(picture("JPEG", size=(3000, 6000)))

    assert (photo.width, photo.height) == (1200, 2400)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "kein lesbares Bild"),
        (b"\0" * 20_000_001, "20 MB"),
        (png_claiming(20_000, 20_000), "40 Megapixel"),
        (picture("JPEG", size=(300, 300))[:-400], "beschädigt"),
    ],
)
def test_check_photo_refuses(content: bytes, reason: str) -> None:
    with pytest.raises(UploadRefused, match=reason):
        check_photo(content)


def test_check_photo_keeps_what_printers_need() -> None:
    photo = check_photo(picture("JPEG", size=(5000, 2500)), longest_side=4000)

    assert (photo.width, photo.height) == (4000, 2000)


def test_for_web_makes_a_page_light() -> None:
    photo = check_photo(picture("JPEG", size=(2400, 1200)))

    image = Image.open(BytesIO(for_web(photo)), formats=("JPEG",))

    assert image.size == (1200, 600)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes an uploaded photo, gives back JPEGs without place, camera or date."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from network.uploads.pictures import decode_picture
from network.uploads.refusal import UploadRefused

FORMATS = ("JPEG", "PNG", "WEBP")
MAX_BYTES = 20_000_000
LONGEST_SIDE = 2400
PRINT_SIDE = 4000
QUALITY = 88
WEB_SIDE = 1200
WEB_QUALITY = 80


@dataclass(frozen=True)
class Photo:
    """Re-encoded: nothing of the upload but its pixels is left."""

    jpeg: bytes
    width: int
    height: int


def check_photo(content: bytes, longest_side: int = LONGEST_SIDE) -> Photo:
    """The photo at most `longest_side` pixels wide and high.

    Raises UploadRefused with a German sentence.
    """
    if len(content) > MAX_BYTES:
        raise UploadRefused(
            "Das Foto ist größer als 20 MB; "
            "bitte speichern Sie es kleiner, zum Beispiel 2400 Pixel breit als JPEG."
        )
    image = _on_white(decode_picture(content, FORMATS, longest_side=longest_side))
    jpeg = BytesIO()
    image.save(jpeg, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return Photo(jpeg.getvalue(), image.width, image.height)


def for_web(photo: Photo) -> bytes:
    """The photo as a page shows it: at most `WEB_SIDE` pixels wide and high."""
    image = Image.open(BytesIO(photo.jpeg))
    image.thumbnail((WEB_SIDE, WEB_SIDE), Image.Resampling.LANCZOS)
    jpeg = BytesIO()
    image.save(jpeg, "JPEG", quality=WEB_QUALITY, optimize=True, progressive=True)
    return jpeg.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    ground = Image.new("RGBA", image.size, "#ffffff")
    return Image.alpha_composite(ground, image).convert("RGB")

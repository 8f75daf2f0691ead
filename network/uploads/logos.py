# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes an uploaded logo, gives back a clean PNG of it."""

from dataclasses import dataclass
from io import BytesIO

from network.uploads.pictures import decode_picture
from network.uploads.refusal import UploadRefused
from network.uploads.svg_logos import is_svg, rasterise

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_BYTES = 5_000_000
LONGEST_SIDE = 1600
MAX_PIXELS = 25_000_000


@dataclass(frozen=True)
class Logo:
    """Re-encoded: nothing of the upload but its pixels is left."""

    png: bytes
    width: int
    height: int


def check_logo(content: bytes) -> Logo:
    _refuse_empty_or_large(content)
    if is_svg(content):
        content = rasterise(content, LONGEST_SIDE)
    image = decode_picture(
        content, FORMATS, longest_side=LONGEST_SIDE, max_pixels=MAX_PIXELS
    )
    png = BytesIO()
    image.save(png, "PNG")
    return Logo(png.getvalue(), image.width, image.height)


def _refuse_empty_or_large(content: bytes) -> None:
    if not content:
        raise UploadRefused("Die Datei ist leer; bitte wählen Sie das Logo erneut aus.")
    if len(content) > MAX_BYTES:
        raise UploadRefused(
            "Das Logo ist größer als 5 MB; "
            "bitte speichern Sie es kleiner, zum Beispiel 1600 Pixel breit als PNG."
        )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A logo's bytes come in, its visible part at a size goes out."""

from functools import lru_cache
from typing import Final

from PIL import Image, ImageChops, ImageOps, ImageStat

from network.uploads.pictures import decode_picture
from network.uploads.refusal import UploadRefused
from toolbox.rendering.errors import RenderingError

FORMATS: Final = ("PNG", "JPEG", "WEBP")
LONGEST_SIDE: Final = 900
NEARLY_WHITE: Final = 225
VISIBLE: Final = 24
"""Of 255: fainter parts are the halo of an edge, not the logo."""


def shape(logo: bytes) -> float:
    """Its width in heights, without empty margins. Raises RenderingError."""
    width, height = _trimmed(logo).size
    return width / height


@lru_cache(maxsize=8)
def scaled(logo: bytes, width: int, height: int, is_grey: bool) -> Image.Image:
    """RGBA, to be pasted with itself as the mask. Shared: never draw on it."""
    image = _trimmed(logo).resize((width, height), Image.Resampling.LANCZOS)
    if is_grey:
        grey = ImageOps.grayscale(image.convert("RGB"))
        return Image.merge("RGBA", (grey, grey, grey, image.getchannel("A")))
    return image


@lru_cache(maxsize=8)
def is_white(logo: bytes) -> bool:
    """Whether the logo was drawn for a dark ground."""
    image = _trimmed(logo)
    visible = image.getchannel("A").point(lambda value: 255 if value > 128 else 0)
    grey = ImageOps.grayscale(image.convert("RGB"))
    return bool(ImageStat.Stat(grey, visible).mean[0] >= NEARLY_WHITE)


@lru_cache(maxsize=8)
def _trimmed(logo: bytes) -> Image.Image:
    """Without empty margins, which would push it out of line."""
    try:
        decoded = decode_picture(logo, FORMATS, longest_side=LONGEST_SIDE)
    except UploadRefused as error:
        raise RenderingError(
            "Das Logo ist keine lesbare Bilddatei. Bitte laden Sie es neu hoch."
        ) from error
    image = decoded.convert("RGBA")
    alpha = image.getchannel("A")
    if alpha.point(lambda value: value <= VISIBLE and 255).getbbox() is None:
        white = Image.new("RGB", image.size, "white")
        inked = ImageChops.difference(image.convert("RGB"), white)
        alpha = ImageOps.grayscale(inked)
    box = alpha.point(lambda value: 255 if value > VISIBLE else 0).getbbox()
    return image.crop(box) if box else image

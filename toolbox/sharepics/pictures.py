# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A photo's bytes and a place come in, the picture cropped to it goes out."""

from functools import lru_cache
from hashlib import sha256
from typing import Final

from PIL import Image, ImageOps

from network.uploads.pictures import decode_picture
from network.uploads.refusal import UploadRefused
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.model import Photo

FORMATS: Final = ("PNG", "JPEG", "WEBP")
LONGEST_SIDE: Final = 2600
"""Pixels kept of a photo: the longest side of the largest preset and a little."""


class Held:
    """A photo that counts as equal to one of the same bytes, for the caches."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.fingerprint = sha256(content).digest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.fingerprint == self.fingerprint

    def __hash__(self) -> int:
        return hash(self.fingerprint)


def cropped(photo: Photo, width: int, height: int, is_grey: bool) -> Image.Image:
    """Filling the area, the focus as near to its middle as can be.

    The picture is shared: draw on a copy. Raises RenderingError.
    """
    return _cropped(Held(photo.content), photo.focus, (width, height), is_grey)


@lru_cache(maxsize=3)
def _cropped(
    held: Held, focus: tuple[float, float], size: tuple[int, int], is_grey: bool
) -> Image.Image:
    decoded = _decoded(held)
    centring = _centring(decoded.size, size, focus)
    image = ImageOps.fit(decoded, size, Image.Resampling.BICUBIC, centering=centring)
    return ImageOps.grayscale(image).convert("RGB") if is_grey else image


@lru_cache(maxsize=2)
def _decoded(held: Held) -> Image.Image:
    try:
        image = decode_picture(held.content, FORMATS, longest_side=LONGEST_SIDE)
    except UploadRefused as error:
        raise RenderingError(str(error)) from error
    if image.mode == "RGBA":
        white = Image.new("RGBA", image.size, "white")
        white.alpha_composite(image)
        image = white
    return image.convert("RGB")


def _centring(
    whole: tuple[int, int], part: tuple[int, int], focus: tuple[float, float]
) -> tuple[float, float]:
    """What Pillow calls centring is a share of what is cut off, not a point."""
    scale = max(part[0] / whole[0], part[1] / whole[1])
    return (
        _share(whole[0] * scale, part[0], focus[0]),
        _share(whole[1] * scale, part[1], focus[1]),
    )


def _share(whole: float, part: float, focus: float) -> float:
    spare = whole - part
    if spare <= 0:
        return 0.5
    return min(1.0, max(0.0, (focus * whole - part / 2) / spare))

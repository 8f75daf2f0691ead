# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture and the name of a size come in, its `picture` element goes out.

This is the only place that says how large pictures are and in which formats: templates
ask for a size by name, and `cms.media.renditions` draws the same ones beforehand.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.images.models import AbstractImage, AbstractRendition, Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

FORMATS = ("avif", "webp", "jpeg")


@dataclass(frozen=True)
class PictureSize:
    """The crops of one use, the smallest first, and how wide the page shows them."""

    crops: tuple[str, ...]
    sizes: str = ""
    formats: tuple[str, ...] = FORMATS

    @property
    def specs(self) -> list[str]:
        return [f"{crop}|format-{name}" for name in self.formats for crop in self.crops]


SIZES = {
    "article": PictureSize(
        ("width-480", "width-960"), "(min-width: 62rem) 52rem, 100vw"
    ),
    "teaser": PictureSize(
        ("fill-360x240", "fill-720x480"),
        "(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, 100vw",
    ),
    "press": PictureSize(("width-480", "width-960"), "(min-width: 40rem) 24rem, 100vw"),
    # A press kit shows one file at once and offers one for the web.
    "kit": PictureSize(("width-960",), formats=("webp",)),
    "web": PictureSize(("max-1600x1600",), formats=("jpeg",)),
    # 25 cm at 300 dots per inch are 3,000 pixels.
    "newspaper": PictureSize(("max-4000x4000|jpegquality-92",), formats=("jpeg",)),
    # Large, and without loss.
    "print": PictureSize(("max-2400x2400",), formats=("png",)),
    # The attribute `poster` takes one address: a format that every browser knows.
    "poster": PictureSize(("width-960",), formats=("jpeg",)),
}


def picture(
    image: AbstractImage, size: str, *, alt: str | None = None, is_first: bool = False
) -> Picture:
    """All formats of one size; only what opens a page is loaded at once."""
    attributes: dict[str, str] = {"sizes": SIZES[size].sizes}
    if not is_first:
        attributes["loading"] = "lazy"
    if alt is not None:
        attributes["alt"] = alt
    return Picture(get_renditions_or_not_found(image, filters(size)), attributes)


def picture_address(image: AbstractImage, size: str) -> str:
    return picture_file(image, size).url


def picture_file(image: AbstractImage, size: str) -> AbstractRendition:
    """The one file of a size that has one format and one crop."""
    (rendition,) = get_renditions_or_not_found(image, filters(size)).values()
    return rendition


def filters(*sizes: str) -> list[Filter]:
    return [Filter(spec=spec) for size in sizes for spec in SIZES[size].specs]


def draw(image: AbstractImage, sizes: Iterable[str]) -> int:
    """Make every rendition of these sizes that there is not yet; say how many."""
    return len(image.get_renditions(*filters(*sizes)))

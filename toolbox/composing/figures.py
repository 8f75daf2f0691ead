# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture of the library comes in, a Figure for a document goes out."""

import logging

from wagtail.images.image_operations import FilterOperation
from wagtail.images.models import SourceImageIOError
from willow.plugins.pillow import PillowImage

from toolbox.documents.model import Figure

logger = logging.getLogger(__name__)

# What a viewer needs to show the pixels; all else tells of people and places.
KEPT_ABOUT_PIXELS = ("icc_profile", "transparency")


class WithoutMetadata(FilterOperation):
    """The filter "bare": Wagtail's JPEG and PNG would keep camera, place and date."""

    def construct(self) -> None:
        pass

    def run(self, willow, image, env) -> PillowImage:
        bare = willow.get_pillow_image().copy()
        known = bare.info
        bare.info = {name: known[name] for name in KEPT_ABOUT_PIXELS if name in known}
        return PillowImage(bare)


def figure(image) -> Figure | None:
    """The picture at print width for A4, re-encoded without metadata.

    A text without its picture is better than no text.
    """
    if image is None:
        return None
    opaque = image.file.name.lower().endswith((".jpg", ".jpeg"))
    spec = f"max-1600x1600|bare|format-{'jpeg' if opaque else 'png'}"
    try:
        rendition = image.get_rendition(spec)
        with rendition.file.open("rb") as file:
            content = file.read()
    except (SourceImageIOError, FileNotFoundError):
        logger.exception("The file %s of a picture is missing", image.file.name)
        return None
    return Figure(
        content=content,
        media_type="image/jpeg" if opaque else "image/png",
        width=rendition.width,
        height=rendition.height,
        alt=image.contextual_alt_text or "",
        decorative=bool(image.decorative),
        credit=image.credit,
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The photo behind a sharepic comes in, its bytes, rights and obstacles go out."""

import logging
from dataclasses import dataclass

from wagtail.images.models import SourceImageIOError

from cms.models import CommunityImage
from toolbox.models import SharepicAdaptation
from toolbox.sharepics.model import Photo

logger = logging.getLogger(__name__)

# An A3 poster at 150 dpi is 2480 pixels high.
SPEC = "max-2600x2600|bare|format-jpeg"
MIDDLE = (0.5, 0.5)


@dataclass(frozen=True)
class Photograph:
    """`photo` is None where the file is missing: better no photo than no picture."""

    photo: Photo | None
    credit: str
    licence: str
    obstacles: tuple[str, ...] = ()


def library_photograph(image: CommunityImage | None) -> Photograph | None:
    """A picture of the editors' library."""
    if image is None:
        return None
    obstacle = image.obstacle
    return Photograph(
        photo=_library_photo(image),
        credit=image.author,
        licence=image.get_licence_display(),
        obstacles=(obstacle,) if obstacle else (),
    )


def own_photograph(adaptation: SharepicAdaptation) -> Photograph | None:
    """The photo that a municipality uploaded."""
    if not adaptation.photo:
        return None
    return Photograph(
        photo=_own_photo(adaptation),
        credit=adaptation.photo_credit,
        licence=adaptation.get_photo_licence_display(),
        obstacles=tuple(_missing_rights(adaptation)),
    )


def focus_of(image: CommunityImage) -> tuple[float, float]:
    """The middle of what must stay in sight, as shares of width and height."""
    focal_point = image.get_focal_point()
    if focal_point is None:
        return MIDDLE
    return (focal_point.centroid_x / image.width, focal_point.centroid_y / image.height)


def _library_photo(image: CommunityImage) -> Photo | None:
    try:
        rendition = image.get_rendition(SPEC)
        with rendition.file.open("rb") as file:
            content = file.read()
    except (SourceImageIOError, FileNotFoundError):
        logger.exception("The file %s of a picture is missing", image.file.name)
        return None
    return Photo(content, focus_of(image), image.author)


def _own_photo(adaptation: SharepicAdaptation) -> Photo | None:
    try:
        with adaptation.photo.open("rb") as file:
            content = file.read()
    except FileNotFoundError:
        logger.exception("The photo %s of a sharepic is missing", adaptation.photo.name)
        return None
    focus = (adaptation.focus_x / 100, adaptation.focus_y / 100)
    return Photo(content, focus, adaptation.photo_credit)


def _missing_rights(adaptation: SharepicAdaptation) -> list[str]:
    """§ 13 UrhG: the author; § 22 KUG: the consent of whoever can be recognised."""
    found = []
    if not adaptation.photo_credit:
        found.append("Beim Foto fehlt, wer es gemacht hat.")
    if not adaptation.photo_licence:
        found.append("Beim Foto fehlt die Lizenz.")
    if not adaptation.photo_consent:
        found.append(
            "Beim Foto ist nicht bestätigt, dass alle erkennbaren Personen "
            "einverstanden sind."
        )
    return found

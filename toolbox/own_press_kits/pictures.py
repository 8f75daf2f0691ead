# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's kit comes in, its pictures and the logo go out, with their files."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from django.db.models.fields.files import FieldFile
from django.utils import timezone
from PIL import Image

from cms.models.media import Licence
from cms.slugs import german_slug
from network.models import Municipality
from toolbox.composing.surroundings import content_of
from toolbox.kits.model import KitPicture
from toolbox.kits.picture_findings import check_pictures
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_press_kits.life import Content

MAX_NAME = 50


@dataclass(frozen=True)
class TownLogo:
    """The logo of the corporate design, which every kit brings along."""

    file: FieldFile
    pk: ClassVar[int] = 0
    media_type: ClassVar[str] = "image/png"

    @property
    def web_file(self) -> FieldFile:
        return self.file

    def content(self) -> bytes:
        return content_of(self.file)


Pair = tuple[KitPictureUpload | TownLogo, KitPicture]


def pictures_of(kit: OwnPressKit, pictures: list[Content]) -> list[Pair]:
    """Each picture of the content that is still there; the logo of the town last."""
    uploads = {upload.pk: upload for upload in kit.pictures.all()}
    shown: list[Pair] = [
        (uploads[words["id"]], as_picture(number, uploads[words["id"]], words))
        for number, words in enumerate(pictures, start=1)
        if words["id"] in uploads
    ]
    return [*shown, *logo_of(kit.municipality)]


def logo_of(municipality: Municipality) -> list[Pair]:
    """None without a corporate design, or where the file is gone."""
    design = getattr(municipality, "design", None)
    if design is None or not design.logo:
        return []
    try:
        with design.logo.open("rb") as opened, Image.open(opened) as image:
            width, height = image.size
    except OSError:
        return []
    logo = TownLogo(design.logo)
    picture = KitPicture(
        name="logo",
        read=logo.content,
        fingerprint=design.logo.name,
        media_type=logo.media_type,
        width=width,
        height=height,
        alt=design.logo_alt,
        credit=municipality.full_name,
        licence=Licence.EDITORIAL.label,
        is_logo=True,
    )
    return [(logo, picture)]


def as_picture(number: int, upload: KitPictureUpload, words: Content) -> KitPicture:
    until = words["consent_until"]
    beginning = "logo" if words["is_logo"] else "bild"
    name = f"{beginning}-{number}-{german_slug(words['alt'])[:MAX_NAME]}".strip("-")
    return KitPicture(
        name=name,
        read=upload.content,
        fingerprint=upload.fingerprint,
        media_type="image/jpeg",
        width=upload.width,
        height=upload.height,
        alt=words["alt"],
        caption=words["caption"],
        credit=words["credit"],
        licence=dict(Licence.choices).get(words["licence"], ""),
        consent_until=date.fromisoformat(until) if until else None,
        is_logo=words["is_logo"],
    )


def may_be_shown(picture: KitPicture) -> bool:
    found = check_pictures((picture,), timezone.localdate())
    return not any(finding.blocks for finding in found)

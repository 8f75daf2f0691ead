# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's press kit comes in, the kit with its files' addresses goes out."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from django.db.models.fields.files import FieldFile
from django.template.defaultfilters import filesizeformat
from django.urls import reverse

from network.uploads.photos import WEB_SIDE
from toolbox.embargo import link_query
from toolbox.kits.model import Kit, KitPicture, KitText
from toolbox.kits.showing import (
    FileLink,
    ShownKit,
    ShownPicture,
    ShownSharepic,
    ShownText,
)
from toolbox.models import KitPictureUpload, OwnPressKit, SharepicAdaptation
from toolbox.own_press_kits.assembling import (
    draft_kit,
    draft_pictures,
    draft_sharepics,
    public_kit,
    public_pictures,
    public_sharepics,
)
from toolbox.own_press_kits.pictures import Pair, TownLogo
from toolbox.own_press_kits.sharepics import SharepicPair
from toolbox.picturing.packets import Packet
from toolbox.rendering.formats import FORMATS
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.thumbnails import small_size

SMALL = "klein"
SHOWN_PRESET = "square"
OFFERED_PRESETS = ("portrait", "square", "landscape")

Address = Callable[..., str]
"""Takes "text" or "picture" and the rest of the way, gives the address of a file."""


def show_public(kit: OwnPressKit) -> ShownKit:
    """As everybody sees it; before its time the links hold the secret."""
    address = partial(public_address, kit)
    sharepics = public_sharepics(kit)
    shown = shown_kit(public_kit(kit), public_pictures(kit), sharepics, address)
    return replace(shown, is_under_embargo=kit.is_under_embargo())


def show_draft(kit: OwnPressKit) -> ShownKit:
    """As it would be seen if it were published now."""
    address = partial(draft_address, kit)
    return shown_kit(draft_kit(kit), draft_pictures(kit), draft_sharepics(kit), address)


def public_address(kit: OwnPressKit, name: str, *way: object) -> str:
    parts = [kit.municipality.slug, kit.slug, *way]
    return reverse(f"toolbox:public_kit_{name}", args=parts) + link_query(kit)


def draft_address(kit: OwnPressKit, name: str, *way: object) -> str:
    names = {
        "text": "preview_kit_text",
        "picture": "own_kit_picture",
        "archive": "preview_kit_archive",
    }
    if name == "sharepic":
        return draft_sharepic_address(kit, *way)
    if way[:1] == (TownLogo.pk,):
        return reverse("network:logo", args=[kit.municipality.slug])
    parts = [kit.municipality.slug, kit.pk, *way]
    return reverse(f"toolbox:{names[name]}", args=parts)


def draft_sharepic_address(
    kit: OwnPressKit, pk: object, preset: str, format_key: str
) -> str:
    """In the own area, where sharepics have addresses anyway."""
    parts = [kit.municipality.slug, pk, preset]
    if format_key == SMALL:
        return reverse("toolbox:sharepic_thumbnail", args=parts)
    return reverse("toolbox:sharepic_download", args=[*parts, format_key])


def shown_kit(
    kit: Kit,
    pictures: Iterable[Pair],
    sharepics: Iterable[SharepicPair],
    address: Address,
) -> ShownKit:
    return ShownKit(
        kit=kit,
        texts=tuple(shown_text(text, address) for text in kit.texts),
        pictures=tuple(
            shown_picture(upload, picture, address) for upload, picture in pictures
        ),
        sharepics=tuple(
            shown_sharepic(own, packet, address) for own, packet in sharepics
        ),
        archive=FileLink("Alles herunterladen (ZIP)", address("archive")),
    )


def shown_text(text: KitText, address: Address) -> ShownText:
    files = (
        FileLink(kind.label, address("text", text.name, kind.key))
        for kind in FORMATS.values()
    )
    return ShownText(text, files=tuple(files))


def shown_picture(
    upload: KitPictureUpload | TownLogo, picture: KitPicture, address: Address
) -> ShownPicture:
    """With its files; the logo of the town has only one."""
    size = picture.width, picture.height
    shrunk = min(1, WEB_SIDE / max(size))
    small = round(size[0] * shrunk), round(size[1] * shrunk)
    web = address("picture", upload.pk, "web")
    large = address("picture", upload.pk, "druck")
    files = [FileLink("Für den Druck", large, measures(upload, upload.file, *size))]
    if upload.file != upload.web_file:
        about = measures(upload, upload.web_file, *small)
        files.insert(0, FileLink("Für das Web", web, about))
    return ShownPicture(picture, web, *small, files=tuple(files))


def shown_sharepic(
    own: SharepicAdaptation, packet: Packet, address: Address
) -> ShownSharepic:
    """With the sizes journalists ask for; the archive holds all of them."""
    files = (
        FileLink(
            PRESETS[key].label,
            address("sharepic", own.pk, key, "png"),
            f"PNG, {PRESETS[key].width} × {PRESETS[key].height} Pixel",
        )
        for key in OFFERED_PRESETS
    )
    width, height = small_size(PRESETS[SHOWN_PRESET])
    url = address("sharepic", own.pk, SHOWN_PRESET, SMALL)
    return ShownSharepic(packet.picture, url, width, height, files=tuple(files))


def measures(
    upload: KitPictureUpload | TownLogo, file: FieldFile, width: int, height: int
) -> str:
    """ "JPEG, 1200 × 800 Pixel, 240 KB"; without the bytes where the file is gone."""
    kind = upload.media_type.rpartition("/")[2].upper()
    words = [kind, f"{width} × {height} Pixel"]
    with suppress(OSError):
        words.append(filesizeformat(file.size).replace("\xa0", " "))
    return ", ".join(words)

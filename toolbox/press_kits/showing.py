# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A PressKitPage comes in, its kit with the addresses of all files goes out."""

from collections.abc import Iterable
from contextlib import suppress

from django.core.files import File
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from wagtail.images.models import AbstractRendition
from wagtail.images.shortcuts import get_renditions_or_not_found

from cms.media.pictures import filters
from cms.models import CommunityImage
from toolbox.embargo import link_query
from toolbox.kits.fingerprint import kit_fingerprint
from toolbox.kits.model import Kit, KitPicture, KitSharepic, KitText
from toolbox.kits.packing import file_count
from toolbox.kits.showing import (
    FileLink,
    ShownKit,
    ShownPicture,
    ShownSharepic,
    ShownText,
)
from toolbox.models import KitBuild, PressKitPage
from toolbox.press_kits.assembling import assemble_kit, owner_of, shown_rows
from toolbox.rendering.formats import FORMATS
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.thumbnails import small_size

SMALL, WEB, PRINT, LOGO = filters("kit", "web", "newspaper", "print")


def show_kit(page: PressKitPage) -> ShownKit:
    """The kit as its page draws it now. Raises DocumentTooLarge."""
    rows = shown_rows(page)
    kit = assemble_kit(page, rows)
    return ShownKit(
        kit=kit,
        texts=tuple(shown_text(page, text) for text in kit.texts),
        pictures=tuple(
            shown_picture(picture, row.image)
            for picture, row in zip(kit.pictures, rows, strict=True)
        ),
        sharepics=tuple(shown_sharepic(page, picture) for picture in kit.sharepics),
        archive=archive_link(page, kit),
        is_under_embargo=page.is_under_embargo(),
        is_example=page.is_example,
    )


def archive_link(page: PressKitPage, kit: Kit) -> FileLink:
    """Everything in one file; its size where it has been packed before."""
    owner = owner_of(page)
    builds = KitBuild.objects.of(owner.kind, owner.pk)
    build = builds.filter(fingerprint=kit_fingerprint(kit)).first()
    files = f"{file_count(kit)} Dateien"
    size = ""
    with suppress(OSError):
        size = size_words(build.file) if build and build.is_done else ""
    address = reverse("toolbox:kit_archive", args=[page.pk]) + link_query(page)
    detail = ", ".join(filter(None, (files, size)))
    return FileLink("Alles als ZIP herunterladen", address, detail)


def size_words(file: File) -> str:
    return filesizeformat(file.size).replace("\xa0", " ")


def shown_text(page: PressKitPage, text: KitText) -> ShownText:
    query = link_query(page)
    files = (
        FileLink(
            file_format.label,
            reverse("toolbox:kit_text", args=[page.pk, text.name, file_format.key])
            + query,
        )
        for file_format in FORMATS.values()
    )
    return ShownText(text, tuple(files))


def shown_sharepic(page: PressKitPage, picture: KitSharepic) -> ShownSharepic:
    """Its portrait, small, and every size as a PNG."""

    def address(preset: str, extension: str) -> str:
        place = [page.pk, picture.name, preset, extension]
        return reverse("toolbox:kit_sharepic", args=place) + link_query(page)

    files = (
        FileLink(
            preset.label,
            address(preset.key, "png"),
            f"PNG, {preset.width} × {preset.height} Pixel",
        )
        for preset in PRESETS.values()
    )
    width, height = small_size(PRESETS["portrait"])
    return ShownSharepic(
        picture, address("klein", "webp"), width, height, files=tuple(files)
    )


def shown_picture(picture: KitPicture, image: CommunityImage) -> ShownPicture:
    """With its files; a logo only without loss, so that it stays transparent."""
    wanted = {"Für das Web": WEB, "Für den Druck": PRINT}
    if picture.is_logo:
        wanted = {"Für Web und Druck": LOGO}
    sizes = get_renditions_or_not_found(image, [SMALL, *wanted.values()])
    small = sizes[SMALL.spec]
    offered = [(label, sizes[size.spec]) for label, size in wanted.items()]
    return ShownPicture(
        picture,
        small.url,
        small.width,
        small.height,
        files=tuple(picture_links(offered)),
        licence_url=image.licence_url,
    )


def picture_links(
    offered: Iterable[tuple[str, AbstractRendition]],
) -> Iterable[FileLink]:
    for label, rendition in offered:
        yield FileLink(label, rendition.url, measures(rendition))


def measures(rendition: AbstractRendition) -> str:
    """ "JPEG, 1600 × 1066 Pixel, 240 KB"; without the bytes where the file is gone."""
    extension = rendition.file.name.rpartition(".")[2].upper().replace("JPG", "JPEG")
    words = [extension, f"{rendition.width} × {rendition.height} Pixel"]
    with suppress(OSError):
        words.append(size_words(rendition.file))
    return ", ".join(words)

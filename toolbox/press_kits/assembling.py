# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A PressKitPage comes in, the Kit that is checked, packed and shown goes out."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from mimetypes import guess_type
from typing import Any

from django.utils.formats import date_format

from cms.models import CommunityImage, PressPage
from toolbox.composing.samples import sample_municipality
from toolbox.documents.model import Contact
from toolbox.kits.embargoes import with_embargo
from toolbox.kits.model import (
    Kit,
    KitFact,
    KitPerson,
    KitPicture,
    KitQuote,
    ProgrammePoint,
)
from toolbox.models import PressKitPage, PressKitPicture
from toolbox.press_kits.composing import SENDER, Office, texts_of
from toolbox.press_kits.sharepics import sharepics_of
from toolbox.press_kits.sources import Owner
from toolbox.rendering.formats import slug

Rows = Sequence[PressKitPicture]


def assemble_kit(page: PressKitPage, rows: Rows | None = None) -> Kit:
    """The kit as its page is now, published or not.

    `rows` are its pictures, by default those that may be shown. Raises
    DocumentTooLarge.
    """
    office = press_office(page)
    kit = Kit(
        title=page.title,
        summary=page.summary,
        sender=sender_of(page),
        place=page.place,
        date=page.date,
        contact=office.contact,
        embargo_until=page.embargo_until,
        correction=correction_words(page.correction, page.corrected_on),
        texts=texts_of(page, office),
        sharepics=sharepics_of(page),
        pictures=kit_pictures(shown_rows(page) if rows is None else rows),
        quotes=tuple(KitQuote(**given(block.value)) for block in page.quotes),
        people=tuple(KitPerson(**given(block.value)) for block in page.people),
        facts=tuple(KitFact(**given(block.value)) for block in page.facts),
        programme=tuple(
            ProgrammePoint(**given(block.value)) for block in page.programme
        ),
    )
    return with_embargo(kit)


def owner_of(page: PressKitPage) -> Owner:
    return Owner("press-kit-page", page.pk)


def assemble_numbered(pk: int) -> Kit | None:
    """The kit of a live page, for the worker that packs it."""
    page = PressKitPage.objects.live().filter(pk=pk).first()
    return assemble_kit(page) if page else None


def sender_of(page: PressKitPage) -> str:
    """The project; in an example, the invented town that speaks there."""
    return sample_municipality().full_name if page.is_example else SENDER


def given(row: Any) -> dict[str, Any]:
    """The fields of a row; Wagtail gives None for what was left empty, day or text."""
    return {
        name: part if part is not None or name == "released_on" else ""
        for name, part in row.items()
    }


def press_office(page: PressKitPage) -> Office:
    """The kit's own contact, else that of the press page; its boilerplate."""
    press = PressPage.objects.live().filter(locale_id=page.locale_id).first()
    if page.contact_name or press is None:
        contact = contact_named(
            sender_of(page),
            page.contact_name,
            page.contact_role,
            page.contact_phone,
            page.contact_email,
        )
    else:
        contact = contact_named(
            SENDER, press.contact_name, press.contact_role, press.phone, press.email
        )
    return Office(contact, press.boilerplate if press else "")


def contact_named(
    organisation: str, name: str, role: str, phone: str, email: str
) -> Contact | None:
    if not name:
        return None
    return Contact(
        title="Pressekontakt",
        name=name,
        role=role,
        organisation=organisation,
        phone=phone,
        email=email,
    )


def correction_words(words: str, day: date | None) -> str:
    """What was put right, beginning with the day; empty where nothing was."""
    if not words or day is None:
        return words
    return f"Berichtigt am {date_format(day, 'j. F Y')}: {words}"


def picture_rows(page: PressKitPage) -> Rows:
    """The chosen pictures with all their sizes, in two queries."""
    rows = page.kit_pictures.select_related("image")
    return list(rows.prefetch_related("image__renditions"))


def shown_rows(page: PressKitPage) -> Rows:
    """Without those whose rights are open, such as a consent that has run out."""
    return [row for row in picture_rows(page) if not row.image.obstacle]


def kit_pictures(rows: Rows) -> tuple[KitPicture, ...]:
    return tuple(kit_picture(row, number) for number, row in enumerate(rows, 1))


def kit_picture(row: PressKitPicture, number: int) -> KitPicture:
    image = row.image
    return KitPicture(
        name=f"{number:02}-{slug(image.title) or 'bild'}",
        read=partial(content_of, image),
        fingerprint=image.file_hash or image.file.name,
        media_type=guess_type(image.file.name)[0] or "image/png",
        width=image.width,
        height=image.height,
        alt=image.description,
        caption=row.caption,
        credit=image.author,
        licence=image.get_licence_display(),
        consent_until=image.consent_until,
        is_logo=row.is_logo,
    )


def content_of(image: CommunityImage) -> bytes:
    """The picture as it was uploaded, without place and camera."""
    with image.open_file() as opened:
        content: bytes = opened.read()
    return content

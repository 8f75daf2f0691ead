# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of a kit and a day come in, what is wrong with them goes out."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from toolbox.kits.finding import (
    Finding,
    Part,
    blocking,
    named,
    outdated,
    warning,
    wordless,
)
from toolbox.kits.model import KitPicture, KitSharepic
from toolbox.placeholders.dates import german_date
from toolbox.rendering.wording import is_visible

PRINT_SIDE: Final = 3000
"""Pixels: 25 cm at the 300 dots per inch that printers ask for."""

PRINT_PIXELS: Final = 8_000_000
"""The same for a square picture: 24 cm at 300 dots per inch."""


def check_pictures(pictures: tuple[KitPicture, ...], today: date) -> Iterator[Finding]:
    photos = [picture for picture in pictures if not picture.is_logo]
    if not any(map(_is_printable, photos)):
        yield warning(
            Part.PICTURES,
            f"Kein Bild reicht für den Druck. Nehmen Sie eines mit {PRINT_SIDE} Pixeln "
            "an der langen Seite auf: Das sind 25 cm in der Zeitung.",
        )
    for picture in pictures:
        yield from _logo(picture) if picture.is_logo else _photo(picture, today)


def _photo(picture: KitPicture, today: date) -> Iterator[Finding]:
    name = f"Das Bild {named(picture.name)}"
    yield from _rights(Part.PICTURES, name, picture, today)
    yield from wordless(Part.PICTURES, name, picture.alt)


def _logo(picture: KitPicture) -> Iterator[Finding]:
    """A coat of arms has no author to name, but rules for whoever prints it."""
    name = f"Das Logo {named(picture.name)}"
    if not is_visible(picture.licence):
        yield warning(
            Part.PICTURES,
            f"{name} sagt nicht, wofür es verwendet werden darf. Tragen Sie das als "
            "Lizenz ein, zum Beispiel „Nur für die Berichterstattung“.",
        )
    yield from wordless(Part.PICTURES, name, picture.alt)


def check_sharepic(sharepic: KitSharepic, today: date) -> Iterator[Finding]:
    name = f"Das Sharepic {named(sharepic.name)}"
    if sharepic.sharepic.photo is not None:
        yield from _rights(Part.SHAREPICS, name, sharepic, today)
    yield from wordless(Part.SHAREPICS, name, sharepic.alt)
    yield from outdated(Part.SHAREPICS, name, sharepic.valid_until, today)


def _rights(
    part: Part, name: str, picture: KitPicture | KitSharepic, today: date
) -> Iterator[Finding]:
    """Naming the author is the law (§ 13 UrhG), and so is consent (§ 22 KunstUrhG)."""
    if not is_visible(credit_of(picture)):
        yield blocking(
            part,
            f"{name} hat keinen Bildnachweis. Tragen Sie ein, wer es gemacht hat, zum "
            "Beispiel „Foto: Erika Mustermann“.",
        )
    if not is_visible(picture.licence):
        yield blocking(
            part,
            f"{name} hat keine Lizenz. Tragen Sie ein, was die Redaktionen damit tun "
            "dürfen, oder nehmen Sie es heraus.",
        )
    if picture.consent_until is not None and picture.consent_until < today:
        yield blocking(
            part,
            f"{name} darf nicht mehr erscheinen: Die Einwilligung galt bis zum "
            f"{german_date(picture.consent_until)}. Holen Sie eine neue ein oder "
            "nehmen Sie es heraus.",
        )


def credit_of(picture: KitPicture | KitSharepic) -> str:
    """The credit of the picture, or of the photo behind the words of a sharepic."""
    photo = picture.sharepic.photo if isinstance(picture, KitSharepic) else None
    return picture.credit or (photo.credit if photo else "")


def _is_printable(picture: KitPicture) -> bool:
    sides = picture.width, picture.height
    return max(sides) >= PRINT_SIDE or sides[0] * sides[1] >= PRINT_PIXELS

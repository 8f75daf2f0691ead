# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sample kits: one with everything a newsroom asks for, one with nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256

from tests.toolbox.rendering.builders import contact, design, jpeg, png, press_release
from toolbox.kits.model import (
    Kit,
    KitFact,
    KitPerson,
    KitPicture,
    KitQuote,
    KitSharepic,
    KitText,
    ProgrammePoint,
)
from toolbox.sharepics.model import Layout, Sharepic, Words

TODAY = date(2026, 5, 12)


@cache
def file_of(width: int, height: int, media_type: str) -> bytes:
    draw = jpeg if media_type == "image/jpeg" else png
    return draw(width, height)


def picture(
    name: str = "Marktplatz", width: int = 3000, height: int = 2000, **particulars
) -> KitPicture:
    """A finished picture; `particulars` are the fields that shall differ."""
    media_type = particulars.get("media_type", "image/jpeg")
    content = file_of(width, height, media_type)
    usual = KitPicture(
        name=name,
        read=lambda: content,
        fingerprint=sha256(content).hexdigest(),
        media_type=media_type,
        width=width,
        height=height,
        alt="Menschen stehen mit Kerzen auf dem Marktplatz",
        caption="Mahnwache am 11. Mai 2026",
        credit="Foto: Erika Mustermann",
        licence="CC BY 4.0",
    )
    return replace(usual, **particulars)


def logo() -> KitPicture:
    return picture(
        "Wappen",
        400,
        120,
        media_type="image/png",
        is_logo=True,
        alt="Wappen der Gemeinde Musterhausen",
        caption="",
        credit="Gemeinde Musterhausen",
        licence="Nur für die Berichterstattung",
    )


def sharepic(name: str = "Wir stehen zusammen", **particulars) -> KitSharepic:
    usual = KitSharepic(
        name=name,
        sharepic=Sharepic(
            layout=Layout.TEXT_ON_COLOUR,
            words=Words("Wir stehen zusammen", sender="Gemeinde Musterhausen"),
            design=design(),
        ),
        alt="Weiße Schrift auf Blau: Wir stehen zusammen",
        licence="CC BY 4.0",
        posts=(("Mastodon", "Wir stehen zusammen. #Musterhausen"),),
        item="SP-001",
        version="1.0",
        valid_until=date(2027, 1, 1),
    )
    return replace(usual, **particulars)


def text(name: str = "Pressemitteilung") -> KitText:
    return KitText(name, press_release(), date(2027, 1, 1))


def full_kit(**particulars) -> Kit:
    """Everything in it, and nothing to complain about."""
    usual = Kit(
        title="Musterhausen steht zusammen",
        summary="Mahnwache nach dem Angriff auf das Gemeindezentrum",
        sender="Gemeinde Musterhausen",
        place="Musterhausen",
        date=TODAY,
        contact=contact(),
        embargo_until=datetime(2026, 5, 13, 8, 0, tzinfo=UTC),
        correction="Am 12. Mai 2026 haben wir die Uhrzeit berichtigt.",
        texts=(text(),),
        sharepics=(sharepic(),),
        pictures=(picture(), logo()),
        quotes=(
            KitQuote(
                "Wir lassen uns nicht einschüchtern.",
                "Ayşe Yıldırım-Öztürk",
                "Bürgermeisterin",
                date(2026, 5, 11),
            ),
        ),
        people=(
            KitPerson("Ayşe Yıldırım-Öztürk", "Bürgermeisterin", "Seit 2020 im Amt."),
        ),
        facts=(KitFact("26", "Vorfälle im Jahr 2025", "Meldestelle Probeland"),),
        programme=(ProgrammePoint("18:00", "Mahnwache", "Marktplatz"),),
        design=design(),
    )
    return replace(usual, **particulars)


def empty_kit() -> Kit:
    return Kit("", "", "", "", TODAY)

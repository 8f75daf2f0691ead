# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sample sharepics: words of usual length, one design, one photo."""

from io import BytesIO

from PIL import Image

from toolbox.documents.model import Design
from toolbox.sharepics.model import Layout, Photo, Sharepic, Words

WORDS = Words(
    headline="Kein Platz für Hass in unserer Stadt",
    kicker="Stadtgespräch",
    text="Unsere Antidiskriminierungsberatungsstelle hilft – vertraulich.",
    sender="Runder Tisch Musterhausen",
    source="Polizeiliche Kriminalstatistik 2025",
)


def sharepic(
    layout: Layout = Layout.TEXT_ON_COLOUR,
    words: Words = WORDS,
    photo: Photo | None = None,
    **design: object,
) -> Sharepic:
    return Sharepic(layout, words, Design("Stadt Musterhausen", **design), photo)


def photo(colour: str = "#ffffff", size: tuple[int, int] = (600, 400)) -> Photo:
    target = BytesIO()
    Image.new("RGB", size, colour).save(target, "PNG")
    return Photo(target.getvalue(), credit="Erika Muster")


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def logo(size: tuple[int, int] = (300, 100), colour: str = "#c8102e") -> bytes:
    """A coloured oblong in the middle of an empty margin."""
    image = Image.new("RGBA", (size[0] + 40, size[1] + 40))
    image.paste(colour, (20, 20, size[0] + 20, size[1] + 20))
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()

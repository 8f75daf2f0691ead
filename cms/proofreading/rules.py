# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A draft comes in, what its editor should look at again goes out, as sentences.

The findings never keep a page from being published: an editor may have a reason.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .draft import Draft, Picture

QUOTE_LENGTH = 80
# Words that say that there is a picture, and nothing of what it shows.
EMPTY_WORDS = r"bild|foto|grafik|abbildung|logo|image|photo|picture|img|screenshot"
LAZY_ALT = re.compile(rf"(ein |das )?({EMPTY_WORDS})( von)?[\s_.\-\d]*", re.IGNORECASE)
FILE_NAME = re.compile(r"\S+\.(avif|gif|jpe?g|png|svg|webp|heic|tiff?)", re.IGNORECASE)
CAMERA_NAME = re.compile(r"(img|dsc[nf]?|pict?|p)[_-]?\d{3,}", re.IGNORECASE)
EMPTY_LINKS = {
    *("hier", "hier klicken", "klicken sie hier", "klick hier", "bitte hier klicken"),
    *("mehr", "mehr dazu", "mehr erfahren", "mehr lesen", "mehr informationen"),
    *("weiter", "weiterlesen", "weitere informationen", "details", "link", "dort"),
    *("zum artikel", "zur seite", "diese seite", "click here", "read more", "more"),
}
ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
GAP = re.compile(r"\{[a-zäöüß][a-zäöüß0-9_]*\}")
UNFINISHED = re.compile(
    r"\[\[.*?(?:\]\]|$)|\(\(.*?(?:\)\)|$)|lorem ipsum|vor dem livegang", re.IGNORECASE
)


@dataclass(frozen=True)
class Finding:
    """`rule` stays the same whatever the words; `where` and `quote` may be empty."""

    rule: str
    message: str
    where: str = ""
    quote: str = ""


def proofread(draft: Draft) -> list[Finding]:
    return [finding for rule in RULES for finding in rule(draft)]


def pictures(draft: Draft) -> Iterator[Finding]:
    for picture in draft.pictures:
        if problem := weakness(picture):
            yield Finding("alt-text", problem, picture.where, shorten(picture.alt))


def weakness(picture: Picture) -> str:
    """Why the alternative text does not stand in for the picture; empty if it does."""
    alt = picture.alt.strip()
    if picture.is_decorative:
        return ""
    if not alt:
        return (
            "Der Alternativtext fehlt. Beschreiben Sie, was zu sehen ist, oder "
            "kennzeichnen Sie das Bild als schmückend."
        )
    if FILE_NAME.fullmatch(alt) or CAMERA_NAME.fullmatch(alt):
        return (
            "Der Alternativtext ist ein Dateiname. Beschreiben Sie, was zu sehen ist."
        )
    if LAZY_ALT.fullmatch(alt):
        return "Der Alternativtext sagt nicht, was auf dem Bild zu sehen ist."
    if alt.casefold() == picture.caption.strip().casefold():
        return (
            "Der Alternativtext wiederholt die Bildunterschrift. Wer sich die Seite "
            "vorlesen lässt, hört sie zweimal."
        )
    return ""


def description(draft: Draft) -> Iterator[Finding]:
    if not draft.is_page:
        return
    words = draft.description.strip()
    if not words:
        yield Finding(
            "description",
            "Die Beschreibung fehlt. Suchmaschinen und geteilte Links zeigen sie an; "
            "ein bis zwei Sätze genügen.",
            "Veröffentlichung",
        )
    elif words.casefold() == draft.title.strip().casefold():
        yield Finding(
            "description",
            "Die Beschreibung wiederholt nur den Titel.",
            "Veröffentlichung",
            shorten(words),
        )


def headings(draft: Draft) -> Iterator[Finding]:
    """The title is the one heading of the first level."""
    before = 1
    for heading in draft.headings:
        if not heading.text:
            yield Finding("heading-empty", "Die Überschrift ist leer.", heading.where)
        if heading.level > before + 1:
            message = (
                f"Auf die Ebene {before} folgt die Ebene {heading.level}. Bitte lassen "
                "Sie keine Ebene aus."
            )
            yield Finding(
                "heading-order", message, heading.where, shorten(heading.text)
            )
        before = heading.level


def links(draft: Draft) -> Iterator[Finding]:
    for link in draft.links:
        words = link.text.strip(" .…:»›>→!").casefold()
        if not words:
            message = "Der Link hat keinen Text."
        elif words in EMPTY_LINKS:
            message = "Der Linktext sagt nicht, wohin der Link führt."
        elif ADDRESS.fullmatch(words):
            message = "Der Linktext ist eine Adresse. Nennen Sie, was dort steht."
        else:
            continue
        yield Finding("link-text", message, link.where, shorten(link.text))


def placeholders(draft: Draft) -> Iterator[Finding]:
    lines = [
        ("Titel", draft.title),
        ("Veröffentlichung", draft.description),
        *((passage.where, passage.text) for passage in draft.passages),
        *((heading.where, heading.text) for heading in draft.headings),
    ]
    for where, text in lines:
        found = [match[0] for match in UNFINISHED.finditer(text)]
        if not draft.holds_placeholders:
            found += GAP.findall(text)
        for quote in {quote.casefold(): quote for quote in found}.values():
            message = "Hier steht noch ein Platzhalter oder ein Vermerk."
            yield Finding("placeholder", message, where, shorten(quote))


def shorten(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= QUOTE_LENGTH else f"{words[: QUOTE_LENGTH - 1]}…"


RULES: tuple[Callable[[Draft], Iterator[Finding]], ...] = (
    pictures,
    description,
    headings,
    links,
    placeholders,
)

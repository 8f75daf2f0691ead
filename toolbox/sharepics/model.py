# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic: what the typesetting reads, whoever wrote it."""

from dataclasses import dataclass
from enum import StrEnum

from toolbox.documents.model import Design


class Layout(StrEnum):
    TEXT_ON_COLOUR = "text_on_colour"
    TEXT_ON_PHOTO = "text_on_photo"
    QUOTE = "quote"
    FACT = "fact"
    EVENT = "event"
    CONDOLENCE = "condolence"


@dataclass(frozen=True)
class Words:
    """The slots of a sharepic, as plain text; an empty one is left out.

    `kicker` stands small above the `headline`; in a quote the headline is what was
    said, in a fact the figure. `text` explains, `sender` is who speaks or invites,
    `source` where a fact or a picture comes from. A soft hyphen (U+00AD) is where a
    word may break.
    """

    headline: str
    kicker: str = ""
    text: str = ""
    sender: str = ""
    source: str = ""


@dataclass(frozen=True)
class Photo:
    """A picture behind the words: a PNG, JPEG or WebP file.

    `focus` is the point that stays in sight when it is cropped, as shares of width
    and height from the top left.
    """

    content: bytes
    focus: tuple[float, float] = (0.5, 0.5)
    credit: str = ""


@dataclass(frozen=True)
class Sharepic:
    """One sharepic before it is set for a preset. `lang` is a BCP 47 tag.

    `alt` and `licence` are written into the file; without an `alt` the proposal of
    `wording.alt_text` stands there.
    """

    layout: Layout
    words: Words
    design: Design
    photo: Photo | None = None
    lang: str = "de-DE"
    alt: str = ""
    licence: str = ""

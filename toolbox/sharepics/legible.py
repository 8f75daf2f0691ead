# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic as it was typed comes in, one that can be set goes out."""

import re
import unicodedata
from dataclasses import fields, replace
from typing import Final

from toolbox.documents.runs import clean_language
from toolbox.rendering.designing import usable_design
from toolbox.rendering.glyphs import notices, printable_text, without_controls
from toolbox.sharepics.model import Sharepic, Words

GERMAN: Final = "de-DE"
BLANKS: Final = re.compile(r"[ \t]{2,}")
AROUND_NEWLINE: Final = re.compile(r"[ \t\u00a0]*\n[ \t\u00a0]*")
EMPTY_LINES: Final = re.compile(r"\n{3,}")


def legible(sharepic: Sharepic) -> Sharepic:
    """With a usable design, and only characters that the typeface can show."""
    return _printable(sharepic)[0]


def unprintable(sharepic: Sharepic) -> str:
    """A German notice about characters that are left out, such as emoji; or nothing."""
    return " ".join(notices(_printable(sharepic)[1]))


def clean(text: str) -> str:
    """Single blanks, at most one empty line, letters and their accents joined."""
    text = unicodedata.normalize("NFC", without_controls(text))
    text = AROUND_NEWLINE.sub("\n", BLANKS.sub(" ", text))
    return EMPTY_LINES.sub("\n\n", text).strip()


def _printable(sharepic: Sharepic) -> tuple[Sharepic, tuple[str, ...]]:
    design = usable_design(sharepic.design)
    lost: dict[str, None] = {}

    def shown(text: str) -> str:
        kept, missing = printable_text(clean(text), design.typeface)
        lost.update(dict.fromkeys(missing))
        return clean(kept)

    slots = {
        slot.name: shown(getattr(sharepic.words, slot.name)) for slot in fields(Words)
    }
    photo = sharepic.photo
    cleaned = replace(
        sharepic,
        words=Words(**slots),
        design=replace(design, name=shown(design.name)),
        photo=photo and replace(photo, credit=shown(photo.credit)),
        lang=clean_language(sharepic.lang) or GERMAN,
    )
    return cleaned, tuple(lost)

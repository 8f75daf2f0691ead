# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic comes in, its words for those who do not see it go out."""

import re
from typing import Final

from toolbox.rendering.designing import usable_design
from toolbox.sharepics.hyphenation import SOFT_HYPHEN
from toolbox.sharepics.legible import clean, unprintable
from toolbox.sharepics.model import Layout, Sharepic
from toolbox.sharepics.quoting import attribution, said

__all__ = ["alt_text", "plain_text", "unprintable"]

KINDS: Final = {
    Layout.TEXT_ON_COLOUR: "Texttafel",
    Layout.TEXT_ON_PHOTO: "Foto mit Text",
    Layout.QUOTE: "Texttafel mit einem Zitat",
    Layout.FACT: "Texttafel mit einer Zahl",
    Layout.EVENT: "Einladung",
    Layout.CONDOLENCE: "Schlichte Texttafel zur Anteilnahme",
}
END_OF_SENTENCE: Final = re.compile(r"[.!?:…][“\"]?$")


def alt_text(sharepic: Sharepic) -> str:
    """A proposal: the kind of picture, who sends it, all of its words in full.

    What a photo shows is not known here: whoever publishes it has to add that.
    """
    name = usable_design(sharepic.design).name
    words = " ".join(map(_sentence, plain_text(sharepic).splitlines()))
    return f"{KINDS[sharepic.layout]} von {name}: {words}".strip()


def plain_text(sharepic: Sharepic) -> str:
    """The words in reading order, one line after the other, without soft hyphens."""
    words = sharepic.words
    slots = [words.kicker, words.headline, words.text, words.sender, words.source]
    if sharepic.layout is Layout.QUOTE:
        spoken = said(clean(words.headline))
        speaker = ", ".join(filter(None, attribution(clean(words.sender))))
        slots = [words.kicker, spoken and f"„{spoken}", speaker, words.text]
        slots.append(words.source)
    lines = (line for slot in slots for line in clean(slot).splitlines())
    return "\n".join(filter(None, lines)).replace(SOFT_HYPHEN, "")


def _sentence(line: str) -> str:
    return line if END_OF_SENTENCE.search(line) else f"{line}."

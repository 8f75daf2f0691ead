# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic comes in, its words for those who do not see it go out."""

from typing import Final

from toolbox.rendering.designing import usable_design
from toolbox.sharepics.hyphenation import SOFT_HYPHEN
from toolbox.sharepics.model import Layout, Sharepic

KINDS: Final = {
    Layout.TEXT_ON_COLOUR: "Texttafel",
    Layout.TEXT_ON_PHOTO: "Foto mit Text",
    Layout.QUOTE: "Texttafel mit einem Zitat",
    Layout.FACT: "Texttafel mit einer Zahl",
    Layout.EVENT: "Einladung zu einer Veranstaltung",
    Layout.CONDOLENCE: "Schlichte Texttafel der Anteilnahme",
}


def alt_text(sharepic: Sharepic) -> str:
    """A proposal: the kind of picture, all of its words, who sends it."""
    design = usable_design(sharepic.design)
    words = ". ".join(
        line.rstrip(".") if not line.endswith(("?", "!", "“")) else line
        for line in plain_text(sharepic).splitlines()
    )
    return f"{KINDS[sharepic.layout]} von {design.name}: {words}"


def plain_text(sharepic: Sharepic) -> str:
    """The words in reading order, one slot after the other, without hyphens."""
    words = sharepic.words
    slots = (words.kicker, words.headline, words.text, words.sender, words.source)
    lines = (line.strip() for slot in slots for line in slot.splitlines())
    return "\n".join(line for line in lines if line).replace(SOFT_HYPHEN, "")

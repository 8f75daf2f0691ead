# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, its length in characters and in words goes out."""

import re
from collections.abc import Iterator
from typing import Final

from toolbox.documents.forms import PressForm
from toolbox.documents.model import (
    Callout,
    Document,
    ItemList,
    Paragraph,
    Quote,
    StatedFact,
)
from toolbox.documents.reading import block_runs
from toolbox.documents.runs import text_of

INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")

SPOKEN: Final = (Paragraph, ItemList, Quote, Callout, StatedFact)
WORDS_A_MINUTE: Final = 120
"""A rule of thumb: German speakers at a lectern say 110 to 130 words a minute."""


def characters(document: Document) -> tuple[int, int]:
    """With and without blanks: title, subheading and text, as an editor sets them.

    What stands below the text (about the town, contact) is not counted; the end of a
    paragraph is no character.
    """
    lines = [INVISIBLE.sub("", line) for line in _lines(document)]
    joined = "".join(line.replace("\n", " ") for line in lines)
    return len(joined), len("".join(joined.split()))


def spoken_words(document: Document) -> int:
    """What is said aloud: neither title nor headings nor pause marks."""
    spoken = (block for block in document.blocks if isinstance(block, SPOKEN))
    return sum(len(text_of(block_runs(block)).split()) for block in spoken)


def speaking_minutes(document: Document) -> int:
    """Whole minutes, at least one."""
    return max(1, round(spoken_words(document) / WORDS_A_MINUTE))


def _lines(document: Document) -> Iterator[str]:
    yield document.plain_title
    if isinstance(document.form, PressForm):
        yield document.form.subheading
    for block in document.blocks:
        yield text_of(block_runs(block))

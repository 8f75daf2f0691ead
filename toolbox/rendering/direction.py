# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Text comes in, its stretches go out, each with the direction in which it is read.

Programs that follow the Unicode bidirectional algorithm (UAX 9) need none of this; Word
sets a run from right to left only where the file says so.
"""

import unicodedata
from collections.abc import Iterator

from toolbox.documents.model import Runs
from toolbox.documents.runs import text_of

RIGHT_TO_LEFT = frozenset({"R", "AL"})
LEFT_TO_RIGHT = frozenset({"L"})


def is_rightward(runs: Runs) -> bool:
    """Whether a paragraph begins on the right: its first letter decides (UAX 9, P2)."""
    kinds = map(unicodedata.bidirectional, text_of(runs))
    strong = (kind for kind in kinds if kind in RIGHT_TO_LEFT | LEFT_TO_RIGHT)
    return next(strong, "L") in RIGHT_TO_LEFT


def stretches(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it runs from right to left.

    Blanks, digits and signs between two letters of such a script go with them; at
    the edge of the stretch they stay with the text around it.
    """
    start = 0
    for first, end in _rightward_spans(text):
        if first > start:
            yield text[start:first], False
        yield text[first:end], True
        start = end
    if start < len(text):
        yield text[start:], False


def _rightward_spans(text: str) -> Iterator[tuple[int, int]]:
    first, end = -1, 0
    for index, character in enumerate(text):
        kind = unicodedata.bidirectional(character)
        if kind in RIGHT_TO_LEFT:
            first, end = (index if first < 0 else first), index + 1
        elif kind == "NSM" and first >= 0 and end == index:
            end = index + 1
        elif kind in LEFT_TO_RIGHT and first >= 0:
            yield first, end
            first = -1
    if first >= 0:
        yield first, end

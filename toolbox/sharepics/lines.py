# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text, a face and a width come in, lines of even length go out."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import inf
from typing import Final

from toolbox.sharepics.typefaces import width
from toolbox.sharepics.words import Breaking, Piece, pieces

Paragraphs = tuple[tuple[str, ...], ...]

PRICE_OF_A_LINE: Final = {
    Breaking.WHOLE: 1.0,
    Breaking.FLOWING: 0.3,
    Breaking.HYPHENATED: 0.6,
    Breaking.ANYWHERE: 5.0,
}
"""Below the price of a syllable, none is given up for a line less; in the last resort
each is, but no letter."""
ROUNDING: Final = 0.005
"""Share of the width kept free, as kerning across pieces is not measured."""


@dataclass(frozen=True)
class Face:
    """How a text is set; `lang` decides where its words break."""

    typeface: str
    style: str
    lang: str

    def width(self, text: str) -> float:
        return width(text, self.typeface, self.style)


@lru_cache(maxsize=2048)
def broken(
    text: str, face: Face, measure: float, breaking: Breaking
) -> Paragraphs | None:
    """The lines of each paragraph, or nothing if a piece is wider than the measure.

    `measure` is the width of a line in sizes of the type. A newline begins a paragraph.
    """
    found: list[tuple[str, ...]] = []
    for paragraph in text.split("\n"):
        row = pieces(paragraph, face.lang, breaking)
        lines = _balanced(row, face, measure, breaking)
        if lines is None:
            return None
        found.append(tuple(lines))
    return tuple(found)


def _balanced(
    row: tuple[Piece, ...], face: Face, measure: float, breaking: Breaking
) -> list[str] | None:
    """The cheapest lines: few, of even length, broken where it hurts least."""
    if not row:
        return [""]
    usable = measure * (1 - ROUNDING)
    widths = _Widths(row, face)
    starts = _cheapest_starts(row, widths, usable, PRICE_OF_A_LINE[breaking])
    if starts is None:
        return None
    lines: list[str] = []
    end = len(row)
    while end:
        lines.append(_set(row[starts[end] : end]))
        end = starts[end]
    return lines[::-1]


class _Widths:
    """The width of any stretch of a row in two look-ups."""

    def __init__(self, row: tuple[Piece, ...], face: Face) -> None:
        texts = [face.width(piece.text) for piece in row]
        gaps = [face.width(piece.gap) if piece.gap else 0.0 for piece in row]
        marks = [face.width(piece.mark) if piece.mark else 0.0 for piece in row]
        steps = (text + gap for text, gap in zip(texts, gaps, strict=True))
        self.before = [0.0, *accumulate(steps)]
        self.beyond = [gap - mark for gap, mark in zip(gaps, marks, strict=True)]

    def between(self, start: int, end: int) -> float:
        return self.before[end] - self.before[start] - self.beyond[end - 1]


def _cheapest_starts(
    row: tuple[Piece, ...], widths: _Widths, usable: float, price: float
) -> list[int] | None:
    """For every end of a line, where the best line that ends there begins."""
    cost = [0.0, *[inf] * len(row)]
    starts = [0] * (len(row) + 1)
    for end in range(1, len(row) + 1):
        fixed = price + (row[end - 1].price if end < len(row) else 0.0)
        for start in range(end - 1, -1, -1):
            taken = widths.between(start, end)
            if taken > usable:
                break
            total = cost[start] + fixed + (1 - taken / usable) ** 2
            if total < cost[end]:
                cost[end], starts[end] = total, start
    return None if cost[-1] == inf else starts


def _set(row: tuple[Piece, ...]) -> str:
    *before, last = row
    return (
        "".join(piece.text + piece.gap for piece in before)
        + last.text
        + (last.mark if last.price else "")
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Fitted blocks and the place of a column come in, lines with coordinates go out."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from toolbox.sharepics.fitting import Block
from toolbox.sharepics.plan import Line
from toolbox.sharepics.typefaces import GRAPHEME, Runs, bearing, runs, width

STRONG: Final = {"L": False, "R": True, "AL": True}
DESCENT: Final = 0.26
"""Share of the size that a letter may reach below its baseline."""

LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0


def set_blocks(
    blocks: Sequence[Block],
    left: float,
    top: float,
    measure: float,
    align: float = LEFT,
) -> tuple[Line, ...]:
    """The lines of blocks under each other. `top` is that of the first line."""
    lines: list[Line] = []
    for index, block in enumerate(blocks):
        top += block.slot.gap if index else 0
        lines.extend(_set(block, left, top, measure, align))
        top += block.height
    return tuple(lines)


def _set(
    block: Block, left: float, top: float, measure: float, align: float
) -> Iterator[Line]:
    face = block.slot.face
    share = RIGHT if align == LEFT and is_leftwards(block.slot.text) else align
    for text, below in zip(block.lines, block.baselines, strict=True):
        if not text:
            continue
        pieces = runs(text, face.typeface)
        taken = width(text, face.typeface, face.style) * block.size
        yield Line(
            runs=pieces[::-1] if is_leftwards(text) else pieces,
            style=face.style,
            size=block.size,
            x=left + (measure - taken) * share - _bearing(block, pieces, share),
            baseline=top + block.rise + below,
            colour=block.slot.colour,
        )


def is_leftwards(text: str) -> bool:
    """Whether the first letter belongs to a script written from right to left."""
    directions = (STRONG.get(unicodedata.bidirectional(sign)) for sign in text)
    return next((found for found in directions if found is not None), False)


def _bearing(block: Block, pieces: Runs, share: float) -> float:
    """Large letters stand with their ink at the edge, not with the air beside it."""
    name, text = pieces[0]
    if share != LEFT or not block.slot.is_main or not name:
        return 0.0
    first = GRAPHEME.findall(text)[0]
    return bearing(first, name, block.slot.face.style) * block.size

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts and a column come in, each at the largest size at which all fit go out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from toolbox.sharepics.lines import Face, Paragraphs, broken
from toolbox.sharepics.typefaces import rise
from toolbox.sharepics.words import Breaking

WORTH_WHOLE_WORDS: Final = 0.62
"""From this share of the largest size on, no word is hyphenated for a larger one."""
WORTH_A_HYPHEN: Final = 1.25
WORTH_NO_WIDOW: Final = 0.86
SHORT: Final = 0.5
BETWEEN_PARAGRAPHS: Final = 0.3
EMPTY_LINE: Final = 0.6
"""Shares of a step from line to line."""
STEPS: Final = (1.0, 0.9, 0.8, 0.7, 0.0)
"""Shares of their largest size that the smaller texts try, one after the other."""
TIGHTEST: Final = 0.6
"""The share of the gaps that is left where the texts are at their smallest."""
HIERARCHY: Final = 1.3
"""How much larger the main text stands, as long as that can be had."""


class DoesNotFit(Exception):
    """Some text is too long, even at its smallest size."""


@dataclass(frozen=True)
class Slot:
    """A text before it is set. Sizes and `gap`, the space above, are in pixels."""

    name: str
    text: str
    face: Face
    colour: str
    largest: int
    smallest: int
    leading: float = 1.3
    gap: float = 0.0
    most_lines: int = 40
    is_main: bool = False


@dataclass(frozen=True)
class Block:
    """A slot at its size. It reaches from its highest letter to the last baseline."""

    slot: Slot
    size: int
    paragraphs: Paragraphs

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line for lines in self.paragraphs for line in lines)

    @property
    def rise(self) -> float:
        """From the top of the first line to its baseline."""
        face = self.slot.face
        return self.size * rise(self.lines[0], face.typeface, face.style)

    @property
    def baselines(self) -> tuple[float, ...]:
        """Of each line, from the first one on.

        Paragraphs stand apart where one of them takes several lines.
        """
        step = self.size * self.slot.leading
        is_wrapped = any(len(lines) > 1 for lines in self.paragraphs)
        between = step * BETWEEN_PARAGRAPHS if is_wrapped else 0.0
        found: list[float] = []
        below = 0.0
        for lines in self.paragraphs:
            for line in lines:
                found.append(below)
                below += step if line else step * EMPTY_LINE
            below += between
        return tuple(found)

    @property
    def height(self) -> float:
        return self.rise + self.baselines[-1]

    @property
    def width(self) -> float:
        return self.size * max(map(self.slot.face.width, self.lines))

    @property
    def has_widow(self) -> bool:
        """Whether a single short word is left on a line of its own at the end."""
        last = self.lines[-1]
        if len(self.paragraphs[-1]) < 2 or " " in last:
            return False
        return self.slot.face.width(last) * self.size < self.width * SHORT


def fit(slot: Slot, width: float, height: float) -> Block | None:
    """The largest block, or a little smaller if that spares a lonely last word."""
    block = _fit(slot, width, height)
    if block is None or not block.has_widow:
        return block
    lowest = max(slot.smallest, round(block.size * WORTH_NO_WIDOW))
    for size in range(block.size - 1, lowest - 1, -max(1, block.size // 40)):
        smaller = _fit(replace(slot, largest=size), width, height)
        if smaller and not smaller.has_widow and smaller.size >= lowest:
            return smaller
    return block


def _fit(slot: Slot, width: float, height: float) -> Block | None:
    """Whole words as long as that costs little, then hyphens, then any letter."""
    gentle = Breaking.WHOLE if slot.is_main else Breaking.FLOWING
    whole = _largest(slot, width, height, gentle)
    if whole and whole.size >= slot.largest * WORTH_WHOLE_WORDS:
        return whole
    hyphened = _largest(slot, width, height, Breaking.HYPHENATED)
    if hyphened and (not whole or hyphened.size > whole.size * WORTH_A_HYPHEN):
        return hyphened
    return whole or _largest(slot, width, height, Breaking.ANYWHERE)


def stack(slots: Sequence[Slot], width: float, height: float) -> tuple[Block, ...]:
    """The filled slots below each other; raises DoesNotFit."""
    filled = [slot for slot in slots if slot.text.strip()]
    best: tuple[Block, ...] | None = None
    for share in STEPS:
        found = _stacked(filled, width, height, share)
        if found is None:
            continue
        if _has_hierarchy(found):
            return found
        best = best or found
    if best is None:
        raise DoesNotFit
    return best


def total_height(blocks: Sequence[Block]) -> float:
    """From the first line's top to the last baseline; the first gap does not count."""
    gaps = sum(block.slot.gap for block in blocks[1:])
    return gaps + sum(block.height for block in blocks)


def _stacked(
    slots: Sequence[Slot], width: float, height: float, share: float
) -> tuple[Block, ...] | None:
    tightness = max(share, TIGHTEST)
    slots = [replace(slot, gap=slot.gap * tightness) for slot in slots]
    rest = height - sum(slot.gap for slot in slots[1:])
    set_already: dict[str, Block] = {}
    for slot in slots:
        if slot.is_main:
            continue
        largest = max(slot.smallest, round(slot.largest * share))
        block = fit(replace(slot, largest=largest), width, rest)
        if block is None:
            return None
        set_already[slot.name] = block
        rest -= block.height
    for slot in slots:
        if slot.is_main:
            block = fit(slot, width, rest)
            if block is None:
                return None
            set_already[slot.name] = block
    return tuple(set_already[slot.name] for slot in slots)


def _has_hierarchy(blocks: Sequence[Block]) -> bool:
    main = max((block.size for block in blocks if block.slot.is_main), default=0)
    others = max((block.size for block in blocks if not block.slot.is_main), default=0)
    return main == 0 or main >= others * HIERARCHY


def _largest(
    slot: Slot, width: float, height: float, breaking: Breaking
) -> Block | None:
    low, high = slot.smallest, slot.largest
    best = _at(slot, high, width, height, breaking)
    while best is None and low < high:
        middle = (low + high + 1) // 2
        if _at(slot, middle, width, height, breaking):
            low = middle
        else:
            high = middle - 1
    return best or _at(slot, low, width, height, breaking)


def _at(
    slot: Slot, size: int, width: float, height: float, breaking: Breaking
) -> Block | None:
    if width <= 0:
        return None
    paragraphs = broken(slot.text, slot.face, width / size, breaking)
    if paragraphs is None or sum(map(len, paragraphs)) > slot.most_lines:
        return None
    block = Block(slot, size, paragraphs)
    return block if block.height <= height else None

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts and a column come in, each at the largest size at which all fit go out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from toolbox.sharepics.lines import Face, broken
from toolbox.sharepics.typefaces import cap_height
from toolbox.sharepics.words import Breaking

WORTH_WHOLE_WORDS: Final = 0.62
"""From this share of the largest size on, no word is hyphenated for a larger one."""
WORTH_A_HYPHEN: Final = 1.25
STEPS: Final = (1.0, 0.9, 0.8, 0.7, 0.0)
"""Shares of their largest size that the smaller texts try, one after the other."""
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
    """A slot at its size. It reaches from the capitals' top to the last baseline."""

    slot: Slot
    size: int
    lines: tuple[str, ...]

    @property
    def cap(self) -> float:
        return self.size * cap_height(self.slot.face.typeface, self.slot.face.style)

    @property
    def step(self) -> float:
        return self.size * self.slot.leading

    @property
    def height(self) -> float:
        return self.cap + self.step * (len(self.lines) - 1)

    @property
    def width(self) -> float:
        return self.size * max(map(self.slot.face.width, self.lines))


def fit(slot: Slot, width: float, height: float) -> Block | None:
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
    """From the first capitals to the last baseline; the first gap does not count."""
    gaps = sum(block.slot.gap for block in blocks[1:])
    return gaps + sum(block.height for block in blocks)


def _stacked(
    slots: Sequence[Slot], width: float, height: float, share: float
) -> tuple[Block, ...] | None:
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
    lines = broken(slot.text, slot.face, width / size, breaking)
    if lines is None or len(lines) > slot.most_lines:
        return None
    block = Block(slot, size, lines)
    return block if block.height <= height else None

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic that does not fit comes in, by how much it is too long goes out."""

from dataclasses import replace
from typing import Final

from toolbox.sharepics.errors import TextTooLong
from toolbox.sharepics.fitting import DoesNotFit
from toolbox.sharepics.layouts import LONGEST, plan
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import Preset
from toolbox.sharepics.words import GRAPHEME

SLOTS: Final = ("headline", "text", "kicker", "sender", "source")


def too_long(sharepic: Sharepic, preset: Preset) -> tuple[TextTooLong, ...]:
    """One slot where shortening it is enough, the mildest; otherwise several."""
    single = {
        slot: kept
        for slot in SLOTS
        if (kept := _longest(sharepic, preset, slot)) is not None
    }
    if single:
        slot = min(single, key=lambda name: _lost_share(sharepic, name, single[name]))
        return (TextTooLong(slot, _length(sharepic, slot) - single[slot], preset),)
    return _several(sharepic, preset)


def _several(sharepic: Sharepic, preset: Preset) -> tuple[TextTooLong, ...]:
    """Every slot as long as it may be beside those settled before it."""
    found: list[TextTooLong] = []
    settled = replace(
        sharepic, words=replace(sharepic.words, **dict.fromkeys(SLOTS, ""))
    )
    for slot in reversed(SLOTS):
        filled = _with(settled, slot, getattr(sharepic.words, slot))
        kept = _length(filled, slot) if fits(filled, preset) else None
        if kept is None:
            kept = _longest(filled, preset, slot) or 0
            found.append(TextTooLong(slot, _length(filled, slot) - kept, preset))
        settled = _cut(filled, slot, kept)
    return tuple(reversed(found))


def fits(sharepic: Sharepic, preset: Preset) -> bool:
    try:
        plan(sharepic, preset)
    except DoesNotFit:
        return False
    return True


def _longest(sharepic: Sharepic, preset: Preset, slot: str) -> int | None:
    """How many characters of a slot fit, if at least one does."""
    low, high = 1, min(LONGEST, _length(sharepic, slot) - 1)
    if high < low or not fits(_cut(sharepic, slot, low), preset):
        return None
    while low < high:
        middle = (low + high + 1) // 2
        if fits(_cut(sharepic, slot, middle), preset):
            low = middle
        else:
            high = middle - 1
    return low


def _lost_share(sharepic: Sharepic, slot: str, kept: int) -> float:
    return 1 - kept / _length(sharepic, slot)


def _length(sharepic: Sharepic, slot: str) -> int:
    return len(GRAPHEME.findall(getattr(sharepic.words, slot)))


def _cut(sharepic: Sharepic, slot: str, length: int) -> Sharepic:
    letters = GRAPHEME.findall(getattr(sharepic.words, slot))
    return _with(sharepic, slot, "".join(letters[:length]))


def _with(sharepic: Sharepic, slot: str, text: str) -> Sharepic:
    return replace(sharepic, words=replace(sharepic.words, **{slot: text}))

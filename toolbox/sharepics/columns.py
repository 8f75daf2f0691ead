# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Slots and an area come in, a column of words with its bar goes out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from toolbox.sharepics.fitting import Slot, stack, total_height
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.plan import Area, Box, Line
from toolbox.sharepics.setting import DESCENT, LEFT, set_blocks

OPTICAL_MIDDLE: Final = 0.42
"""Of the free space above the words: the true middle looks as if it sank."""
BAR: Final = (96, 10)
SOURCE: Final = 24
BELOW_BAR: Final = 38
PICTURE_WORDS: Final = ("foto", "bild", "grafik", "illustration", "©", "quelle")


@dataclass(frozen=True)
class Column:
    boxes: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()
    top: int = 0
    main_size: int = 0


def column(
    frame: Frame,
    slots: Sequence[Slot],
    area: Area,
    bar: str = "",
    *,
    upright: float = OPTICAL_MIDDLE,
    align: float = LEFT,
) -> Column:
    """The slots in the area; `bar` is the colour of a short bar above them.

    `upright` is the share of the free height that stays above. Raises DoesNotFit.
    """
    above = frame.length(BAR[1] + BELOW_BAR) if bar else 0
    below = frame.length(44) * DESCENT
    room = area.height - above - below
    blocks = stack(slots, area.width, room)
    top = area.top + round((room - total_height(blocks)) * upright)
    lines = set_blocks(blocks, area.left, top + above, area.width, align)
    main_size = max((block.size for block in blocks if block.slot.is_main), default=0)
    if not bar:
        return Column((), lines, top, main_size)
    left = area.left + round((area.width - frame.length(BAR[0])) * align)
    size = Area(left, top, left + frame.length(BAR[0]), top + frame.length(BAR[1]))
    return Column((Box(size, bar),), lines, top, main_size)


def source_line(
    frame: Frame, area: Area, colour: str, *, has_photo: bool = False
) -> tuple[Column, Area]:
    """Where facts and picture come from, at the foot of the area, and the rest."""
    parts = source_parts(frame, has_photo)
    if not parts:
        return Column(), area
    face = frame.face("Regular")
    text = " · ".join(parts)
    in_one_line = text.replace("\n", " ")
    if face.width(in_one_line) * frame.length(SOURCE) > area.width:
        text = "\n".join(parts)
    slot = Slot(
        name="source",
        text=text,
        face=face,
        colour=colour,
        largest=frame.length(SOURCE),
        smallest=frame.length(21),
        leading=1.25,
        most_lines=3,
    )
    blocks = stack((slot,), area.width, area.height)
    top = area.bottom - total_height(blocks) - slot.smallest * DESCENT
    lines = set_blocks(blocks, area.left, top, area.width)
    rest = Area(area.left, area.top, area.right, round(top) - frame.length(36))
    return Column((), lines, round(top)), rest


def source_parts(frame: Frame, has_photo: bool) -> tuple[str, ...]:
    source = frame.sharepic.words.source.strip()
    if source and not source.lower().startswith(PICTURE_WORDS):
        source = f"Quelle: {source}"
    photo = frame.sharepic.photo
    credit = photo.credit.strip() if photo and has_photo else ""
    if credit and not credit.lower().startswith(PICTURE_WORDS):
        credit = f"Foto: {credit}"
    return tuple(filter(None, (source, credit)))

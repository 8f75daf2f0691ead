# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A frame comes in, the strip with the sender's logo and name goes out."""

from dataclasses import dataclass, replace
from math import sqrt
from typing import Final

from network.colours import INK, WHITE, contrast, text_on
from toolbox.sharepics import logos
from toolbox.sharepics.fitting import Slot, stack, total_height
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.lines import Face
from toolbox.sharepics.model import Layout
from toolbox.sharepics.palette import LOUD, NIGHT, Palette, strong_text
from toolbox.sharepics.plan import Area, Box, Line, LogoPlace
from toolbox.sharepics.setting import CENTRE, LEFT, RIGHT, set_blocks

LOGO_SHARE: Final = 0.44
"""At most of the strip's width: the name beside a wide logo needs the rest."""
LOGO_HEIGHT: Final = 88
LOGO_AREA: Final = 88 * 88 * 2.1
LONGEST_NAME: Final = 200
SMALLEST: Final = 19
MOST_LINES: Final = 3
FILLED: Final = 0.8
"""Of its lines, what a name fills at most: they end where words end."""


@dataclass(frozen=True)
class Strip:
    boxes: tuple[Box, ...]
    logo: LogoPlace | None
    lines: tuple[Line, ...]


def strip(frame: Frame, edge: str = "") -> Strip:
    """The sender on white, down to the edge of the picture.

    A white logo gets a dark strip instead. `edge` is the colour of a line on top.
    """
    area = frame.strip
    logo = frame.sharepic.design.logo
    ground = _ground(frame, logo)
    place = _logo_place(frame, area) if logo else None
    left = area.left + frame.margin
    right = area.right - frame.margin
    if place:
        left = place.area.right + frame.length(36)
    blocks = stack(
        _names(frame, ground, right - left), right - left, area.height * 0.86
    )
    top = area.top + (area.height - total_height(blocks)) / 2
    lines = set_blocks(blocks, left, top, right - left, RIGHT if place else LEFT)
    full = Area(0, area.top, area.right, frame.preset.height)
    boxes = [Box(full, ground)]
    if edge:
        rule = Area(0, area.top, area.right, area.top + max(2, frame.length(6)))
        boxes.append(Box(rule, edge))
    return Strip(tuple(boxes), place, lines)


def quiet_strip(frame: Frame, colours: Palette) -> Strip:
    """In mourning a name without a logo stands in the middle, on the bare ground."""
    if frame.sharepic.design.logo:
        return strip(frame)
    area, measure = frame.strip, frame.strip.width - 2 * frame.margin
    names = tuple(
        replace(slot, colour=colours.ink)
        for slot in _names(frame, colours.ground, measure)
    )
    blocks = stack(names, measure, area.height)
    top = area.top + (area.height - total_height(blocks)) / 2
    left = area.left + frame.margin
    return Strip((), None, set_blocks(blocks, left, top, measure, CENTRE))


def _ground(frame: Frame, logo: bytes) -> str:
    if not logo or not logos.is_white(logo):
        return WHITE
    primary = frame.sharepic.design.primary
    return primary if contrast(WHITE, primary) >= 3 else NIGHT


def _logo_place(frame: Frame, area: Area) -> LogoPlace:
    """Logos of any shape look equally heavy: a wide one is less high."""
    widest = round((area.width - 2 * frame.margin) * LOGO_SHARE)
    logo = frame.sharepic.design.logo
    shape = logos.shape(logo)
    height = min(LOGO_HEIGHT, sqrt(LOGO_AREA / shape))
    width = min(frame.length(height * shape), widest)
    height = max(1, round(width / shape))
    top = area.top + (area.height - height) // 2
    left = area.left + frame.margin
    is_grey = frame.sharepic.layout is Layout.CONDOLENCE
    return LogoPlace(Area(left, top, left + max(1, width), top + height), is_grey)


def _names(frame: Frame, ground: str, measure: float) -> tuple[Slot, ...]:
    """The municipality, and who else speaks or invites."""
    sharepic = frame.sharepic
    design = sharepic.design
    is_light = ground == WHITE
    name = strong_text(design, WHITE) if is_light else text_on(ground)
    if sharepic.layout is Layout.CONDOLENCE and is_light:
        name = INK
    room = measure * MOST_LINES * FILLED / frame.length(SMALLEST)
    shown = _shortened(design.name, frame.face("SemiBold"), room)
    sender = sharepic.words.sender.strip()
    if sharepic.layout is Layout.QUOTE or sender == design.name:
        sender = ""
    return (
        _name(frame, "name", shown, "SemiBold", name, 30),
        _name(frame, "sender", sender, "Regular", LOUD if is_light else name, 25),
    )


def _name(
    frame: Frame, key: str, text: str, style: str, colour: str, size: int
) -> Slot:
    return Slot(
        name=key,
        text=text,
        face=frame.face(style),
        colour=colour,
        largest=frame.length(size),
        smallest=frame.length(SMALLEST),
        leading=1.2,
        gap=frame.length(13),
        most_lines=MOST_LINES,
    )


def _shortened(name: str, face: Face, room: float) -> str:
    """No municipality is called so; the strip holds whatever somebody enters."""
    if len(name) <= LONGEST_NAME and face.width(name) <= room:
        return name
    name = name[:LONGEST_NAME]
    while face.width(f"{name}…") > room:
        name = name[:-1].rstrip()
    return f"{name}…"

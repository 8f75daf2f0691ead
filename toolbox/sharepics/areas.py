# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A frame comes in, the areas for photo, words and panels go out."""

from typing import Final

from toolbox.sharepics.columns import Column
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.palette import NIGHT
from toolbox.sharepics.plan import Area, Box, PhotoPlace, Veil

VEIL_ABOVE: Final = 0.1
EVENT_SHARE: Final = 0.56
EVENT_SHARE_WIDE: Final = 0.58


def border(frame: Frame, colour: str) -> tuple[Box, ...]:
    """The black border of a death notice, around all but the sender."""
    near, thick = round(frame.margin * 0.5), max(2, frame.length(4))
    right, bottom = frame.preset.width - near, frame.strip.top
    return (
        Box(Area(near, near, right, near + thick), colour),
        Box(Area(near, bottom - thick, right, bottom), colour),
        Box(Area(near, near, near + thick, bottom), colour),
        Box(Area(right - thick, near, right, bottom), colour),
    )


def veiled(frame: Frame, words: Column) -> PhotoPlace:
    area = Area(0, 0, frame.preset.width, frame.strip.top)
    top = words.top - frame.length(24)
    fade = round(frame.usable_height * 0.3)
    veil = Veil(NIGHT, top, fade, above=VEIL_ABOVE)
    return PhotoPlace(area, veil)


def split(frame: Frame, share: float) -> tuple[Area, PhotoPlace]:
    """The photo left of the words where there is width, otherwise above them."""
    content = frame.content
    if frame.is_wide:
        edge = round(frame.preset.width * share * 0.9)
        words = Area(edge + frame.margin, content.top, content.right, content.bottom)
        return words, PhotoPlace(Area(0, 0, edge, frame.strip.top))
    edge = content.top + round(content.height * share)
    top = edge + round(frame.margin * 0.7)
    words = Area(content.left, top, content.right, content.bottom)
    return words, PhotoPlace(Area(0, 0, frame.preset.width, edge))


def event_areas(frame: Frame) -> tuple[Area, Area, Area]:
    """For the headline, for the details, and the white panel around the latter."""
    content, margin = frame.content, frame.margin
    if frame.is_wide:
        edge = round(frame.preset.width * EVENT_SHARE_WIDE)
        return (
            Area(content.left, content.top, edge - margin, content.bottom),
            Area(edge + margin, content.top, content.right, content.bottom),
            Area(edge, 0, frame.preset.width, frame.strip.top),
        )
    edge = content.top + round(content.height * EVENT_SHARE)
    inner = round(margin * 0.7)
    return (
        Area(content.left, content.top, content.right, edge - inner),
        Area(content.left, edge + inner, content.right, content.bottom),
        Area(0, edge, frame.preset.width, frame.strip.top),
    )

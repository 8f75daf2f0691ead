# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, the plan of the picture goes out."""

from collections.abc import Callable
from typing import Final

from toolbox.sharepics import palette
from toolbox.sharepics.columns import (
    Column,
    body,
    column,
    headline,
    kicker,
    source_line,
)
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.model import Layout, Sharepic
from toolbox.sharepics.plan import PhotoPlace, Plan
from toolbox.sharepics.presets import Preset
from toolbox.sharepics.strip import Strip, strip


def plan(sharepic: Sharepic, preset: Preset) -> Plan:
    """Where everything stands. Raises DoesNotFit, and RenderingError for a logo."""
    return PLANNERS[sharepic.layout](Frame(sharepic, preset))


def text_on_colour(frame: Frame) -> Plan:
    colours = palette.on_brand(frame.sharepic.design)
    source, area = source_line(frame, frame.content, colours.quiet)
    slots = (
        kicker(frame, colours.ink),
        headline(frame, colours.ink),
        body(frame, colours.ink),
    )
    words = column(frame, slots, area, colours.accent)
    return _plan(frame, colours.ground, strip(frame), words, source)


def _plan(
    frame: Frame,
    ground: str,
    sender: Strip,
    *columns: Column,
    photo: PhotoPlace | None = None,
) -> Plan:
    return Plan(
        width=frame.preset.width,
        height=frame.preset.height,
        ground=ground,
        photo=photo,
        boxes=(*sender.boxes, *(box for each in columns for box in each.boxes)),
        logo=sender.logo,
        lines=(*(line for each in columns for line in each.lines), *sender.lines),
    )


PLANNERS: Final[dict[Layout, Callable[[Frame], Plan]]] = dict.fromkeys(
    Layout, text_on_colour
)

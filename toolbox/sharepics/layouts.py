# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, the plan of the picture goes out."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple
from typing import Final

from network.colours import WHITE
from toolbox.sharepics import palette
from toolbox.sharepics.areas import border, event_areas, split, veiled
from toolbox.sharepics.columns import Column, column, source_line
from toolbox.sharepics.fitting import DoesNotFit
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.legible import legible
from toolbox.sharepics.model import Layout, Sharepic
from toolbox.sharepics.plan import Area, Box, PhotoPlace, Plan, Veil
from toolbox.sharepics.presets import Preset
from toolbox.sharepics.quoting import quotation
from toolbox.sharepics.setting import CENTRE
from toolbox.sharepics.slots import (
    body,
    details,
    figure,
    headline,
    kicker,
    mourning_slots,
)
from toolbox.sharepics.strip import Strip, quiet_strip, strip

LONGEST: Final = 1000
"""Characters of a slot: no preset holds more, so there is nothing to try."""
VEIL_OF_MOURNING: Final = 0.76
HEADLINE_BELOW: Final = 1.0
PHOTO_SHARES: Final = (0.44, 0.38, 0.33, 0.28, 0.22)
COMFORTABLE: Final = 60
"""The size of a quote up to which its photo gives way."""


def plan(sharepic: Sharepic, preset: Preset) -> Plan:
    """Where everything stands. Raises DoesNotFit, and RenderingError for a logo."""
    ready = legible(sharepic)
    if any(len(text) > LONGEST for text in astuple(ready.words)):
        raise DoesNotFit
    return PLANNERS[sharepic.layout](Frame(ready, preset))


def text_on_colour(frame: Frame) -> Plan:
    colours = palette.on_brand(frame.sharepic.design)
    source, area = source_line(frame, frame.content, colours.quiet)
    slots = (kicker(frame, colours), headline(frame, colours), body(frame, colours))
    words = column(frame, slots, area, colours.accent)
    return _plan(frame, colours.ground, strip(frame), words, source)


def text_on_photo(frame: Frame) -> Plan:
    """Words at the foot of the photo, so that the veil leaves most of it alone."""
    if frame.sharepic.photo is None:
        return text_on_colour(frame)
    colours = palette.on_night(frame.sharepic.design)
    source, area = source_line(frame, frame.content, colours.quiet, has_photo=True)
    slots = (
        kicker(frame, colours),
        headline(frame, colours, most=104),
        body(frame, colours),
    )
    words = column(frame, slots, area, colours.accent, upright=HEADLINE_BELOW)
    return _plan(
        frame, colours.ground, strip(frame), words, source, photo=veiled(frame, words)
    )


def fact(frame: Frame) -> Plan:
    has_photo = frame.sharepic.photo is not None
    colours = (palette.on_night if has_photo else palette.on_brand)(
        frame.sharepic.design
    )
    source, area = source_line(frame, frame.content, colours.quiet, has_photo=has_photo)
    slots = (
        kicker(frame, colours),
        figure(frame, colours),
        body(frame, colours, "Medium"),
    )
    upright = HEADLINE_BELOW if has_photo else 0.42
    words = column(frame, slots, area, colours.accent, upright=upright)
    photo = veiled(frame, words) if has_photo else None
    return _plan(frame, colours.ground, strip(frame), words, source, photo=photo)


def quote(frame: Frame) -> Plan:
    """Dark words on a breath of the main colour, beside or below the speaker."""
    if frame.sharepic.photo is None:
        return _quote(frame, frame.content, None)[0]
    found: list[tuple[Plan, int]] = []
    for share in PHOTO_SHARES:
        with suppress(DoesNotFit):
            found.append(_quote(frame, *split(frame, share)))
    if not found:
        raise DoesNotFit
    wanted = min(frame.length(COMFORTABLE), max(size for _, size in found) * 0.95)
    return next(planned for planned, size in found if size >= wanted)


def _quote(frame: Frame, area: Area, photo: PhotoPlace | None) -> tuple[Plan, int]:
    """The plan, and the size at which the words stand in it."""
    colours = palette.on_tint(frame.sharepic.design)
    source, area = source_line(frame, area, colours.quiet, has_photo=photo is not None)
    words = quotation(frame, area, colours)
    sender = strip(frame, edge=colours.accent)
    planned = _plan(frame, colours.ground, sender, words, source, photo=photo)
    return planned, words.main_size


def event(frame: Frame) -> Plan:
    """What is on above, when and where below on white."""
    sharepic = frame.sharepic
    if not sharepic.words.text:
        return text_on_photo(frame)
    above = (palette.on_night if sharepic.photo else palette.on_brand)(sharepic.design)
    below = palette.on_white(sharepic.design)
    upper, lower, panel = event_areas(frame)
    source, lower = source_line(
        frame, lower, below.quiet, has_photo=sharepic.photo is not None
    )
    slots = (kicker(frame, above), headline(frame, above, most=104))
    words = column(frame, slots, upper, above.accent)
    lines = details(frame, below)
    facts = column(frame, lines, lower)
    photo = None
    if sharepic.photo:
        photo = PhotoPlace(
            Area(0, 0, panel.left or panel.right, panel.top or frame.strip.top),
            Veil(above.ground, 0, 1),
        )
    sender = strip(frame, edge=below.accent)
    white = Column((Box(panel, WHITE),))
    return _plan(frame, above.ground, sender, white, words, facts, source, photo=photo)


def condolence(frame: Frame) -> Plan:
    """Centred, without colour, with much room around the words."""
    photo = frame.sharepic.photo
    colours = palette.in_mourning(frame.preset.is_print and photo is None)
    source, area = source_line(
        frame, frame.content, colours.quiet, has_photo=photo is not None
    )
    slots = mourning_slots(frame, colours)
    words = column(frame, slots, area, colours.accent, align=CENTRE)
    place = None
    if photo:
        whole = Area(0, 0, frame.preset.width, frame.preset.height)
        veil = Veil(colours.ground, 0, 1, least=VEIL_OF_MOURNING)
        place = PhotoPlace(whole, veil, is_grey=True)
    sender = quiet_strip(frame, colours)
    edge = Column(border(frame, colours.accent)) if colours.is_paper else Column()
    return _plan(frame, colours.ground, sender, words, source, edge, photo=place)


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


PLANNERS: Final[dict[Layout, Callable[[Frame], Plan]]] = {
    Layout.TEXT_ON_COLOUR: text_on_colour,
    Layout.TEXT_ON_PHOTO: text_on_photo,
    Layout.QUOTE: quote,
    Layout.FACT: fact,
    Layout.EVENT: event,
    Layout.CONDOLENCE: condolence,
}

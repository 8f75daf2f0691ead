# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, the plan of the picture goes out."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from network.colours import WHITE
from toolbox.sharepics import palette
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

VEIL_ABOVE: Final = 0.1
VEIL_WITHIN: Final = 0.63
"""On a white photo this leaves a grey on which white words reach 5 : 1."""
VEIL_OF_MOURNING: Final = 0.76
HEADLINE_BELOW: Final = 1.0
PHOTO_SHARES: Final = (0.42, 0.36, 0.3, 0.24, 0.18)
EVENT_SHARE: Final = 0.56
EVENT_SHARE_WIDE: Final = 0.58


def plan(sharepic: Sharepic, preset: Preset) -> Plan:
    """Where everything stands. Raises DoesNotFit, and RenderingError for a logo."""
    return PLANNERS[sharepic.layout](Frame(legible(sharepic), preset))


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
        frame, colours.ground, strip(frame), words, source, photo=_veiled(frame, words)
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
    photo = _veiled(frame, words) if has_photo else None
    return _plan(frame, colours.ground, strip(frame), words, source, photo=photo)


def quote(frame: Frame) -> Plan:
    """Dark words on a breath of the main colour, beside or below the speaker.

    The photo gives way as far as the words need the room.
    """
    if frame.sharepic.photo is None:
        return _quote(frame, frame.content, None)
    for share in PHOTO_SHARES[:-1]:
        with suppress(DoesNotFit):
            return _quote(frame, *_split(frame, share))
    return _quote(frame, *_split(frame, PHOTO_SHARES[-1]))


def _quote(frame: Frame, area: Area, photo: PhotoPlace | None) -> Plan:
    colours = palette.on_tint(frame.sharepic.design)
    source, area = source_line(frame, area, colours.quiet, has_photo=photo is not None)
    words = quotation(frame, area, colours)
    sender = strip(frame, edge=colours.accent)
    return _plan(frame, colours.ground, sender, words, source, photo=photo)


def event(frame: Frame) -> Plan:
    """What is on above, when and where below on white."""
    sharepic = frame.sharepic
    if not sharepic.words.text:
        return text_on_photo(frame)
    above = (palette.on_night if sharepic.photo else palette.on_brand)(sharepic.design)
    below = palette.on_white(sharepic.design)
    upper, lower, panel = _event_areas(frame)
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
            Veil(above.ground, 0, 1, VEIL_WITHIN, VEIL_WITHIN),
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
        veil = Veil(colours.ground, 0, 1, VEIL_OF_MOURNING, VEIL_OF_MOURNING)
        place = PhotoPlace(whole, veil, is_grey=True)
    sender = quiet_strip(frame, colours)
    return _plan(frame, colours.ground, sender, words, source, photo=place)


def _veiled(frame: Frame, words: Column) -> PhotoPlace:
    area = Area(0, 0, frame.preset.width, frame.strip.top)
    top = words.top - frame.length(24)
    fade = round(frame.usable_height * 0.3)
    veil = Veil(palette.NIGHT, top, fade, VEIL_ABOVE, VEIL_WITHIN)
    return PhotoPlace(area, veil)


def _split(frame: Frame, share: float) -> tuple[Area, PhotoPlace]:
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


def _event_areas(frame: Frame) -> tuple[Area, Area, Area]:
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
        boxes=(*(box for each in columns for box in each.boxes), *sender.boxes),
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

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of a sharepic come in, slots with their range of sizes go out.

Sizes are given for a square of 1080 pixels, of which a phone shows about a third: the
smallest running text is 10 CSS pixels there, names and sources are a little smaller.
"""

import re
from dataclasses import replace
from typing import Final

from toolbox.sharepics.fitting import Slot
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.palette import Palette
from toolbox.sharepics.typefaces import THIN_SPACE

MOST_LINES: Final = 10
"""Of running text: beyond that nobody reads a picture."""
BRIEF: Final = 24
BRIEF_FIGURE: Final = 12
"""Letters: "3 von 10 Kindern" may take two lines, "1 von 4" looks torn on them."""
MORE_PER_LETTER: Final = 0.04
BEFORE_SIGN: Final = re.compile(r"(?<=\d)[ \u00a0](?=[%‰€°])")


def kicker(frame: Frame, colours: Palette) -> Slot:
    return Slot(
        name="kicker",
        text=frame.sharepic.words.kicker,
        face=frame.face("SemiBold"),
        colour=colours.ink,
        largest=frame.length(36),
        smallest=frame.length(27),
        leading=1.25,
        most_lines=2,
    )


def headline(frame: Frame, colours: Palette, most: float = 124) -> Slot:
    """A cry of one or two words stands larger than a sentence."""
    text = frame.sharepic.words.headline
    larger = 1 + max(0, BRIEF - len(text)) * MORE_PER_LETTER
    return Slot(
        name="headline",
        text=text,
        face=frame.face("Bold"),
        colour=colours.ink,
        largest=frame.length(most * larger),
        smallest=frame.length(50),
        leading=1.1,
        gap=frame.length(48),
        is_main=True,
    )


def figure(frame: Frame, colours: Palette) -> Slot:
    """The headline of a fact: "37 %" as large as the picture allows, a sentence not."""
    text = BEFORE_SIGN.sub(THIN_SPACE, frame.sharepic.words.headline)
    is_brief = len(text) <= BRIEF
    largest = round(frame.content.height * 0.5) if is_brief else 0
    return replace(
        headline(frame, colours),
        text=text,
        largest=max(largest, frame.length(140)),
        leading=1.04,
        gap=frame.length(56),
        most_lines=1 if len(text) <= BRIEF_FIGURE else MOST_LINES,
    )


def body(frame: Frame, colours: Palette, style: str = "Regular") -> Slot:
    return Slot(
        name="text",
        text=frame.sharepic.words.text,
        face=frame.face(style),
        colour=colours.ink,
        largest=frame.length(44),
        smallest=frame.length(30),
        leading=1.36,
        gap=frame.length(66),
        most_lines=MOST_LINES,
    )


def details(frame: Frame, colours: Palette) -> tuple[Slot, ...]:
    """When and where: the first line, the day, stands out."""
    day, _, others = frame.sharepic.words.text.strip().partition("\n")
    first = replace(
        body(frame, colours, "Bold"),
        text=day,
        largest=frame.length(64),
        smallest=frame.length(34),
        leading=1.2,
        is_main=True,
    )
    rest = replace(
        body(frame, colours),
        name="others",
        text=others,
        largest=frame.length(46),
        gap=frame.length(40),
    )
    return first, rest


def mourning_slots(frame: Frame, colours: Palette) -> tuple[Slot, ...]:
    """No bold type: nothing is shouted."""
    return (
        replace(kicker(frame, colours), face=frame.face("Regular")),
        replace(
            headline(frame, colours, most=88),
            face=frame.face("Medium"),
            smallest=frame.length(44),
            leading=1.2,
            gap=frame.length(60),
        ),
        replace(body(frame, colours), largest=frame.length(40), gap=frame.length(64)),
    )

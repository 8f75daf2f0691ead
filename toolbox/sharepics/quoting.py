# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What somebody said comes in, its column with German quotation marks goes out."""

from dataclasses import replace
from typing import Final

from toolbox.sharepics.columns import Column, column
from toolbox.sharepics.fitting import Slot
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.palette import Palette
from toolbox.sharepics.plan import Area, Line
from toolbox.sharepics.slots import body, headline, kicker
from toolbox.sharepics.typefaces import bearing, ink

MARKS: Final = "„“”\"»«'‚‘"
MARK: Final = "„"
MARK_SIZE: Final = 184
BELOW_MARK: Final = 40


def quotation(frame: Frame, area: Area, colours: Palette) -> Column:
    """A large opening mark stands above, the closing one ends the words."""
    size = frame.length(MARK_SIZE)
    face = frame.face("Bold")
    top, height = ink(MARK, face.typeface, face.style)
    taken = round(size * height) + frame.length(BELOW_MARK)
    below = Area(area.left, area.top + taken, area.right, area.bottom)
    words = column(frame, _slots(frame, colours), below)
    mark = Line(
        runs=((face.typeface, MARK),),
        style=face.style,
        size=size,
        x=area.left - size * bearing(MARK, face.typeface, face.style),
        baseline=words.top - taken - size * top,
        colour=colours.accent,
    )
    return replace(words, lines=(mark, *words.lines))


def _slots(frame: Frame, colours: Palette) -> tuple[Slot, ...]:
    words = frame.sharepic.words
    name, role = attribution(words.sender)
    person = replace(
        body(frame, colours, "SemiBold"),
        name="sender",
        text=name,
        largest=frame.length(40),
        leading=1.25,
        gap=frame.length(70),
    )
    return (
        kicker(frame, colours),
        replace(
            headline(frame, colours, most=92),
            text=said(words.headline),
            smallest=frame.length(42),
            leading=1.2,
        ),
        person,
        replace(
            person,
            name="role",
            text=role,
            face=frame.face("Regular"),
            largest=frame.length(32),
            smallest=frame.length(26),
            gap=frame.length(22),
        ),
        replace(body(frame, colours), largest=frame.length(34), gap=frame.length(46)),
    )


def said(text: str) -> str:
    """Without the marks somebody typed, with a closing one."""
    bare = text.strip().strip(MARKS).strip()
    return bare and f"{bare}“"


def attribution(sender: str) -> tuple[str, str]:
    """A person's name and role, parted by a newline or the first comma."""
    first, _, rest = sender.strip().partition("\n")
    if not rest:
        first, _, rest = first.partition(",")
    return first.strip(), " ".join(rest.split())

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a layout decides and the drawing carries out: boxes, lines, pictures."""

from dataclasses import dataclass

from toolbox.sharepics.typefaces import Runs


@dataclass(frozen=True)
class Area:
    """A rectangle in pixels from the top left; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


@dataclass(frozen=True)
class Box:
    area: Area
    colour: str


@dataclass(frozen=True)
class Line:
    """A line of type on its baseline, its runs from left to right beginning at `x`."""

    runs: Runs
    style: str
    size: int
    x: float
    baseline: float
    colour: str


@dataclass(frozen=True)
class Veil:
    """A darkening of a photo below `top`, where words begin, over the `fade` above.

    Within, it is as dense as the brightest spot there demands, but at least `least`;
    at the upper end of the fade and further up it has the share `above`.
    """

    colour: str
    top: int
    fade: int
    above: float = 0.0
    least: float = 0.36


@dataclass(frozen=True)
class PhotoPlace:
    area: Area
    veil: Veil | None = None
    is_grey: bool = False


@dataclass(frozen=True)
class LogoPlace:
    """The area a logo fills; it has the shape of the logo."""

    area: Area
    is_grey: bool = False


@dataclass(frozen=True)
class Plan:
    """Everything on the picture, in the order in which it is drawn."""

    width: int
    height: int
    ground: str
    photo: PhotoPlace | None
    boxes: tuple[Box, ...]
    logo: LogoPlace | None
    lines: tuple[Line, ...]

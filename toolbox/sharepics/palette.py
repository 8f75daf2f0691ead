# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A usable design comes in, readable ones for a layout go out."""

from dataclasses import dataclass
from typing import Final

from network.colours import (
    GRAPHIC_RATIO,
    INK,
    TEXT_RATIO,
    WHITE,
    contrast,
    nearest_readable,
    text_on,
)
from toolbox.documents.model import Design
from toolbox.rendering.designing import tint

NIGHT: Final = "#141414"
"""Behind words on a photo and in mourning: dark without the hardness of black."""
QUIET: Final = "#d6d6d6"
LOUD: Final = "#3d3d3d"
TINTED: Final = 0.1


@dataclass(frozen=True)
class Palette:
    """One ground and what stands on it: words, quieter words, a rule or bar."""

    ground: str
    ink: str
    quiet: str
    accent: str

    @property
    def is_paper(self) -> bool:
        return self.ground == WHITE


def on_brand(design: Design) -> Palette:
    """The main colour as the ground; light colours carry dark words."""
    ink = text_on(design.primary)
    return Palette(design.primary, ink, ink, _accent(design, design.primary, ink))


def on_tint(design: Design) -> Palette:
    """A breath of the main colour under dark words."""
    ground = tint(design.primary, TINTED)
    return Palette(ground, INK, LOUD, _graphic(design.primary, ground))


def on_white(design: Design) -> Palette:
    return Palette(WHITE, INK, LOUD, _graphic(design.primary, WHITE))


def on_night(design: Design) -> Palette:
    """Near-black, on which a bar in the brand colour shines; never a brown."""
    return Palette(NIGHT, WHITE, WHITE, _accent(design, NIGHT, WHITE))


def in_mourning(is_print: bool) -> Palette:
    """No colour at all; paper stays white, as a black sheet drinks the ink."""
    if is_print:
        return Palette(WHITE, INK, LOUD, INK)
    return Palette(NIGHT, WHITE, QUIET, QUIET)


def strong_text(design: Design, ground: str) -> str:
    """The main colour as words on a light ground; where too light, plain ink.

    A light hue that is darkened until it is readable turns brown or olive.
    """
    colour = design.primary
    return colour if contrast(colour, ground) >= TEXT_RATIO else INK


def _accent(design: Design, ground: str, ink: str) -> str:
    candidates = (design.accent, design.primary)
    seen = (one for one in candidates if contrast(one, ground) >= GRAPHIC_RATIO)
    return next(seen, ink)


def _graphic(colour: str, ground: str) -> str:
    """The colour itself as an ornament that carries no meaning, if it is seen."""
    if contrast(colour, ground) >= 1.4:
        return colour
    return nearest_readable(colour, against=ground, ratio=GRAPHIC_RATIO)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, the grid they are set on goes out."""

from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Final

from toolbox.sharepics.lines import Face
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.plan import Area
from toolbox.sharepics.presets import Preset

STRIP: Final = 128
TALL: Final = 1.08
MARGIN: Final = 0.074
"""Of the shorter side: what a hand holding a phone and a printer both spare."""


@dataclass(frozen=True)
class Frame:
    """The measures of one picture, whose words are legible already.

    Lengths are given for a square of 1080 pixels.
    """

    sharepic: Sharepic
    preset: Preset

    @cached_property
    def unit(self) -> float:
        """Grows with the area in use, so a picture reads alike on every channel.

        On a tall one the width of its lines is what counts.
        """
        width = self.preset.width
        return min(sqrt(width * self.usable_height), width * TALL) / 1080

    @property
    def usable_height(self) -> int:
        preset = self.preset
        return preset.height - preset.safe_top - preset.safe_bottom

    @property
    def margin(self) -> int:
        return round(MARGIN * min(self.preset.width, self.usable_height))

    @property
    def is_wide(self) -> bool:
        return self.preset.width > 1.4 * self.usable_height

    @cached_property
    def strip(self) -> Area:
        """Where the sender stands, above what a channel covers itself."""
        bottom = self.preset.height - self.preset.safe_bottom
        return Area(0, bottom - self.length(STRIP), self.preset.width, bottom)

    @cached_property
    def content(self) -> Area:
        """Where words may stand: inside the margins and the safe zones."""
        top = self.preset.safe_top + self.margin // 3 if self.preset.safe_top else 0
        margin = self.margin
        return Area(
            margin,
            max(margin, top),
            self.preset.width - margin,
            self.strip.top - round(margin * 0.75),
        )

    def length(self, pixels: float) -> int:
        return round(pixels * self.unit)

    def face(self, style: str) -> Face:
        return Face(self.sharepic.design.typeface, style, self.sharepic.lang)

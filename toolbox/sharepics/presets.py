# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sizes a sharepic comes in, each with the margins a channel covers itself."""

from dataclasses import dataclass
from typing import Final

PRINT_DPI: Final = 150


@dataclass(frozen=True)
class Preset:
    """Sizes in pixels. No words stand in the `safe_top` and `safe_bottom` strips.

    A print preset is drawn at 150 dpi, so that an A3 poster stays below 4.4 megapixels.
    """

    key: str
    label: str
    width: int
    height: int
    safe_top: int = 0
    safe_bottom: int = 0
    is_print: bool = False

    @property
    def dpi(self) -> int:
        """Dots per inch for a print preset; a screen has none."""
        return PRINT_DPI if self.is_print else 0


_ALL = (
    Preset("portrait", "Hochformat (Instagram, Facebook)", 1080, 1350),
    Preset("square", "Quadrat", 1080, 1080),
    Preset("story", "Story und Status", 1080, 1920, safe_top=250, safe_bottom=340),
    Preset("landscape", "Querformat (Mastodon, Bluesky, X)", 1200, 675),
    Preset("link", "Vorschau eines Links", 1200, 630),
    Preset("screen", "Bildschirm und Folie", 1920, 1080),
    Preset("a4", "Aushang A4 (Druck)", 1240, 1754, is_print=True),
    Preset("a3", "Plakat A3 (Druck)", 1754, 2480, is_print=True),
)
PRESETS: Final[dict[str, Preset]] = {preset.key: preset for preset in _ALL}

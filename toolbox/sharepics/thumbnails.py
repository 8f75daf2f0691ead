# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, a small picture of it for a web page goes out."""

from io import BytesIO
from typing import Final

from PIL import Image

from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import Preset
from toolbox.sharepics.rendering import picture

LONGEST: Final = 480
"""Pixels: twice the width at which a page shows it, for dense screens."""


def small_size(preset: Preset, longest: int = LONGEST) -> tuple[int, int]:
    """Width and height in the preset's proportions."""
    share = longest / max(preset.width, preset.height)
    return (round(preset.width * share), round(preset.height * share))


def render_small(sharepic: Sharepic, preset: Preset, longest: int = LONGEST) -> bytes:
    """A WebP file. Raises what `render` raises."""
    small = picture(sharepic, preset.key).resize(
        small_size(preset, longest), Image.Resampling.LANCZOS, reducing_gap=2.0
    )
    target = BytesIO()
    small.save(target, "WEBP", quality=80)
    return target.getvalue()

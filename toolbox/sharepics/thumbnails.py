# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a preset come in, a small picture of it for a web page goes out."""

from io import BytesIO
from typing import Final

from PIL import Image

from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import Preset
from toolbox.sharepics.rendering import render

LONGEST: Final = 480
"""Pixels: twice the width at which a page shows it, for dense screens."""


def small_size(preset: Preset, longest: int = LONGEST) -> tuple[int, int]:
    """Width and height in the preset's proportions."""
    share = longest / max(preset.width, preset.height)
    return (round(preset.width * share), round(preset.height * share))


def render_small(sharepic: Sharepic, preset: Preset, longest: int = LONGEST) -> bytes:
    """A WebP file. Raises what `render` raises."""
    whole = Image.open(BytesIO(render(sharepic, preset.key, "png")))
    small = whole.convert("RGB").resize(
        small_size(preset, longest), Image.Resampling.LANCZOS
    )
    target = BytesIO()
    small.save(target, "WEBP", quality=80)
    return target.getvalue()

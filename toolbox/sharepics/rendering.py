# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and the keys of a preset and a format come in, the file goes out."""

from PIL import Image

from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.drawing import draw
from toolbox.sharepics.encoding import FORMATS
from toolbox.sharepics.errors import TextTooLong
from toolbox.sharepics.fitting import DoesNotFit
from toolbox.sharepics.layouts import plan
from toolbox.sharepics.legible import legible
from toolbox.sharepics.lengths import too_long
from toolbox.sharepics.metadata import Facts
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.presets import PRESETS, Preset

__all__ = ["FORMATS", "TextTooLong", "check", "picture", "render"]


def render(sharepic: Sharepic, preset: str, format: str) -> bytes:
    """The same input gives the same bytes.

    Raises TextTooLong for the first slot that does not fit, and RenderingError for a
    photo or logo that cannot be read and for an unknown preset or format.
    """
    if format not in FORMATS:
        raise RenderingError(f"Das Dateiformat „{format}“ gibt es nicht.")
    image = picture(sharepic, preset)
    return FORMATS[format](image, Facts.of(sharepic), _preset(preset).dpi)


def picture(sharepic: Sharepic, preset: str) -> Image.Image:
    """What `render` writes into a file. Raises what `render` raises."""
    size = _preset(preset)
    try:
        return draw(plan(sharepic, size), legible(sharepic))
    except DoesNotFit:
        raise too_long(sharepic, size)[0] from None


def check(sharepic: Sharepic, preset: str) -> tuple[TextTooLong, ...]:
    """What has to be shortened for a preset, without drawing."""
    size = _preset(preset)
    try:
        plan(sharepic, size)
    except DoesNotFit:
        return too_long(sharepic, size)
    return ()


def _preset(key: str) -> Preset:
    if key not in PRESETS:
        raise RenderingError(f"Das Bildformat „{key}“ gibt es nicht.")
    return PRESETS[key]

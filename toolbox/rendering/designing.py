# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Design comes in, one that every writer can draw goes out, and its measures."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

from PIL import Image, UnidentifiedImageError

from toolbox import fonts
from toolbox.documents.model import Design
from toolbox.rendering.errors import RenderingError

COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
COLOURS: Final = ("primary", "accent", "text_colour", "text_on_primary")
DEFAULTS: Final = Design(name="")
UNNAMED: Final = "Kommune"
LOGO_CM: Final = (6.0, 1.5)


def usable_design(design: Design) -> Design:
    """A colour that is none, or a typeface we do not have, becomes the usual one."""
    unusable: dict[str, Any] = {
        name: getattr(DEFAULTS, name)
        for name in COLOURS
        if not COLOUR.fullmatch(getattr(design, name))
    }
    is_bundled = design.typeface in fonts.TYPEFACES
    return replace(
        design,
        **unusable,
        name=_in_one_line(design.name) or UNNAMED,
        address=tuple(filter(None, map(_in_one_line, design.address))),
        typeface=design.typeface if is_bundled else fonts.TYPEFACES[0],
    )


def tint(colour: str, share: float = 0.09) -> str:
    """The colour thinned with white, for a surface that carries dark text."""
    digits = colour.lstrip("#")
    channels = (int(digits[index : index + 2], 16) for index in (0, 2, 4))
    return "#" + "".join(
        f"{round(255 - (255 - value) * share):02x}" for value in channels
    )


def logo_size(
    logo: bytes, within_cm: tuple[float, float] = LOGO_CM
) -> tuple[float, float]:
    """The largest size in cm that keeps the logo's proportions inside the box."""
    try:
        with Image.open(BytesIO(logo), formats=["PNG"]) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise RenderingError(
            "Das Logo ist keine lesbare PNG-Datei. Bitte laden Sie es neu hoch."
        ) from error
    factor = min(within_cm[0] / width, within_cm[1] / height)
    return width * factor, height * factor


def _in_one_line(text: str) -> str:
    return " ".join(text.split())

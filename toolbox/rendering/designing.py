# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Design comes in, one goes out whose colours and typeface every writer knows."""

import re
from dataclasses import replace
from typing import Any, Final

from toolbox import fonts
from toolbox.documents.model import Design

COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
COLOURS: Final = ("primary", "accent", "text_colour", "text_on_primary")
DEFAULTS: Final = Design(name="")
UNNAMED: Final = "Kommune"


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


def _in_one_line(text: str) -> str:
    return " ".join(text.split())

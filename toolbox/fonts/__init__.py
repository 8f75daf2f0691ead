# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bundled typefaces: their names for `Design.typeface` and where the files lie."""

from pathlib import Path
from typing import Final

DIRECTORY: Final = Path(__file__).resolve().parent

TYPEFACES: Final[tuple[str, ...]] = ("Fira Sans", "Source Serif Pro")
"""What a municipality may choose; the first one also steps in for missing glyphs."""

FALLBACKS: Final[tuple[str, ...]] = ("Fira Sans", "Noto Sans Arabic")
"""Searched in this order for a glyph the chosen typeface lacks."""


def face(typeface: str, style: str = "Regular") -> Path:
    """The file of one face; an unknown typeface or style gives the next best one."""
    name = typeface if typeface in (*TYPEFACES, *FALLBACKS) else TYPEFACES[0]
    path = DIRECTORY / f"{name.replace(' ', '')}-{style}.ttf"
    return (
        path
        if path.exists()
        else path.with_name(f"{path.stem.split('-')[0]}-Regular.ttf")
    )

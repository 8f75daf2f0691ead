# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text and a face come in, its runs by font file and its width go out."""

from functools import lru_cache
from typing import Final

import regex
from fontTools.ttLib import TTFont
from PIL import ImageFont

from toolbox import fonts

Runs = tuple[tuple[str, str], ...]
"""A text in pieces: the name of the typeface and what is set in it."""

THIN_SPACE: Final = "\u202f"
THIN: Final = 0.11
"""In no bundled face, so it is an advance without a glyph: the name of its run is
empty. It belongs between a large figure and its sign."""

REFERENCE: Final = 200
"""Pixels at which widths are measured; the faces are unhinted, so they scale."""

GRAPHEME: Final = regex.compile(r"\X")
NEUTRAL: Final = frozenset(" \u00a0.,:;!?()-–—/0123456789%+*\"'„“‚‘»«…·")
"""Signs that stay in the font of the letters before them, as far as it has them."""


@lru_cache(maxsize=128)
def font(typeface: str, style: str, size: int) -> ImageFont.FreeTypeFont:
    """The bound is about a megabyte: a face shares its file through the system."""
    path = fonts.face(typeface, style)
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=8192)
def width(text: str, typeface: str, style: str) -> float:
    """The width of a text at 1 pixel; multiply by the size."""
    return sum(advance(name, style, piece) for name, piece in runs(text, typeface))


def advance(typeface: str, style: str, piece: str) -> float:
    """The width of one run at 1 pixel."""
    if not typeface:
        return THIN * len(piece)
    return font(typeface, style, REFERENCE).getlength(piece) / REFERENCE


@lru_cache(maxsize=2048)
def runs(text: str, typeface: str) -> Runs:
    """Neighbouring letters of one font belong together, for kerning and joining."""
    pieces: list[list[str]] = []
    for letter in GRAPHEME.findall(text):
        name = _holder(letter, typeface, pieces[-1][0] if pieces else "")
        if pieces and pieces[-1][0] == name:
            pieces[-1][1] += letter
        else:
            pieces.append([name, letter])
    return tuple((name, piece) for name, piece in pieces)


@lru_cache(maxsize=2048)
def rise(text: str, typeface: str, style: str) -> float:
    """How far a line reaches above its baseline at 1 pixel: a capital or an "Ü"."""
    heights = (
        -ink(piece, name, style)[0] for name, piece in runs(text, typeface) if name
    )
    return max(cap_height(typeface, style), *heights, 0.0)


@lru_cache(maxsize=512)
def ink(text: str, typeface: str, style: str) -> tuple[float, float]:
    """Where the ink begins above the baseline (negative), and its height at 1 pixel."""
    opened = font(typeface, style, REFERENCE)
    _, top, _, bottom = opened.getbbox(text, anchor="ls")
    return top / REFERENCE, (bottom - top) / REFERENCE


@lru_cache(maxsize=512)
def bearing(letter: str, typeface: str, style: str) -> float:
    """The air at the left of a letter at 1 pixel; none where it reaches out."""
    mask, offset = font(typeface, style, REFERENCE).getmask2(letter, "L", anchor="ls")
    box = mask.getbbox()
    return max(0.0, (offset[0] + box[0]) / REFERENCE) if box else 0.0


def cap_height(typeface: str, style: str) -> float:
    """The height of a capital as a share of the size."""
    return ink("H", typeface, style)[1]


def _holder(letter: str, typeface: str, before: str) -> str:
    if letter == THIN_SPACE:
        return ""
    if letter in NEUTRAL and before and letter in _letters(before):
        return before
    for name in (typeface, *fonts.FALLBACKS):
        if _letters(name).issuperset(letter):
            return name
    return typeface


@lru_cache(maxsize=8)
def _letters(typeface: str) -> frozenset[str]:
    with TTFont(fonts.face(typeface), lazy=True) as opened:
        return frozenset(map(chr, opened.getBestCmap()))

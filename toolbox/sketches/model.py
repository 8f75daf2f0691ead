# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is read from a word processor's file before it is drawn: a sheet and its blocks.

All lengths are in cm, type sizes and distances between paragraphs in points.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Align: TypeAlias = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True)
class Look:
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    serif: bool = False


@dataclass(frozen=True)
class Words:
    text: str
    look: Look


@dataclass(frozen=True)
class Tab:
    """A jump: to the far side (`is_wide`), or a small one."""

    is_wide: bool


@dataclass(frozen=True)
class Picture:
    """`content` is whatever the file holds; empty where the picture is missing."""

    content: bytes
    width: float
    height: float
    alt: str = ""


@dataclass(frozen=True)
class Spot:
    """Where something floats: on the page, or from its paragraph (`on_page` false)."""

    x: float
    y: float
    on_page: bool = False
    align: Align = "left"


@dataclass(frozen=True)
class Floating:
    """A picture or a text box outside the lines; width 0 is as wide as needed."""

    spot: Spot
    blocks: "tuple[Block, ...]"
    width: float = 0.0


Piece: TypeAlias = Words | Tab | Picture | Floating


@dataclass(frozen=True)
class Line:
    """A paragraph; `prefix` is the sign of a list, `stops` are where tabs lead to."""

    pieces: tuple[Piece, ...] = ()
    align: Align = "left"
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    prefix: str = ""
    look: Look = Look()
    stops: tuple[float, ...] = ()


@dataclass(frozen=True)
class Table:
    rows: "tuple[tuple[tuple[Block, ...], ...], ...]"
    widths: tuple[float, ...] = ()


Block: TypeAlias = Line | Table


@dataclass(frozen=True)
class Sheet:
    """Header and footer stand `header_at`, `footer_at` from the edge of the paper."""

    width: float = 21.0
    height: float = 29.7
    top: float = 2.5
    right: float = 2.5
    bottom: float = 2.0
    left: float = 2.5
    header_at: float = 1.25
    footer_at: float = 1.25
    gap: float = 0.2
    header: tuple[Block, ...] = ()
    footer: tuple[Block, ...] = ()
    first_header: tuple[Block, ...] | None = None
    first_footer: tuple[Block, ...] | None = None
    body: tuple[Block, ...] = ()

    @property
    def text_width(self) -> float:
        return max(1.0, self.width - self.left - self.right)


def bounded(side: float) -> float:
    """The side of a paper between a card and a poster, whatever a file says."""
    return min(60.0, max(5.0, side))


def lines_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The words of every paragraph in reading order, for those who cannot see it."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from lines_of(cell)
        else:
            yield from _lines_of_line(block)


def _lines_of_line(line: Line) -> Iterator[str]:
    boxes = [piece for piece in line.pieces if isinstance(piece, Floating)]
    for box in boxes:
        yield from lines_of(box.blocks)
    words = "".join(_spoken(piece) for piece in line.pieces)
    if words.strip():
        yield " ".join(words.split())


def _spoken(piece: Piece) -> str:
    if isinstance(piece, Words):
        return piece.text
    if isinstance(piece, Tab):
        return " "
    if isinstance(piece, Picture):
        return f" [Bild: {piece.alt or 'ohne Beschreibung'}] "
    return ""

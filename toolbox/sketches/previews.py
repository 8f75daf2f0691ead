# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written DOCX or ODT comes in, its first page as a picture and its words go out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from toolbox.rendering.errors import RenderingError
from toolbox.rendering.trial import UNUSABLE
from toolbox.sketches import docx_sheet, odt_sheet
from toolbox.sketches.drawing import draw
from toolbox.sketches.model import Block, Sheet, lines_of

READERS: Final[dict[str, Callable[[bytes], Sheet]]] = {
    "docx": docx_sheet.read_sheet,
    "odt": odt_sheet.read_sheet,
}


@dataclass(frozen=True)
class Reading:
    """The first page as read aloud: three parts, paragraph by paragraph."""

    header: tuple[str, ...]
    body: tuple[str, ...]
    footer: tuple[str, ...]


def read_sheet(written: bytes, format_key: str) -> Sheet:
    """Raises RenderingError where the file is beyond what a sketch can show."""
    try:
        return READERS[format_key](written)
    except UNUSABLE as error:
        raise RenderingError(
            "Der Briefkopf lässt sich nicht als Bild zeigen. "
            "Bitte laden Sie den Probebrief herunter und sehen Sie ihn dort an."
        ) from error


def picture_of(written: bytes, format_key: str) -> bytes:
    """The first page as a PNG. Raises RenderingError."""
    return draw(read_sheet(written, format_key))[0]


def reading_of(written: bytes, format_key: str) -> Reading:
    """Raises RenderingError."""
    sheet = read_sheet(written, format_key)
    return Reading(
        header=_spoken(_first(sheet.first_header, sheet.header)),
        body=_spoken(sheet.body),
        footer=_spoken(_first(sheet.first_footer, sheet.footer)),
    )


def _first(
    own: tuple[Block, ...] | None, usual: tuple[Block, ...]
) -> tuple[Block, ...]:
    return usual if own is None else own


def _spoken(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return tuple(lines_of(blocks))

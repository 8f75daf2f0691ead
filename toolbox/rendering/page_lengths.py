# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document or its PDF comes in, about how many pages it fills goes out."""

import re
from typing import Final

from toolbox.documents.model import Document
from toolbox.rendering.paragraphs import Passage, Piece, paragraphs
from toolbox.rendering.roles import HEADINGS, Role

PAGE_COUNT: Final = re.compile(rb"/Type/Pages/Count (\d+)")
PAGE_COUNT_STANDS_IN: Final = 200
"""Bytes: it is in the first object of a PDF as typst writes it."""

LINES_A_PAGE: Final = 50
CHARACTERS_A_LINE: Final = {Role.TITLE: 42, Role.HEADING_1: 66}
USUAL_LINE: Final = 86
TITLE_LINE: Final = 1.9
WRITING_LINE: Final = 1.5
GAP: Final = 0.6
HEADING_GAP: Final = 1.6
PICTURE_LINES: Final = 10

CLOSER_SAVES: Final = 0.1
DOUBT: Final = 0.08
"""A page set closer holds a tenth more; the rest, in pages, is for wrong guesses."""


def page_count(pdf: bytes) -> int:
    found = PAGE_COUNT.search(pdf, 0, PAGE_COUNT_STANDS_IN)
    return int(found[1]) if found else 1


def barely_needs(document: Document, pages: int) -> bool:
    """Whether the last of so many pages might be saved by setting the text closer.

    Right to a twentieth of the 80 texts it was fitted to; a wrong guess costs time.
    """
    full = pages - 1
    return full > 0 and filled_pages(document) < full * (1 + CLOSER_SAVES) + DOUBT


def filled_pages(document: Document) -> float:
    return sum(map(_lines, paragraphs(document))) / LINES_A_PAGE


def _lines(piece: Piece) -> float:
    if not isinstance(piece, Passage):
        return PICTURE_LINES
    width = CHARACTERS_A_LINE.get(piece.role, USUAL_LINE)
    parts = "".join(run.text for run in piece.runs).split("\n")
    lines = float(sum(-(-len(part) // width) or 1 for part in parts))
    if piece.role is Role.TITLE:
        lines *= TITLE_LINE
    return lines + piece.lines * WRITING_LINE + _gap(piece)


def _gap(passage: Passage) -> float:
    if passage.role in HEADINGS.values():
        return HEADING_GAP
    in_group = passage.role in (Role.LINE, Role.SERVICE) and not passage.is_last
    return 0 if in_group else GAP

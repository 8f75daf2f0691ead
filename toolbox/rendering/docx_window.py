# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A part of a letter's head comes in, Word's frame for it at its place goes out.

Frames are old, but plain paragraphs in the order in which they are read; a text box
would be read last.
"""

from typing import Any, Final

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from toolbox.rendering.letter import FOLD_MARKS_MM, PLACES_MM
from toolbox.rendering.roles import Role

TWIPS_PER_MM: Final = 1440 / 25.4
MARK_LEFT_MM: Final = 4
MARK_MM: Final = 5


def frame(role: Role) -> Any:
    """The w:framePr of a paragraph with that role."""
    x, y, width, height = (_twips(length) for length in PLACES_MM[role])
    return parse_xml(
        f'<w:framePr {nsdecls("w")} w:w="{width}" w:h="{height}" w:hRule="atLeast" '
        'w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
        f'w:x="{x}" w:y="{y}"/>'
    )


def fold_marks() -> tuple[str, ...]:
    """Lines at the left edge, for a header: there nothing reads them aloud."""
    return tuple(map(_mark, FOLD_MARKS_MM))


def _mark(top: float) -> str:
    return (
        f'<w:p {nsdecls("w")}><w:pPr><w:framePr w:w="{_twips(MARK_MM)}" w:h="20" '
        'w:hRule="exact" w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
        f'w:x="{_twips(MARK_LEFT_MM)}" w:y="{_twips(top)}"/><w:pBdr><w:top '
        'w:val="single" w:sz="4" w:space="0" w:color="505050"/></w:pBdr><w:spacing '
        'w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * TWIPS_PER_MM)

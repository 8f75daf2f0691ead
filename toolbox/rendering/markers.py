# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, the words for the markers of its letterhead go out.

A marker is plain text in double braces from a fixed vocabulary. Nothing is evaluated,
and only the letterhead is searched, so a marker inside a text stays what it is.
"""

import re
from typing import Final

from toolbox.documents.model import Document
from toolbox.placeholders.dates import german_date
from toolbox.rendering.form_lines import recipient
from toolbox.rendering.paragraphs import Passage, Piece
from toolbox.rendering.roles import Role

MARKER: Final = re.compile(r"\{\{\s*([A-ZÄÖÜ_]+)\s*\}\}")
PLACE: Final = "INHALT"
PRINTED_BY: Final = {
    Role.DATELINE: "DATUM",
    Role.KICKER: "ART",
    Role.RECIPIENT: "ANSCHRIFT",
}


def marker_values(document: Document) -> dict[str, str]:
    """The vocabulary of a letterhead; the place marker has no value of its own."""
    return {
        "DATUM": german_date(document.date),
        "ORT": document.place,
        "TITEL": document.plain_title,
        "ANSPRECHPERSON": document.contact.name if document.contact else "",
        "ART": document.kicker,
        "KOMMUNE": document.design.name,
        "ANSCHRIFT": "\n".join(recipient(document)),
    }


def is_only(words: str, name: str) -> bool:
    found = MARKER.fullmatch(words.strip())
    return found is not None and found[1] == name


def is_printed_already(piece: Piece, filled: frozenset[str], has_title: bool) -> bool:
    """A letterhead with a marker for the date needs no second date line."""
    if not isinstance(piece, Passage):
        return False
    if piece.role is Role.TITLE:
        return has_title
    return PRINTED_BY.get(piece.role) in filled

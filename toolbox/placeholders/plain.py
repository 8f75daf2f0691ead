# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Plain text with gaps and the values come in, the finished text goes out."""

from collections.abc import Mapping
from dataclasses import dataclass

from toolbox.placeholders.cleaning import clean_paragraphs
from toolbox.placeholders.filling import fill
from toolbox.placeholders.parsing import problems


@dataclass(frozen=True)
class PlainText:
    """`missing` are the keys of the gaps still open; they show as "[Datum]"."""

    text: str
    missing: tuple[str, ...] = ()


def fill_plain(text: str, values: Mapping[str, str]) -> PlainText:
    """As typed, braces and all, if the text names a gap that does not exist."""
    if problems(text):
        return PlainText(clean_paragraphs(text))
    pieces = fill(text, values)
    missing = dict.fromkeys(piece.key for piece in pieces if piece.is_missing)
    return PlainText(
        clean_paragraphs("".join(piece.text for piece in pieces)), tuple(missing)
    )

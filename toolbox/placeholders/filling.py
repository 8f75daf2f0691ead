# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item's text and the values come in, pieces of text with marked gaps go out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from toolbox.placeholders.definitions import Source
from toolbox.placeholders.parsing import Gap, Literal, parse
from toolbox.placeholders.registry import REGISTRY
from toolbox.placeholders.sentences import TAIL_CHARACTERS, begins_sentence
from toolbox.placeholders.tidying import SPACES, close_hole, without_second_stop


@dataclass(frozen=True)
class Piece:
    """Text to show. `key` is set where a gap was, `is_missing` where it still is."""

    text: str
    key: str = ""
    is_missing: bool = False


def fill(
    text: str, values: Mapping[str, str], *, at_start: bool = True
) -> tuple[Piece, ...]:
    """`at_start` says whether the text begins a sentence."""
    return fill_runs([text], values, at_start=at_start)[0]


def fill_runs(
    texts: Iterable[str], values: Mapping[str, str], *, at_start: bool = True
) -> tuple[tuple[Piece, ...], ...]:
    """Fill the runs of one paragraph: sentences and blanks carry over between them."""
    runs = [[_piece(part, values) for part in parse(text)] for text in texts]
    tidy = _tidied([piece for run in runs for piece in run])
    filled = iter(_capitalised(tidy, at_start=at_start))
    return tuple(
        tuple(piece for piece in islice(filled, len(run)) if piece.text) for run in runs
    )


def _piece(part: Literal | Gap, values: Mapping[str, str]) -> Piece:
    if isinstance(part, Literal):
        return Piece(part.text)
    value = values.get(part.key, "")
    if value.strip():
        return Piece(value, part.key)
    placeholder = REGISTRY[part.key]
    if placeholder.required:
        return Piece(f"[{placeholder.label}]", part.key, is_missing=True)
    return Piece("", part.key)


def _tidied(pieces: Sequence[Piece]) -> list[Piece]:
    """As many pieces as came in, without the blanks and stops that are too many."""
    tidy: list[Piece] = []
    is_hole_open = False
    for piece in pieces:
        if is_hole_open and piece.text:
            piece = _closing_hole(tidy, piece)
        elif tidy and tidy[-1].key and not piece.key:
            piece = replace(piece, text=without_second_stop(tidy[-1].text, piece.text))
        if piece.text:
            is_hole_open = False
        elif piece.key:
            is_hole_open = True
        tidy.append(piece)
    if is_hole_open:
        _shorten_end(tidy, _end_blanks(tidy))
    return tidy


def _closing_hole(tidy: list[Piece], piece: Piece) -> Piece:
    before = _tail(tidy)
    shortened, after = close_hole(before, piece.text)
    _shorten_end(tidy, len(before) - len(shortened))
    return piece if piece.key else replace(piece, text=after)


def _end_blanks(tidy: Sequence[Piece]) -> int:
    text = _tail(tidy)
    return len(text) - len(text.rstrip(SPACES))


def _shorten_end(tidy: list[Piece], characters: int) -> None:
    """Take characters off the end, but never off a value."""
    for index in reversed(range(len(tidy))):
        piece = tidy[index]
        if not characters or (piece.key and piece.text):
            return
        kept = max(0, len(piece.text) - characters)
        characters -= len(piece.text) - kept
        tidy[index] = replace(piece, text=piece.text[:kept])


def _capitalised(pieces: Iterable[Piece], *, at_start: bool) -> Iterator[Piece]:
    before = ""
    for piece in pieces:
        if _is_inflected(piece) and begins_sentence(before, at_start=at_start):
            piece = replace(piece, text=piece.text[:1].upper() + piece.text[1:])
        before = (before + piece.text)[-TAIL_CHARACTERS:]
        yield piece


def _is_inflected(piece: Piece) -> bool:
    is_gap = bool(piece.key) and not piece.is_missing
    return is_gap and REGISTRY[piece.key].source is Source.INFLECTION


def _tail(pieces: Sequence[Piece]) -> str:
    """As much of the end as a decision needs: always some visible character."""
    tail = ""
    for piece in reversed(pieces):
        tail = piece.text + tail
        if len(tail) >= TAIL_CHARACTERS and tail.strip():
            break
    return tail

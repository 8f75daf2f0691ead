# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts of a hit come in, the piece that shows best why it was found goes out."""

import heapq
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .found import Piece
from .marking import Mark, Marker, normal, pieces

#: Signs of a snippet; a sentence that is longer is cut at words.
LENGTH = 200
#: Signs of a text that are looked at, and sentences of it that are analysed.
READ = 20_000
SENTENCES = 4
#: What a further mark counts that answers nothing new.
AGAIN = 0.05
ELLIPSIS = "…"
#: Signs before the best mark of a sentence that is cut.
LEAD = 40
BLANK = re.compile(r"\s+")
SENTENCE_END = re.compile(r"[.!?…:]\s+(?=[^\W_a-zäöüß]|[§„»\"(])|\n\s*")


@dataclass(frozen=True, slots=True)
class Snippet:
    pieces: tuple[Piece, ...]
    worth: float = 0.0
    attachment: str = ""


def snippet_of(shown: Mapping[str, Any], marker: Marker) -> Snippet:
    """From the summary, the body or a file; of equals the first."""
    best: Snippet | None = None
    for attachment, text in texts_of(shown):
        found = best_of(text[:READ], marker, attachment)
        if found and (best is None or found.worth > best.worth):
            best = found
        if best and best.worth >= marker.worth:
            break
    return best or beginning(shown["summary"] or shown["body"])


def texts_of(shown: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "", shown["summary"]
    yield "", shown["body"]
    for attachment in shown["attachments"]:
        yield attachment["name"], attachment["text"]


def best_of(text: str, marker: Marker, attachment: str) -> Snippet | None:
    sentences = sentences_of(text)
    marks: list[Mark] = []
    for start, end in promising(text, sentences, marker):
        marks += marker.marks(text[start:end], start)
    if not marks:
        return None
    windows = list(windows_of(sentences, marks))
    worths = [worth_of(marks_in(marks, *window)) for window in windows]
    start, end = windows[worths.index(max(worths))]
    return Snippet(shortened(text, marks, start, end), max(worths), attachment)


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Where sentences begin and end."""
    gaps = list(SENTENCE_END.finditer(text))
    starts = [0, *(gap.end() for gap in gaps)]
    # The sign that ends a sentence belongs to it, a line break does not.
    ends = [gap.start() + (text[gap.start()] != "\n") for gap in gaps]
    ends.append(len(text.rstrip()))
    return [
        (start, end) for start, end in zip(starts, ends, strict=True) if start < end
    ]


def promising(
    text: str, sentences: Sequence[tuple[int, int]], marker: Marker
) -> list[tuple[int, int]]:
    """The sentences that seem to answer most, in their order, or the first ones."""
    # At once for all sentences, which no line break is in: folding costs by the call.
    plain = normal("\n".join(text[start:end] for start, end in sentences)).split("\n")
    worths = [
        (-marker.may_answer(sentence), *place)
        for place, sentence in zip(sentences, plain, strict=False)
    ]
    best = heapq.nsmallest(SENTENCES, worths)
    found = sorted((start, end) for worth, start, end in best if worth)
    return found or list(sentences[:2])


def windows_of(
    sentences: Sequence[tuple[int, int]], marks: Sequence[Mark]
) -> Iterator[tuple[int, int]]:
    """From each sentence with a mark on, whole sentences as long as they fit."""
    starts = [start for start, _ in sentences]
    for first in sorted({bisect_right(starts, mark.start) - 1 for mark in marks}):
        start, end = sentences[first]
        for _, next_end in sentences[first + 1 :]:
            if next_end - start > LENGTH:
                break
            end = next_end
        yield start, end


def marks_in(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    return [mark for mark in marks if start <= mark.start and mark.end <= end]


def worth_of(marks: Sequence[Mark]) -> float:
    """How well the marks answer what was asked; the same word again counts little."""
    best: dict[int, float] = {}
    for mark in marks:
        for number, boost in mark.clauses:
            best[number] = max(best.get(number, 0), boost)
    return sum(best.values()) + AGAIN * min(len(marks), 4)


def shortened(
    text: str, marks: Sequence[Mark], start: int, end: int
) -> tuple[Piece, ...]:
    """The window, or of a sentence that is too long the part with the best marks."""
    first, last = start, end
    if end - start > LENGTH:
        inside = marks_in(marks, start, end)
        worths = [worth_of(marks_in(inside, m.start, m.start + LENGTH)) for m in inside]
        best = inside[worths.index(max(worths))]
        earliest = max(start, min(best.start - LEAD, end - LENGTH))
        first = word_start(text, earliest, best.start)
        last = word_end(text, best.end, min(end, max(first + LENGTH, best.end)))
    found = pieces(text, marks, first, last)
    before = (Piece(f"{ELLIPSIS} "),) if first > start else ()
    after = (Piece(f" {ELLIPSIS}"),) if last < end else ()
    return (*before, *found, *after)


def word_start(text: str, place: int, latest: int) -> int:
    """The next beginning of a word; the place itself inside a very long one."""
    if place == 0 or text[place - 1].isspace():
        return place
    blank = BLANK.search(text, place, latest)
    return blank.end() if blank else place


def word_end(text: str, earliest: int, place: int) -> int:
    if place >= len(text) or text[place].isspace():
        return place
    blanks = [blank.start() for blank in BLANK.finditer(text, earliest, place)]
    return blanks[-1] if blanks else place


def beginning(text: str) -> Snippet:
    """The first sentences, when no word of the query is to be seen."""
    sentences = sentences_of(text[: 2 * LENGTH])
    if not sentences:
        return Snippet(())
    start, end = sentences[0]
    for _, next_end in sentences[1:]:
        if next_end - start > LENGTH:
            break
        end = next_end
    if end - start <= LENGTH:
        return Snippet((Piece(text[start:end]),))
    cut = word_end(text, start + LEAD, start + LENGTH)
    return Snippet((Piece(text[start:cut]), Piece(f" {ELLIPSIS}")))

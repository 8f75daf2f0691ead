# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rich-text HTML comes in, a notation one can type in a plain field goes out, and back.

    **fett**  *kursiv*  [Text](https://example.org)  [Text](lang:en)
    # Zwischenüberschrift      - Punkt      1) Schritt      (leere Zeile: neuer Absatz)

A backslash takes a sign literally, and `\\|` stands for nothing at all. Stars inside a
word ("Kolleg*innen") or between blanks ("5 * 3") are stars. Numbers take a bracket, so
that "12. Mai" at the start of a line stays a date.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from toolbox.documents.emphasis import parse_line, write_line
from toolbox.documents.richtext import Chunk, Kind, inline_html, parse_chunks
from toolbox.documents.runs import clean_text

MARKER: Final = re.compile(r"(?P<sign>[-•]|#{1,3}|\d{1,3}\)) +(?P<words>.+)", re.S)


def to_markup(html: str) -> str:
    """The HTML in the notation above; unknown elements leave their words."""
    groups = groupby(parse_chunks(html), key=lambda chunk: chunk.kind)
    return "\n\n".join(
        paragraph
        for kind, chunks in groups
        for paragraph in _written(kind, (write_line(chunk.runs) for chunk in chunks))
    )


def to_html(markup: str) -> str:
    """The notation as HTML; a single paragraph comes without its `<p>`."""
    chunks = tuple(_chunks(clean_text(markup)))
    if len(chunks) == 1 and chunks[0].kind == "paragraph":
        return inline_html(chunks[0].runs)
    groups = groupby(chunks, key=lambda chunk: chunk.kind)
    return "".join(
        _element(kind, [inline_html(chunk.runs) for chunk in members])
        for kind, members in groups
    )


def _written(kind: Kind, texts: Iterable[str]) -> Iterator[str]:
    lines = [_without_false_markers(text) for text in texts]
    match kind:
        case "paragraph":
            yield from lines
        case "bullet":
            yield "\n".join(f"- {line}" for line in lines)
        case "number":
            yield "\n".join(f"{n}) {line}" for n, line in enumerate(lines, start=1))
        case level:
            yield from (f"{'#' * level} {line}" for line in lines)


def _without_false_markers(text: str) -> str:
    """A line that begins like a list or a heading by chance gets a backslash."""
    return "\n".join(
        re.sub(r"^(\d*)", r"\1\\", line, count=1) if MARKER.match(line) else line
        for line in text.split("\n")
    )


def _chunks(markup: str) -> Iterator[Chunk]:
    kind: Kind = "paragraph"
    lines: list[str] = []
    for line in (*markup.split("\n"), ""):
        line = line.strip(" ")
        marker = MARKER.fullmatch(line)
        # A heading ends with its line; everything else runs on to the next blank line.
        if marker or not line or isinstance(kind, int):
            yield from _chunk(kind, lines)
            kind, lines = "paragraph", []
        if marker:
            kind = _kind(marker["sign"])
            line = marker["words"]
        if line:
            lines.append(line)
    yield from _chunk(kind, lines)


def _chunk(kind: Kind, lines: list[str]) -> Iterator[Chunk]:
    runs = parse_line("\n".join(lines))
    if runs:
        yield Chunk(kind, runs)


def _kind(sign: str) -> Kind:
    match sign:
        case "-" | "•":
            return "bullet"
        case "#":
            return 1
        case "##":
            return 2
        case "###":
            return 3
        case _:
            return "number"


def _element(kind: Kind, texts: list[str]) -> str:
    match kind:
        case "paragraph":
            return "".join(f"<p>{text}</p>" for text in texts)
        case "bullet" | "number":
            name = "ul" if kind == "bullet" else "ol"
            entries = "".join(f"<li>{text}</li>" for text in texts)
            return f"<{name}>{entries}</{name}>"
        case level:
            return "".join(f"<h{level + 1}>{text}</h{level + 1}>" for text in texts)

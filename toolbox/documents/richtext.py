# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rich-text HTML comes in, runs or whole blocks of the document model go out.

Everything is cleaned first, so garbage gives text and never an error. Pages linked by
number are resolved by the caller; a link without an address just keeps its words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from html.parser import HTMLParser
from itertools import groupby
from typing import Final, Literal, TypeAlias

import nh3

from toolbox.documents.model import Block, Heading, ItemList, Paragraph, Run, Runs
from toolbox.documents.runs import (
    clean_href,
    clean_language,
    clean_text,
    in_one_line,
    tidy,
)

ListStyle: TypeAlias = Literal["bullet", "number"]
HeadingLevel: TypeAlias = Literal[1, 2, 3]
Kind: TypeAlias = ListStyle | HeadingLevel | Literal["paragraph"]

BOLD: Final = frozenset({"b", "strong"})
ITALIC: Final = frozenset({"i", "em"})
LISTS: Final[dict[str, ListStyle]] = {"ul": "bullet", "ol": "number"}
HEADINGS: Final[dict[str, HeadingLevel]] = {
    "h1": 1,
    "h2": 1,
    "h3": 2,
    "h4": 3,
    "h5": 3,
    "h6": 3,
}
OTHER_BLOCKS: Final = frozenset(
    {
        "p",
        "div",
        "blockquote",
        "section",
        "article",
        "pre",
        "tr",
        "td",
        "th",
        "dt",
        "dd",
    }
)
TAGS: Final = {
    *BOLD,
    *ITALIC,
    *LISTS,
    *HEADINGS,
    *OTHER_BLOCKS,
    *{"a", "br", "li", "span", "table", "tbody", "thead"},
}
ATTRIBUTES: Final = {"a": {"href"}, "span": {"lang"}}


@dataclass(frozen=True)
class Chunk:
    """The words of one block, or of one entry of a list."""

    kind: Kind
    runs: Runs


def parse_inline(html: str) -> Runs:
    """The words as one run of text: blocks and `<br>` become line breaks."""
    runs: list[Run] = []
    for chunk in parse_chunks(html):
        runs.extend((*chunk.runs, Run("\n")))
    return tidy(runs)


def parse_blocks(html: str) -> tuple[Block, ...]:
    """Paragraphs, lists and headings in order; two lists of a kind in a row are one."""
    return tuple(
        block
        for kind, chunks in groupby(parse_chunks(html), key=lambda chunk: chunk.kind)
        for block in _blocks(kind, tuple(chunk.runs for chunk in chunks))
    )


# One page parses the same passage up to ten times: for its gaps, words and lists.
@lru_cache(maxsize=2048)
def parse_chunks(html: str) -> tuple[Chunk, ...]:
    reader = _Reader()
    reader.feed(
        nh3.clean(clean_text(html), tags=TAGS, attributes=ATTRIBUTES, link_rel=None)
    )
    reader.close()
    reader.finish_chunk()
    return tuple(reader.chunks)


def inline_html(runs: Runs) -> str:
    """The opposite of `parse_inline`: the same words as HTML."""
    return "".join(looking_like(run, escape_lines(run.text)) for run in runs)


def escape_lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def looking_like(run: Run, html: str) -> str:
    """The HTML inside the elements that give it the run's look."""
    if run.bold:
        html = f"<strong>{html}</strong>"
    if run.italic:
        html = f"<em>{html}</em>"
    if run.lang:
        html = f'<span lang="{escape(run.lang)}">{html}</span>'
    if run.href:
        html = f'<a href="{escape(run.href)}">{html}</a>'
    return html


def _blocks(kind: Kind, texts: tuple[Runs, ...]) -> Iterator[Block]:
    match kind:
        case "paragraph":
            yield from (Paragraph(runs) for runs in texts)
        case "bullet" | "number":
            yield ItemList(texts, kind)
        case level:
            yield from (Heading(level, runs) for runs in texts)


class _Reader(HTMLParser):
    """Walks well-formed HTML and cuts it into chunks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.chunks: list[Chunk] = []
        self.kind: Kind = "paragraph"
        self.runs: list[Run] = []
        self.bold = 0
        self.italic = 0
        self.links: list[str] = []
        self.languages: list[str] = []
        self.lists: list[ListStyle] = []
        self.open_items = 0

    def handle_data(self, data: str) -> None:
        self._add(re.sub(r"[\t\n\f\r]", " ", data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._break_line()
        elif tag == "a":
            self.links.append(clean_href(dict(attrs).get("href") or ""))
        elif tag == "span":
            self.languages.append(clean_language(dict(attrs).get("lang") or ""))
        elif tag in BOLD or tag in ITALIC:
            self._change_weight(tag, 1)
        else:
            self._start_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.links.pop()
        elif tag == "span":
            self.languages.pop()
        elif tag in BOLD or tag in ITALIC:
            self._change_weight(tag, -1)
        else:
            self._end_block(tag)

    def finish_chunk(self) -> None:
        is_heading = isinstance(self.kind, int)
        runs = in_one_line(self.runs) if is_heading else tidy(self.runs)
        if runs:
            self.chunks.append(Chunk(self.kind, runs))
        self.runs = []

    def _add(self, text: str) -> None:
        self.runs.append(
            Run(
                text,
                bold=self.bold > 0,
                italic=self.italic > 0,
                href=next(filter(None, reversed(self.links)), ""),
                lang=next(filter(None, reversed(self.languages)), ""),
            )
        )

    def _change_weight(self, tag: str, step: int) -> None:
        if tag in BOLD:
            self.bold += step
        else:
            self.italic += step

    def _break_line(self) -> None:
        """Two breaks in a row were meant as a new paragraph."""
        typed = "".join(run.text for run in self.runs[-2:]).rstrip(" ")
        if self.kind == "paragraph" and typed.endswith("\n"):
            self.finish_chunk()
        self._add("\n")

    def _start_block(self, tag: str) -> None:
        if tag in OTHER_BLOCKS and self.open_items:
            self._add("\n")
            return
        self.finish_chunk()
        if tag in LISTS:
            self.lists.append(LISTS[tag])
        elif tag == "li":
            self.open_items += 1
            self.kind = self.lists[-1] if self.lists else "bullet"
        elif tag in HEADINGS:
            self.kind = HEADINGS[tag]

    def _end_block(self, tag: str) -> None:
        if tag in OTHER_BLOCKS and self.open_items:
            self._add("\n")
            return
        self.finish_chunk()
        if tag in LISTS:
            self.lists.pop()
        elif tag == "li":
            self.open_items -= 1
        is_inside = self.open_items and self.lists
        self.kind = self.lists[-1] if is_inside else "paragraph"

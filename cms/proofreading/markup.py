# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The HTML of a rich text comes in, its passages, headings and links go out."""

from html.parser import HTMLParser

from .draft import Heading, Link, Part, Passage

HEADINGS = {f"h{level}": level for level in range(1, 7)}
PASSAGES = {"p", "li", "blockquote", "td", "th", "div", "dt", "dd"}


class Reader(HTMLParser):
    """Collects the parts in their order; a mark inside a passage ends nothing."""

    def __init__(self, where: str) -> None:
        super().__init__(convert_charrefs=True)
        self.where = where
        self.parts: list[Part] = []
        self.words: list[str] = []
        self.link: list[str] | None = None
        self.level = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HEADINGS or tag in PASSAGES:
            self.finish()
            self.level = HEADINGS.get(tag, 0)
        elif tag == "br":
            self.words.append(" ")
        elif tag == "a":
            self.link = []

    def handle_endtag(self, tag: str) -> None:
        if tag in HEADINGS or tag in PASSAGES:
            self.finish(is_heading_over=tag in HEADINGS)
        elif tag == "a" and self.link is not None:
            self.parts.append(Link(self.where, tidy(self.link)))
            self.link = None

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.link is not None:
            self.link.append(data)

    def finish(self, is_heading_over: bool = False) -> None:
        text = tidy(self.words)
        if self.level and (text or is_heading_over):
            self.parts.append(Heading(self.where, text, self.level))
        elif text:
            self.parts.append(Passage(self.where, text))
        self.words, self.level = [], 0


def tidy(words: list[str]) -> str:
    return " ".join("".join(words).split())


def read_html(html: str, where: str) -> list[Part]:
    reader = Reader(where)
    reader.feed(html)
    reader.close()
    reader.finish()
    return reader.parts

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Markdown comes in, rich text and chunks of a page go out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from markdown_it import MarkdownIt

from .files import ContentError
from .publishing import find_page

DIRECTIVE = re.compile(r"@([a-z]+)(?::\s*(.*))?$")
PAGE_LINK = re.compile(r'<a href="(seite|deutsch):([a-z0-9-]+)">')
PARSER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Chunk:
    """A paragraph, heading or list, or a directive with what it encloses."""

    text: str
    directive: str = ""
    argument: str = ""
    # Its first line as it stands in the file.
    source: str = field(default="", compare=False)

    @property
    def arguments(self) -> list[str]:
        return [part.strip() for part in self.argument.split("|")]


def rich_text(markdown: str) -> str:
    """Wagtail's database HTML; `seite:slug` becomes a link that follows the page.

    In a twin it leads to the twin of that page; `deutsch:slug` never does.
    """
    html = PARSER.render(markdown).strip().replace("strong>", "b>")
    html = html.replace("<em>", "<i>").replace("</em>", "</i>").replace(">\n<", "><")
    return PAGE_LINK.sub(_page_link, html)


def inline_text(markdown: str) -> str:
    """The same for one line, without the paragraph around it."""
    html = rich_text(markdown)
    return html.removeprefix("<p>").removesuffix("</p>")


def plain_paragraphs(text: str) -> str:
    """Text without marks as rich text."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line)


def chunks(body: str, *, enclosing: frozenset[str]) -> Iterator[Chunk]:
    """The parts of a text between blank lines, in order.

    A directive named in `enclosing` takes everything up to `@ende`.
    """
    parts = iter(re.split(r"\n\s*\n", body.strip()))
    for part in parts:
        first, _, rest = part.partition("\n")
        match = DIRECTIVE.match(first)
        if match is None:
            yield Chunk(part, source=first)
            continue
        name, argument = match[1], match[2] or ""
        if name in enclosing:
            rest = _until_end(first, rest, parts)
        yield Chunk(rest.strip(), name, argument, source=first)


def _until_end(first: str, text: str, parts: Iterator[str]) -> str:
    collected = [text]
    while not collected[-1].rstrip().endswith("@ende"):
        part = next(parts, None)
        if part is None:
            raise ContentError(f"Nach „{first}“ fehlt die Zeile „@ende“.", near=first)
        collected.append(part)
    return "\n\n".join(collected).rstrip().removesuffix("@ende")


def titled_parts(text: str) -> list[tuple[str, str]]:
    """The pairs of `### Title` and text."""
    parts = re.split(r"^### ", text.strip(), flags=re.MULTILINE)[1:]
    pairs = (part.partition("\n") for part in parts)
    return [(title.strip(), content.strip()) for title, _, content in pairs]


def list_rows(text: str) -> list[list[str]]:
    """The lines of a list, each split at its bars."""
    lines = [line.removeprefix("- ") for line in text.splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def named(values: list[str], *required: str, **optional: str) -> dict[str, str]:
    """The values of a directive or a line by their names."""
    names = (*required, *optional)
    if not len(required) <= len(values) <= len(names):
        raise ContentError(
            f"In „{' | '.join(values)}“ stehen {len(values)} statt {len(names)} "
            "Angaben."
        )
    return {**optional, **dict(zip(names, values, strict=False))}


def _page_link(match: re.Match[str]) -> str:
    page = find_page(match[2], in_german=match[1] == "deutsch")
    if page is None:
        raise ContentError(f"Die Seite „{match[2]}“, auf die ein Link zeigt, fehlt.")
    return f'<a linktype="page" id="{page.pk}">'

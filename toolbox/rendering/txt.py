# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, plain text for mail, press desks and screen readers goes out."""

import textwrap
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from toolbox.documents.facts import source_line
from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Pause,
    Quote,
    Run,
    Runs,
    ServiceList,
    StatedFact,
)
from toolbox.documents.reading import bare_address
from toolbox.rendering.form_lines import (
    LINE,
    Rows,
    blanks_below,
    dateline,
    info_lines,
    kicker,
    lines_above,
    lines_below,
    recipient,
    subheading,
)
from toolbox.rendering.metadata import origin_line
from toolbox.rendering.wording import (
    DRAFT_NOTICE,
    closing_lines,
    contact_lines,
    pause_mark,
    service_lines,
    speaker_words,
)

WIDTH: Final = 78
BLANK: Final = "_" * 18
WIDE_BLANK: Final = "_" * 60


def render(document: Document) -> bytes:
    words = text(document)
    origin = _wrapped(origin_line(document))
    return (words + (f"\n{origin}\n" if origin else "")).encode("utf-8", "replace")


def text(document: Document) -> str:
    parts = (*_opening(document), *_middle(document), *_closing(document))
    return "\n\n".join(filter(None, parts)) + "\n"


def _opening(document: Document) -> Iterator[str]:
    if document.is_draft:
        yield _wrapped(DRAFT_NOTICE)
    design = document.design
    yield "\n".join(_wrapped(line) for line in (design.name, *design.address) if line)
    yield "\n".join(map(_wrapped, recipient(document)))
    yield "\n".join(map(_wrapped, info_lines(document)))
    yield _wrapped(kicker(document))
    yield "\n".join(map(_wrapped, lines_above(document)))
    yield _underlined(words_of(document.title), "=")
    yield _wrapped(subheading(document))
    yield _wrapped(dateline(document))
    yield from map(_wrapped, document.notices)


def _middle(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, ItemList):
            yield _list(block, blanks_below(document, block))
        else:
            yield from _parts(block)


def _closing(document: Document) -> Iterator[str]:
    closing = (*lines_below(document), *closing_lines(document))
    if document.boilerplate or document.contact or closing:
        yield "-" * 3
    yield _wrapped(words_of(document.boilerplate))
    if document.contact:
        yield from _parts(document.contact)
    yield from map(_wrapped, closing)


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph() | Pause():
            yield _single(block)
        case ItemList():
            yield _list(block)
        case Quote():
            yield _quote(block)
        case Callout():
            yield _indented(words_of(block.title), words_of(block.runs))
        case StatedFact():
            yield _wrapped(f"{block.statement}\n{source_line(block)}")
        case Figure():
            yield _figure(block)
        case Contact():
            yield _indented(block.title, *map(words_of, contact_lines(block)), first="")
        case ServiceList():
            for service in block.services:
                lines = map(words_of, service_lines(service))
                yield _indented(service.name, *lines, first="")


def _single(block: Heading | Paragraph | Pause) -> str:
    match block:
        case Heading():
            sign = "-" if block.level == 1 else ""
            return _underlined(words_of(block.runs), sign)
        case Paragraph():
            return _wrapped(words_of(block.runs))
        case Pause():
            return _wrapped(pause_mark(block))


def _list(block: ItemList, blanks: Rows = ()) -> str:
    signs = [_sign(block, number) for number, _ in enumerate(block.items, start=1)]
    below = "\n".join(map(_row, blanks))
    return "\n".join(
        _wrapped(
            "\n".join(filter(None, (words_of(item), below))), sign, " " * len(sign)
        )
        for item, sign in zip(block.items, signs, strict=True)
    )


def _row(labels: tuple[str, ...]) -> str:
    if labels == LINE:
        return WIDE_BLANK
    return "  ".join(f"{label} {BLANK}" for label in labels)


def _sign(block: ItemList, number: int) -> str:
    match block.style:
        case "number":
            return f"{number}. "
        case "check":
            return "[ ] "
        case _:
            return "- "


def _quote(block: Quote) -> str:
    speaker = words_of(speaker_words(block))
    lines = (words_of(block.runs), f"– {speaker}" if speaker else "")
    return "\n".join(_wrapped(line, "> ", "> ") for line in lines if line)


def _figure(block: Figure) -> str:
    if block.decorative:
        return ""
    lines = (f"[Bild: {block.alt}]", words_of(block.caption), block.credit)
    return "\n".join(_wrapped(line) for line in lines if line)


def _indented(*lines: str, first: str = "    ") -> str:
    """Lines that belong together; with `first` empty, the first one sticks out."""
    signs = (first, *["    "] * len(lines))
    return "\n".join(
        _wrapped(line, sign, sign)
        for line, sign in zip(lines, signs, strict=False)
        if line
    )


def _underlined(words: str, sign: str) -> str:
    lines = _wrapped(words)
    longest = max(map(len, lines.split("\n")))
    return f"{lines}\n{sign * longest}" if sign and longest else lines


def _wrapped(words: str, first: str = "", rest: str = "") -> str:
    """Lines of 78 signs at most, longer only where a single word is longer."""
    paragraphs = []
    for line in words.split("\n"):
        if line.strip():
            paragraphs.append(_filled(line, first, rest))
            first = rest
    return "\n".join(paragraphs)


def _filled(line: str, first: str, rest: str) -> str:
    return textwrap.fill(
        line,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def words_of(runs: Runs) -> str:
    """The text, each link followed by its address unless that is what it says."""
    return "".join(
        _linked("".join(run.text for run in members), href)
        for href, members in groupby(runs, key=_href)
    )


def _href(run: Run) -> str:
    return run.href


def _linked(words: str, href: str) -> str:
    address = href.removeprefix("mailto:")
    says_it_already = bare_address(address) == bare_address(words.strip())
    if not href or says_it_already or href.startswith("tel:"):
        return words
    return f"{words} ({address})"

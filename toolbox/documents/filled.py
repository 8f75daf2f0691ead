# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One source block and the values come in, the blocks that are left of it go out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from toolbox.documents.gaps import fill_gaps, fill_paragraphs, fill_text
from toolbox.documents.model import (
    Block,
    Callout,
    Heading,
    ItemList,
    Paragraph,
    Pause,
    Quote,
    Runs,
    ServiceList,
)
from toolbox.documents.richtext import HeadingLevel, parse_blocks
from toolbox.documents.runs import clean_text, in_one_line, text_of
from toolbox.documents.source import SourceBlock

Values: TypeAlias = Mapping[str, str]
Filler: TypeAlias = Callable[[SourceBlock, Values], Iterator[Block]]


def fill_block(block: SourceBlock, values: Values) -> tuple[Block, ...]:
    """Nothing when every word hung on a gap that stayed empty."""
    blocks = tuple(FILLERS[block.type](block, values))
    return tuple(
        replace(part, id=block.id if number == 1 else f"{block.id}-{number}")
        for number, part in enumerate(blocks, start=1)
    )


def heading_level(level: int) -> HeadingLevel:
    """The nearest level there is."""
    levels: tuple[HeadingLevel, ...] = (1, 2, 3)
    return levels[min(max(level, 1), 3) - 1]


def _heading(block: SourceBlock, values: Values) -> Iterator[Block]:
    runs = in_one_line(fill_text(block.text, values))
    if runs:
        yield Heading(heading_level(block.level), runs)


def _rich_text(block: SourceBlock, values: Values) -> Iterator[Block]:
    for part in parse_blocks(block.text):
        match part:
            case Paragraph():
                yield from map(Paragraph, fill_paragraphs(part.runs, values))
            case Heading():
                runs = in_one_line(fill_gaps(part.runs, values))
                if runs:
                    yield Heading(part.level, runs)
            case ItemList():
                items = _filled_items(part.items, values)
                if items:
                    yield ItemList(items, part.style)


def _list(block: SourceBlock, values: Values) -> Iterator[Block]:
    if not block.items:
        for part in _rich_text(block, values):
            if isinstance(part, ItemList) and block.style == "check":
                part = replace(part, style="check")
            yield part
        return
    items = tuple(filter(None, (fill_text(item, values) for item in block.items)))
    if items:
        yield ItemList(items, block.style)


def _quote(block: SourceBlock, values: Values) -> Iterator[Block]:
    runs = fill_text(block.text, values)
    if runs:
        yield Quote(runs, in_one_line(fill_text(block.extra, values)))


def _callout(block: SourceBlock, values: Values) -> Iterator[Block]:
    runs = fill_text(block.text, values)
    if runs:
        yield Callout(in_one_line(fill_text(block.extra, values)), runs)


def _image(block: SourceBlock, values: Values) -> Iterator[Block]:
    if block.figure:
        caption = fill_text(block.extra, values) or block.figure.caption
        yield replace(block.figure, caption=caption)


def _contact(block: SourceBlock, values: Values) -> Iterator[Block]:
    yield from _rich_text(block, values)
    if block.contact:
        yield block.contact


def _support_services(block: SourceBlock, values: Values) -> Iterator[Block]:
    yield from _rich_text(block, values)
    if block.services:
        yield ServiceList(block.services)


def _fact(block: SourceBlock, values: Values) -> Iterator[Block]:
    """The words as they are: braces in a fact are no gaps."""
    if fact := block.fact:
        statement, source = map(_on_one_line, (fact.statement, fact.source))
        yield replace(fact, statement=statement, source=source)


def _pause(block: SourceBlock, values: Values) -> Iterator[Block]:
    words = text_of(fill_text(block.text, values))
    if words:
        yield Pause(words)


def _on_one_line(text: str) -> str:
    return " ".join(clean_text(text).split())


def _filled_items(items: tuple[Runs, ...], values: Values) -> tuple[Runs, ...]:
    return tuple(filter(None, (fill_gaps(item, values) for item in items)))


FILLERS: Final[Mapping[str, Filler]] = {
    "heading": _heading,
    "paragraph": _rich_text,
    "list": _list,
    "quote": _quote,
    "callout": _callout,
    "image": _image,
    "contact": _contact,
    "support_services": _support_services,
    "fact": _fact,
    "pause": _pause,
}

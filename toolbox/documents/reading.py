# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, its words go out in reading order, without any look."""

import re
from collections.abc import Iterator
from typing import Final

from toolbox.documents.facts import source_line
from toolbox.documents.forms import LetterForm, PosterForm
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
    Service,
    ServiceList,
    StatedFact,
)
from toolbox.documents.runs import text_of

SENTENCE_END: Final = re.compile(r"(?<=[.!?…])\s+|\n")


def plain_text(document: Document) -> str:
    """One passage a line; the date, the address and alternative texts are not in it."""
    return "\n".join(passages(document))


def sentences(document: Document) -> tuple[str, ...]:
    """What every file of the document must contain, cut at sentence ends."""
    parts = (
        part.strip()
        for passage in passages(document)
        for part in SENTENCE_END.split(passage)
    )
    return tuple(filter(None, parts))


def passages(document: Document) -> tuple[str, ...]:
    """Titles, paragraphs, entries and the single facts of contacts and offices."""
    return tuple(filter(None, (text.strip() for text in _passages(document))))


def text_runs(document: Document) -> Iterator[Run]:
    """Every run of the document in reading order."""
    yield from document.title
    for block in document.blocks:
        yield from block_runs(block)
    yield from document.boilerplate


def block_runs(block: Block) -> Iterator[Run]:
    for runs in _texts(block):
        yield from runs


def _passages(document: Document) -> Iterator[str]:
    if not isinstance(document.form, (PosterForm, LetterForm)):
        yield document.kicker
    yield document.plain_title
    if document.form:
        yield from document.form.words
    yield from document.notices
    for block in document.blocks:
        yield from _block_passages(block)
    yield text_of(document.boilerplate)
    if document.contact:
        yield from _block_passages(document.contact)
    yield document.responsible


def _block_passages(block: Block) -> Iterator[str]:
    match block:
        case Contact():
            yield from (block.title, block.name, block.role, block.organisation)
            yield from (block.phone, block.email, bare_address(block.website))
        case ServiceList():
            for service in block.services:
                yield from _service_passages(service)
        case StatedFact():
            yield from (block.statement, source_line(block))
        case Pause():
            yield block.text
        case Figure(decorative=True):
            return
        case _:
            yield from (text_of(runs) for runs in _texts(block))
            if isinstance(block, Figure):
                yield block.credit


def _service_passages(service: Service) -> Iterator[str]:
    yield from (service.name, service.description, service.phone, service.hours)
    yield from (service.email, bare_address(service.website))


def bare_address(website: str) -> str:
    """A web address as people write it: without scheme and closing slash."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def _texts(block: Block) -> tuple[Runs, ...]:
    match block:
        case Heading() | Paragraph() | StatedFact():
            return (block.runs,)
        case ItemList():
            return block.items
        case Quote():
            return (block.runs, block.speaker)
        case Callout():
            return (block.title, block.runs)
        case Figure():
            return (block.caption,)
        case _:
            return ()

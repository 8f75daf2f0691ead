# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Source blocks, values and a design come in, one Document goes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, Final, NotRequired, TypedDict, Unpack

from toolbox.documents.filled import fill_block, heading_level
from toolbox.documents.gaps import fill_text
from toolbox.documents.model import Block, Contact, Design, Document, Heading, Mark, Run
from toolbox.documents.reading import block_runs, text_runs
from toolbox.documents.runs import clean_text, in_one_line, text_of
from toolbox.documents.source import SourceBlock

MAX_BLOCKS: Final = 300
MAX_CHARACTERS: Final = 60_000
MAX_SOURCE_CHARACTERS: Final = 10 * MAX_CHARACTERS
"""HTML is longer than its words; more than this is not even read."""

UNTITLED: Final = "Ohne Titel"


class DocumentTooLarge(ValueError):
    """A text beyond all use; the message is a German sentence for the reader."""


class Particulars(TypedDict):
    """What a Document says besides its text; strings become single clean lines."""

    design: Design
    date: date
    kicker: NotRequired[str]
    place: NotRequired[str]
    lang: NotRequired[str]
    subject: NotRequired[str]
    keywords: NotRequired[Sequence[str]]
    item: NotRequired[str]
    version: NotRequired[str]
    licence: NotRequired[str]
    contact: NotRequired[Contact | None]
    responsible: NotRequired[str]
    notices: NotRequired[Sequence[str]]


def build_document(
    *,
    title: str,
    blocks: Sequence[SourceBlock],
    values: Mapping[str, str],
    boilerplate: str = "",
    is_draft: bool = False,
    **particulars: Unpack[Particulars],
) -> Document:
    """The finished text; it is a draft when the caller says so or a gap is open.

    `title` and `boilerplate` are HTML with gaps like the texts of the blocks.
    """
    fields = {name: _clean(value) for name, value in particulars.items()}
    kicker = str(fields.pop("kicker", ""))
    document = Document(
        title=in_one_line(fill_text(title, values)) or (Run(kicker or UNTITLED),),
        kicker=kicker,
        place=str(fields.pop("place", "")),
        blocks=build_blocks(blocks, values),
        boilerplate=fill_text(boilerplate, values),
        **fields,
    )
    _check_characters(sum(len(run.text) for run in text_runs(document)))
    return replace(document, is_draft=is_draft or bool(missing_keys(document)))


def build_blocks(
    blocks: Sequence[SourceBlock], values: Mapping[str, str]
) -> tuple[Block, ...]:
    """The blocks with their gaps filled; what became empty leaves no shell behind."""
    if len(blocks) > MAX_BLOCKS:
        message = f"Der Text hat {len(blocks)} Abschnitte, möglich sind {MAX_BLOCKS}."
        raise DocumentTooLarge(f"{message} Bitte teilen Sie ihn auf.")
    _check_source(blocks)
    filled = [fill_block(block, values) for block in blocks]
    kept = tuple(_stepwise(_without_bare_headings(filled)))
    runs = chain.from_iterable(block_runs(block) for block in kept)
    _check_characters(sum(len(run.text) for run in runs))
    return kept


def missing_keys(document: Document) -> tuple[str, ...]:
    """The keys of the open gaps in reading order, each once."""
    runs = text_runs(document)
    return tuple(dict.fromkeys(run.key for run in runs if run.mark is Mark.MISSING))


def _without_bare_headings(filled: Sequence[tuple[Block, ...]]) -> list[Block]:
    """Drops each heading whose section had blocks, but lost all of them to gaps."""
    kept: list[Block] = []
    is_after_loss = False
    for blocks in reversed(filled):
        is_after_loss = is_after_loss or not blocks
        for block in reversed(blocks):
            if is_after_loss and _is_bare(block, kept):
                continue
            kept.append(block)
            is_after_loss = False
    return kept[::-1]


def _is_bare(block: Block, following: Sequence[Block]) -> bool:
    if not isinstance(block, Heading):
        return False
    after = following[-1] if following else None
    return after is None or (isinstance(after, Heading) and after.level <= block.level)


def _stepwise(blocks: Iterable[Block]) -> Iterator[Block]:
    """The first heading is level 1, and no later one skips a level."""
    level = 0
    for block in blocks:
        if not isinstance(block, Heading):
            yield block
            continue
        level = heading_level(min(block.level, level + 1))
        yield replace(block, level=level)


def _check_source(blocks: Iterable[SourceBlock]) -> None:
    texts = ((block.text, block.extra, *block.items) for block in blocks)
    count = sum(map(len, chain.from_iterable(texts)))
    if count > MAX_SOURCE_CHARACTERS:
        _check_characters(count)


def _check_characters(count: int) -> None:
    if count > MAX_CHARACTERS:
        message = f"Der Text hat {count} Zeichen, möglich sind {MAX_CHARACTERS}."
        raise DocumentTooLarge(f"{message} Bitte kürzen Sie ihn.")


def _clean(value: object) -> Any:
    if isinstance(value, str):
        return text_of(in_one_line((Run(clean_text(value)),)))
    if isinstance(value, Sequence):
        return tuple(filter(None, map(_clean, value)))
    return value

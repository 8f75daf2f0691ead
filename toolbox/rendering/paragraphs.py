# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, the paragraphs and pictures of a printed page go out in order.

Word processors know no nested blocks: a quotation with a speaker is two paragraphs
that stay together. This module decides the order and the outline once for all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from toolbox.documents.facts import source_line
from toolbox.documents.forms import LetterForm
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
    sender_line,
    subheading,
)
from toolbox.rendering.roles import HEADINGS, LISTS, ONE_LINE, Role
from toolbox.rendering.wording import (
    DRAFT_NOTICE,
    announces,
    closing_lines,
    contact_lines,
    date_line,
    pause_mark,
    says_something,
    service_lines,
    speaker_words,
)

MAX_PICTURE_HEIGHT_CM: Final = 9.0
PIXELS_PER_CM: Final = 150 / 2.54
"""A small picture is printed at 150 dots an inch at most, never blown up."""


LEVELS: Final[dict[int, Literal[1, 2, 3]]] = {1: 1, 2: 2, 3: 3}


@dataclass(frozen=True)
class Passage:
    """One paragraph. `is_first` opens and `is_last` closes a list or a group.

    One that `stays` is not parted from the next by the end of a page.

    Below its words are as many `lines` to write on, part of the same paragraph: one
    of lines alone would be an empty paragraph to whoever listens.
    """

    role: Role
    runs: Runs
    is_first: bool = True
    is_last: bool = True
    lines: int = 0
    stays: bool = False


@dataclass(frozen=True)
class Picture:
    figure: Figure
    has_caption: bool


Piece: TypeAlias = Passage | Picture


def paragraphs(document: Document, in_letterhead: bool = False) -> tuple[Piece, ...]:
    """Everything between the header and the footer; empty paragraphs are left out.

    A letter in our own page has its address where the window of an envelope is; a
    letterhead has places of its own for address and day.
    """
    return tuple(
        piece
        for piece in (
            *_letter(document, in_letterhead),
            *_opening(document),
            *_middle(document),
            *_closing(document),
        )
        if isinstance(piece, Picture) or says_something(piece.runs)
    )


def stepwise(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, int]]:
    """Each block with the heading level above it, headings without a jump.

    An empty heading is left out here, before it can count as a step.
    """
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            if not says_something(block.runs):
                continue
            level = min(block.level, level + 1)
            block = replace(block, level=LEVELS[level])
        yield block, level


def contact_level(level: int) -> int:
    """A contact's title stands one step below the heading above it, 2 at most."""
    return min(level + 1, 2)


def picture_size(figure: Figure, max_width_cm: float) -> tuple[float, float]:
    """Width and height in cm: inside the text, never higher than 9 cm."""
    width = max(figure.width, 1) / PIXELS_PER_CM
    height = max(figure.height, 1) / PIXELS_PER_CM
    factor = min(1.0, max_width_cm / width, MAX_PICTURE_HEIGHT_CM / height)
    return width * factor, height * factor


def caption(figure: Figure) -> Runs:
    """The caption with the credit behind it; a decorative picture has none."""
    if figure.decorative:
        return ()
    gap = " " if figure.caption and figure.credit else ""
    credit = (Run(gap + figure.credit),) if figure.credit else ()
    return figure.caption + credit


def _letter(document: Document, in_letterhead: bool) -> Iterator[Piece]:
    if not isinstance(document.form, LetterForm):
        return
    address = "\n".join(recipient(document))
    if in_letterhead:
        yield _text(Role.RECIPIENT, address)
        yield _text(Role.DATELINE, date_line(document))
        if document.form.reference:
            yield _text(Role.FORM, info_lines(document)[0])
        return
    yield _text(Role.SENDER, sender_line(document))
    yield _text(Role.WINDOW, address)
    yield _text(Role.INFO, "\n".join(info_lines(document)))


def _opening(document: Document) -> Iterator[Piece]:
    if document.is_draft:
        yield _text(Role.DRAFT, DRAFT_NOTICE)
    yield _text(Role.KICKER, kicker(document))
    for line in lines_above(document):
        yield _text(Role.FORM, line)
    yield Passage(Role.TITLE, _in_one_line(document.title))
    yield _text(Role.SUBHEADING, subheading(document))
    yield _text(Role.DATELINE, dateline(document))
    for notice in document.notices:
        yield _text(Role.NOTICE, notice)


def _middle(document: Document) -> Iterator[Piece]:
    for block, level in stepwise(document.blocks):
        pieces = _pieces(block, level)
        blanks = isinstance(block, ItemList) and blanks_below(document, block)
        yield from _with_blanks(pieces, blanks) if blanks else pieces


def _closing(document: Document) -> Iterator[Piece]:
    yield Passage(Role.BOILERPLATE, document.boilerplate)
    if document.contact:
        yield from _contact(document.contact, 1)
    for line in (*lines_below(document), *closing_lines(document)):
        yield _text(Role.SMALL, line)


def _pieces(block: Block, level: int) -> Iterator[Piece]:
    match block:
        case Heading() | Paragraph() | Pause():
            yield _single(block)
        case ItemList():
            yield from _grouped(LISTS[block.style], block.items)
        case Quote():
            speaker = speaker_words(block)
            yield Passage(Role.QUOTE, block.runs, is_last=not speaker)
            yield Passage(Role.SPEAKER, speaker, is_first=False)
        case Callout():
            yield Passage(Role.CALLOUT_TITLE, block.title, is_last=not block.runs)
            yield Passage(Role.CALLOUT, block.runs, is_first=not block.title)
        case StatedFact():
            yield Passage(Role.BODY, block.runs, is_last=False, stays=True)
            yield replace(_text(Role.SOURCE, source_line(block)), is_first=False)
        case Figure():
            words = caption(block)
            yield Picture(block, has_caption=bool(words))
            yield Passage(Role.CAPTION, words, is_first=False)
        case Contact():
            yield from _contact(block, contact_level(level))
        case ServiceList():
            for service in block.services:
                lines = service_lines(service)
                yield Passage(Role.SERVICE, (Run(service.name),), is_last=not lines)
                yield from _grouped(Role.LINE, lines)


def _with_blanks(pieces: Iterator[Piece], blanks: Rows) -> Iterator[Piece]:
    """Each label is a run of its own; writers draw a line behind it."""
    rows = [tuple(map(Run, row)) for row in blanks if row != LINE]
    lines = blanks.count(LINE)
    for piece in pieces:
        if not isinstance(piece, Passage):
            yield piece
            continue
        yield replace(piece, lines=lines, stays=bool(rows))
        if says_something(piece.runs):
            for row in rows:
                yield Passage(Role.BLANKS, row, piece.is_first, piece.is_last)


def _single(block: Heading | Paragraph | Pause) -> Passage:
    match block:
        case Heading():
            return Passage(HEADINGS[block.level], _in_one_line(block.runs))
        case Paragraph():
            return Passage(Role.BODY, block.runs, stays=announces(block.runs))
        case Pause():
            return _text(Role.PAUSE, pause_mark(block))


def _contact(contact: Contact, level: int) -> Iterator[Piece]:
    yield _text(HEADINGS[level], contact.title)
    yield from _grouped(Role.LINE, contact_lines(contact))


def _grouped(role: Role, lines: tuple[Runs, ...]) -> Iterator[Piece]:
    lines = tuple(line for line in lines if says_something(line))
    for index, runs in enumerate(lines):
        yield Passage(role, runs, index == 0, index == len(lines) - 1)


def _text(role: Role, text: str) -> Passage:
    return Passage(
        role, _in_one_line((Run(text),)) if role in ONE_LINE else (Run(text),)
    )


def _in_one_line(runs: Runs) -> Runs:
    return tuple(replace(run, text=run.text.replace("\n", " ")) for run in runs)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document, its kind and the values come in; it goes out in the form of its kind."""

from dataclasses import replace
from itertools import chain
from typing import Final

from toolbox.documents.building import missing_keys
from toolbox.documents.facts import source_note
from toolbox.documents.fields import as_fields
from toolbox.documents.forms import (
    PAPERS,
    FillInForm,
    InternalForm,
    PosterForm,
    PressForm,
    SpeechForm,
    Values,
    form_of,
)
from toolbox.documents.model import (
    Block,
    Contact,
    Document,
    Paragraph,
    Quote,
    StatedFact,
)

RELEASED_ON: Final = "zitat_freigegeben_am"


def in_form(document: Document, kind: str, values: Values) -> Document:
    form = form_of(kind, values)
    if isinstance(form, InternalForm):
        return replace(document, form=form, responsible="")
    if isinstance(form, FillInForm):
        return with_fields(replace(document, form=form))
    if isinstance(form, SpeechForm):
        return _to_speak(document, form)
    if not isinstance(form, PressForm):
        return replace(document, form=form)
    released = values.get(RELEASED_ON, "")
    blocks = tuple(_released(block, released) for block in document.blocks)
    return replace(document, form=form, blocks=blocks)


def with_fields(document: Document) -> Document:
    """What stays open in a list is written on by hand; elsewhere it makes a draft."""
    blocks = tuple(chain.from_iterable(map(as_fields, document.blocks)))
    document = replace(document, blocks=blocks)
    return replace(document, is_draft=bool(missing_keys(document)))


def on_paper(document: Document, size: str) -> Document:
    """A poster on that paper; a size nobody knows, or no poster, changes nothing."""
    paper = next((paper for paper in PAPERS if paper == size), None)
    if paper is None or not isinstance(document.form, PosterForm):
        return document
    return replace(document, form=replace(document.form, paper=paper))


def has_contact(document: Document) -> bool:
    """Whether a reader finds a person to ask, in the text or below it."""
    blocks = (document.contact, *document.blocks)
    return any(isinstance(block, Contact) for block in blocks)


def _to_speak(document: Document, form: SpeechForm) -> Document:
    """Only the statement of a fact is said; its source waits below the text."""
    facts = [block for block in document.blocks if isinstance(block, StatedFact)]
    sources = tuple(dict.fromkeys(map(source_note, facts)))
    blocks = tuple(
        Paragraph(block.runs, block.id) if isinstance(block, StatedFact) else block
        for block in document.blocks
    )
    return replace(document, form=replace(form, sources=sources), blocks=blocks)


def _released(block: Block, day: str) -> Block:
    """A speaker line that names the day itself is left alone."""
    if not isinstance(block, Quote) or block.released:
        return block
    if any(run.key == RELEASED_ON for run in block.speaker):
        return block
    return replace(block, released=day)

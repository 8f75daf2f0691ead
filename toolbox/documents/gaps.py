# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs with gaps and the values come in, runs with filled or marked gaps go out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from toolbox.documents.model import Mark, Run, Runs
from toolbox.documents.richtext import parse_chunks, parse_inline
from toolbox.documents.runs import clean_text, link_of, tidy
from toolbox.placeholders.filling import Piece, fill_runs
from toolbox.placeholders.parsing import keys, problems

BLANK_LINE: Final = re.compile(r"\n *\n")


def gap_problems(html: str) -> tuple[str, ...]:
    """Every sentence its author needs, so that filling the text cannot fail."""
    found = (sentence for text in _texts(html) for sentence in problems(text))
    return tuple(dict.fromkeys(found))


def gap_keys(html: str) -> tuple[str, ...]:
    """The keys of all gaps that can be filled, in reading order."""
    readable = (text for text in _texts(html) if not problems(text))
    return tuple(dict.fromkeys(key for text in readable for key in keys(text)))


def fill_text(html: str, values: Mapping[str, str]) -> Runs:
    return fill_gaps(parse_inline(html), values)


def fill_gaps(runs: Runs, values: Mapping[str, str]) -> Runs:
    """Each run keeps its look; a web or e-mail address that is filled in is a link."""
    return tidy(_filled(runs, values))


def fill_paragraphs(runs: Runs, values: Mapping[str, str]) -> Iterator[Runs]:
    """The same, cut at the blank lines of a long answer, without empty ones."""
    paragraph: list[Run] = []
    for run in _filled(runs, values):
        first, *others = BLANK_LINE.split(run.text)
        paragraph.append(replace(run, text=first))
        for text in others:
            yield from filter(None, (tidy(paragraph),))
            paragraph = [replace(run, text=text)]
    yield from filter(None, (tidy(paragraph),))


def _texts(html: str) -> Iterator[str]:
    """What is read at once: a gap never reaches from one run into the next."""
    for chunk in parse_chunks(html):
        yield from (run.text for run in chunk.runs)


def _filled(runs: Runs, values: Mapping[str, str]) -> Iterator[Run]:
    pieces = fill_runs([run.text for run in runs], values)
    for run, group in zip(runs, pieces, strict=True):
        yield from (_run(run, piece) for piece in group)


def _run(run: Run, piece: Piece) -> Run:
    text = clean_text(piece.text)
    if not piece.key:
        return run if run.text == text else replace(run, text=text)
    if piece.is_missing:
        return replace(run, text=text, mark=Mark.MISSING, key=piece.key)
    text = text.strip(" \n")
    href = run.href or link_of(text)
    return replace(run, text=text, href=href, mark=Mark.FILLED, key=piece.key)

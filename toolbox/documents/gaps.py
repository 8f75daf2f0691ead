# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs with gaps and the values come in, runs with filled or marked gaps go out."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from toolbox.documents.model import Mark, Run, Runs
from toolbox.documents.richtext import parse_inline
from toolbox.documents.runs import clean_text, link_of, tidy
from toolbox.placeholders.filling import Piece, fill_runs

PUNCTUATION = (".", ",", ";", ":", "!", "?", ")")


def fill_text(html: str, values: Mapping[str, str]) -> Runs:
    return fill_gaps(parse_inline(html), values)


def fill_gaps(runs: Runs, values: Mapping[str, str]) -> Runs:
    """Each run keeps its look; a gap that stays empty takes its blank with it."""
    pieces = fill_runs([run.text for run in runs], values)
    filled = [
        _run(run, piece)
        for run, group in zip(runs, pieces, strict=True)
        for piece in group
    ]
    return tidy(_closed_up(filled))


def _run(run: Run, piece: Piece) -> Run:
    text = clean_text(piece.text)
    if not piece.key:
        return replace(run, text=text)
    if piece.is_missing:
        return replace(run, text=text, mark=Mark.MISSING, key=piece.key)
    href = run.href or link_of(text)
    return replace(run, text=text, href=href, mark=Mark.FILLED, key=piece.key)


def _closed_up(runs: list[Run]) -> Iterator[Run]:
    """Takes out empty gaps, and the blank before the full stop that followed one."""
    kept: list[Run] = []
    is_after_gap = False
    for run in runs:
        if run.key and not run.text.strip():
            is_after_gap = True
            continue
        if is_after_gap and kept and run.text.startswith(PUNCTUATION):
            kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
        is_after_gap = False
        kept.append(run)
    yield from kept

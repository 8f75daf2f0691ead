# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rows come in by model and number, their documents go out, many at a time."""

import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from django.apps import apps
from django.db.models import Model

from search.configured import analyzer
from search.engines.analysing import entry_of
from search.engines.entries import IndexEntry
from search.registries.offering import SOURCES, Source, key_of

logger = logging.getLogger(__name__)

BATCH = 100


@dataclass
class Reading:
    """`broken` names, for each document that could not be made, the kind of error."""

    entries: list[IndexEntry] = field(default_factory=list)
    broken: dict[str, str] = field(default_factory=dict)


def read(model: str, numbers: Collection[str]) -> Reading:
    """The entries of those that may be found now; the others are simply not there."""
    source = SOURCES.get(apps.get_model(model))
    if source is None:
        return Reading()
    return entries_of(source, list(source.everything().filter(pk__in=numbers)))


def read_all(source: Source) -> Iterator[Reading]:
    """Everything there is of a model, a batch at a time, in the order of the keys."""
    last = None
    while True:
        rows = source.everything().order_by("pk")
        batch = list((rows if last is None else rows.filter(pk__gt=last))[:BATCH])
        if not batch:
            return
        yield entries_of(source, batch)
        last = batch[-1].pk


def entries_of(source: Source, rows: Sequence[Model]) -> Reading:
    """A bad row is named and left out; the others are found all the same."""
    reading = Reading()
    source.prepare(rows)
    for row in rows:
        try:
            document = source.offer(row)
            if document is not None:
                reading.entries.append(entry_of(document, analyzer()))
        except Exception as error:
            reading.broken[key_of(row)] = type(error).__name__
            logger.warning("No document of %s", key_of(row), exc_info=True)
    return reading

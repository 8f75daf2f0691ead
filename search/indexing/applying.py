# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The outbox comes in, its changes go into the indexes; what fails stays and waits."""

import logging
from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby
from time import monotonic

from django.db.models import Q
from django.utils import timezone

from search.engines.entries import IndexEntry
from search.engines.port import Engine, EngineUnavailable, IndexMissing
from search.models import PendingChange, SearchTarget

from .reading import read
from .settling import fail, pause, settle, unpause
from .targets import engines

logger = logging.getLogger(__name__)

BATCH = 50
CLAIM = timedelta(minutes=2)


def apply_everywhere(patience: float | None = None) -> int:
    """For each index this machine can reach; how many changes were written.

    After `patience` seconds the rest waits for the next time.
    """
    until = None if patience is None else monotonic() + patience
    return sum(apply_to(name, engine, until) for name, engine in engines().items())


def apply_to(name: str, engine: Engine, until: float | None = None) -> int:
    """One process at a time; another one's changes are written by the first."""
    written = 0
    while is_waiting(name) and (claim := claimed(name)):
        try:
            written += write_due(name, engine, until)
        finally:
            release(name, claim)
        if until is not None and monotonic() > until:
            break
    return written


def is_waiting(name: str) -> bool:
    target = SearchTarget.objects.filter(not_later("paused_until"), name=name).first()
    return target is not None and PendingChange.objects.due(target).exists()


def claimed(name: str):
    """Until when the index is this process's own; None if it is another's."""
    until = timezone.now() + CLAIM
    free = SearchTarget.objects.filter(not_later("claimed_until"), name=name)
    return until if free.update(claimed_until=until) else None


def release(name: str, claim) -> None:
    own = SearchTarget.objects.filter(name=name, claimed_until=claim)
    own.update(claimed_until=None)


def not_later(moment: str) -> Q:
    return Q(**{moment: None}) | Q(**{f"{moment}__lte": timezone.now()})


def write_due(name: str, engine: Engine, until: float | None) -> int:
    """Batch after batch, as long as there are any, time is left and it answers."""
    written = 0
    while until is None or written == 0 or monotonic() < until:
        target = SearchTarget.objects.get(name=name)
        changes = list(PendingChange.objects.due(target)[:BATCH])
        if not changes:
            break
        try:
            written += write(target, engine, changes)
        except (EngineUnavailable, IndexMissing) as error:
            pause(target, changes, error)
            break
        unpause(target)
    return written


def write(target: SearchTarget, engine: Engine, changes: list[PendingChange]) -> int:
    entries, broken = entries_for(changes)
    failed = [change for change in changes if change.key in broken]
    fail(failed, broken)
    good = [change for change in changes if change.key not in broken]
    found = {entry.key for entry in entries}
    removed = [change.key for change in good if change.key not in found]
    try:
        engine.write(entries, removed)
    except (EngineUnavailable, IndexMissing):
        raise
    except Exception as error:  # noqa: BLE001
        return write_singly(target, engine, good, error)
    settle(target, good)
    return len(good)


def write_singly(
    target: SearchTarget, engine: Engine, changes: list[PendingChange], error: Exception
) -> int:
    """So that one document the engine refuses does not keep back its neighbours."""
    if len(changes) > 1:
        return sum(write(target, engine, [change]) for change in changes)
    logger.warning("The index refused a change", exc_info=error)
    fail(changes, {change.key: type(error).__name__ for change in changes})
    return 0


def entries_for(
    changes: Iterable[PendingChange],
) -> tuple[list[IndexEntry], dict[str, str]]:
    """What is to be found now of what changed, in few queries for each model."""
    alive = sorted(
        (change for change in changes if not change.is_removed),
        key=lambda change: change.model,
    )
    entries: list[IndexEntry] = []
    broken: dict[str, str] = {}
    for model, same in groupby(alive, key=lambda change: change.model):
        reading = read(model, [change.number for change in same])
        entries += reading.entries
        broken |= reading.broken
    return entries, broken

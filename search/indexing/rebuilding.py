# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An engine comes in, a new index of everything goes out in its place."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.documents import get_document_model

from search.engines.port import Engine
from search.models import SearchTarget
from search.registries.offering import SOURCES

from .applying import apply_to
from .attached import forget_unused
from .reading import read_all
from .targets import EMBEDDED

GONE_AFTER = timedelta(days=14)

Say = Callable[[str, int], None]


@dataclass
class Report:
    """`counts` has numbers of documents by the German name of their model, `broken`
    those that could not be made, each with the kind of its error."""

    counts: dict[str, int] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def say_nothing(label: str, count: int) -> None:
    """For whoever does not want to hear how far the rebuild has come."""


def rebuild(name: str, engine: Engine, say: Say = say_nothing) -> Report:
    """The old index answers until the new one is whole; then what changed meanwhile.

    Raises what the engine raises; the old index is untouched then.
    """
    report = Report()
    with under_construction(name), engine.rebuilding() as new:
        for source in SOURCES.values():
            label = str(source.model._meta.verbose_name)
            for reading in read_all(source):
                new.add(reading.entries)
                report.broken |= reading.broken
                report.counts[label] = report.counts.get(label, 0) + len(
                    reading.entries
                )
                SearchTarget.objects.filter(name=name).update(alive_at=timezone.now())
                say(label, report.counts[label])
    apply_to(name, engine)
    strike_off_silent_ones(name)
    forget_unused(get_document_model().objects.all())
    return report


def strike_off_silent_ones(name: str) -> None:
    """Machines that are gone would gather changes for ever."""
    late = SearchTarget.objects.filter(
        name__startswith=EMBEDDED, changes__noted_at__lt=timezone.now() - GONE_AFTER
    )
    names = set(late.exclude(name=name).values_list("name", flat=True))
    SearchTarget.objects.filter(name__in=names).delete()


@contextmanager
def under_construction(name: str) -> Iterator[None]:
    """Enrols the index, and marks the time in which no change may be forgotten."""
    SearchTarget.objects.get_or_create(name=name)
    start_generation(name)
    try:
        yield
    except BaseException:
        end_generation(name)
        raise
    end_generation(name)
    SearchTarget.objects.filter(name=name).update(
        rebuilt_at=timezone.now(), failures=0, paused_until=None
    )


def start_generation(name: str) -> None:
    """To the next odd number; also after a rebuild that died at one."""
    with transaction.atomic():
        target = SearchTarget.objects.select_for_update().get(name=name)
        target.generation += 1 + target.generation % 2
        target.alive_at = timezone.now()
        target.save(update_fields=["generation", "alive_at"])


def end_generation(name: str) -> None:
    with transaction.atomic():
        target = SearchTarget.objects.select_for_update().get(name=name)
        target.generation += target.generation % 2
        target.save(update_fields=["generation"])

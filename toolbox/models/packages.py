# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scenario comes in, the published items of its package go out, by when they help."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import QuerySet

from .choices import TEXT_KINDS, ItemKind, Visibility
from .item_page import item_models
from .own_kits import OwnPressKit
from .own_versions import OwnVersion
from .scenarios import ScenarioEntry, ScenarioPage

#: The kinds of items of which a municipality makes its own version.
ADAPTABLE = frozenset(
    {*(kind for kind, _ in TEXT_KINDS), ItemKind.SHAREPIC, ItemKind.PRESS_KIT}
)
SHOWN = ("pk", "reference", "kind", "summary", "visibility")


@dataclass(frozen=True)
class PackageEntry:
    """An item of a package as its pages show it.

    `draft` is what a municipality made of it last, where that is asked.
    """

    pk: int
    reference: str
    title: str
    url: str
    kind: str
    summary: str
    is_public: bool
    reason: str
    when: str
    alternatives: str
    draft: OwnVersion | OwnPressKit | None = None

    @property
    def kind_label(self) -> str:
        return str(ItemKind(self.kind).label)

    @property
    def is_adaptable(self) -> bool:
        return self.kind in ADAPTABLE

    @property
    def is_proposed(self) -> bool:
        """Whether it is taken over unless somebody says no."""
        return self.is_adaptable and not self.alternatives and self.draft is None


@dataclass(frozen=True)
class Choice:
    """Entries of which one is chosen; `title` is empty where all of them belong."""

    title: str
    entries: tuple[PackageEntry, ...]


@dataclass(frozen=True)
class Period:
    """What is needed at the same time."""

    title: str
    choices: tuple[Choice, ...]


def package_of(scenario: ScenarioPage) -> tuple[PackageEntry, ...]:
    """The published items of the package in its order, each once; two queries.

    An internal one is named: its page asks for the log-in.
    """
    rows = ScenarioEntry.objects.filter(page=scenario.pk).select_related("item")
    entries = {row.item_id: row for row in reversed(rows)}
    details = {found["pk"]: found for found in _details(list(entries))}
    in_order = sorted(entries.values(), key=lambda row: (row.sort_order or 0, row.pk))
    return tuple(
        _entry(row, details[row.item_id]) for row in in_order if row.item_id in details
    )


def periods(entries: Iterable[PackageEntry]) -> tuple[Period, ...]:
    """The entries by when they are needed; within, by what they are a choice of."""
    entries = tuple(entries)
    found = []
    for when in ScenarioEntry.When:
        now = [entry for entry in entries if entry.when == when]
        if now:
            found.append(Period(when.label, tuple(_choices(now))))
    return tuple(found)


def _choices(entries: list[PackageEntry]) -> Iterator[Choice]:
    """Neighbours with the same words are one choice."""
    for title, group in groupby(entries, key=lambda entry: entry.alternatives):
        yield Choice(title, tuple(group))


def _details(keys: list[int]) -> QuerySet | list[dict[str, Any]]:
    if not keys:
        return []
    parts = [
        model.objects.live()
        .filter(pk__in=keys)
        .exclude(pk__in=model.withheld().values("pk"))
        .order_by()
        .values(*SHOWN)
        for model in item_models()
    ]
    return parts[0].union(*parts[1:])


def _entry(row: ScenarioEntry, details: dict[str, Any]) -> PackageEntry:
    return PackageEntry(
        pk=row.item_id,
        reference=details["reference"],
        title=row.item.title,
        url=row.item.url or "",
        kind=details["kind"],
        summary=details["summary"],
        is_public=details["visibility"] == Visibility.PUBLIC,
        reason=row.reason,
        when=row.when,
        alternatives=row.alternatives,
    )

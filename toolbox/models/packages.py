# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package is found by its address: a scenario's items or the pictures of a series."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import QuerySet
from django.http import Http404

from cms.slugs import german_slug

from .choices import ItemKind, Visibility
from .item_page import item_models
from .own_kits import OwnPressKit
from .own_versions import OwnVersion
from .scenarios import ScenarioEntry, ScenarioPage
from .sharepics import SharepicPage

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
    def is_proposed(self) -> bool:
        """Whether it is taken over unless somebody says no."""
        return not self.alternatives and self.draft is None


@dataclass(frozen=True)
class Package:
    """What a municipality takes over together, and the page that shows it.

    `name` says in words what it is, `slug` finds it again.
    """

    name: str
    slug: str
    url: str
    entries: tuple[PackageEntry, ...]


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

    @property
    def sentence(self) -> str:
        """How much there is, and how much of it is ticked at first."""
        entries = [entry for choice in self.choices for entry in choice.entries]
        proposed = sum(entry.is_proposed for entry in entries)
        number = "1 Vorlage" if len(entries) == 1 else f"{len(entries)} Vorlagen"
        if not proposed:
            return number
        if proposed == len(entries):
            return f"{number}, vorgeschlagen"
        return f"{number}, {proposed} vorgeschlagen"


def find_package(slug: str) -> Package:
    """The scenario of this address, or else the series; raises Http404."""
    scenarios = ScenarioPage.objects.live().defer_streamfields()
    scenario = scenarios.filter(slug=slug).first()
    if scenario is not None:
        name = f"Paket „{scenario.title}“"
        return Package(name, slug, scenario.url or "", package_of(scenario))
    names = SharepicPage.objects.live().exclude(series="").values_list("series")
    for (series,) in names.order_by("series").distinct():
        if german_slug(series) == slug:
            return package_of_series(series)
    raise Http404


def package_of_series(series: str) -> Package:
    """Its published pictures by their references; one query."""
    pages = SharepicPage.objects.live().filter(series=series).defer_streamfields()
    pages = sorted(pages, key=lambda page: in_counting_order(page.reference))
    entries = tuple(_series_entry(page) for page in pages)
    address = entries[0].url if entries else ""
    return Package(f"Reihe „{series}“", german_slug(series), address, entries)


def in_counting_order(reference: str) -> list[tuple[int, str]]:
    """A03-10 comes after A03-9."""
    parts = reference.split("-")
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


def _series_entry(page: SharepicPage) -> PackageEntry:
    return PackageEntry(
        pk=page.pk,
        reference=page.reference,
        title=page.title,
        url=page.url or "",
        kind=page.kind,
        summary=page.summary,
        is_public=page.is_public,
        reason=page.summary,
        when=ScenarioEntry.When.TODAY,
        alternatives="",
    )


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

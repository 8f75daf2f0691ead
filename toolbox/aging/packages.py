# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Packages come in, what in each has grown old goes out: its texts, facts and offices.

A package is as good as what it holds: one text that nobody checked since, one fact or
one office that is overdue, and somebody has to look before a town takes it over.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.utils import timezone

from toolbox.models import (
    CounterSpeechPage,
    ScenarioEntry,
    ScenarioPage,
    TextItemPage,
    item_models,
)

from .references import References, references_in
from .texts import Aging, Stock, stock_for

Key = TypeVar("Key")


@dataclass(frozen=True)
class Contents:
    """Keys of the items of a package, in its order, and of the offices to call."""

    items: tuple[int, ...]
    services: frozenset[int] = frozenset()


@dataclass(frozen=True)
class PackedItem:
    title: str
    is_live: bool
    checked_until: date
    references: References


def aged_packages() -> dict[int, Aging]:
    """Of the published packages those that hold something old, by their keys.

    Ten queries, however many packages there are and however much they hold.
    """
    live = ScenarioPage.objects.live().order_by()
    found = aging_of_packages(stored_contents(live.values_list("pk", flat=True)))
    return {key: aging for key, aging in found.items() if aging}


def aging_of_packages(packages: Mapping[Key, Contents]) -> dict[Key, Aging]:
    items = read_items({key for one in packages.values() for key in one.items})
    references = {
        key: sum_of([References(services=one.services), *references_of(one, items)])
        for key, one in packages.items()
    }
    stock = stock_for(list(references.values()), municipality=None)
    return {
        key: Aging((*old_items(one, items), *stock_sentences(stock, references[key])))
        for key, one in packages.items()
    }


def stock_sentences(stock: Stock, references: References) -> tuple[str, ...]:
    return stock.aging(references).sentences


def stored_contents(keys: Iterable[int]) -> dict[int, Contents]:
    """As they are published."""
    keys = list(keys)
    items, services = defaultdict(list), defaultdict(set)
    rows = ScenarioEntry.objects.filter(page__in=keys).order_by("sort_order", "pk")
    for page, item in rows.values_list("page_id", "item_id"):
        items[page].append(item)
    joins = ScenarioPage.support_services.through._default_manager
    calls = joins.filter(scenariopage__in=keys).order_by()
    for page, service in calls.values_list("scenariopage_id", "supportservice_id"):
        services[page].add(service)
    return {key: Contents(tuple(items[key]), frozenset(services[key])) for key in keys}


def drafted_contents(page: ScenarioPage) -> Contents:
    """As the draft in memory has them."""
    items = [entry.item_id for entry in page.entries.all() if entry.item_id]
    services = frozenset(service.pk for service in page.support_services.all())
    return Contents(tuple(items), services)


def read_items(keys: Collection[int]) -> dict[int, PackedItem]:
    references = text_references(keys)
    for key, found in reply_references(keys).items():
        references[key] = found
    columns = ("pk", "title", "live", "checked_until")
    parts = [
        model.objects.filter(pk__in=keys).order_by().values(*columns)
        for model in item_models()
    ]
    return {
        row["pk"]: PackedItem(
            row["title"],
            row["live"],
            row["checked_until"],
            references.get(row["pk"], References()),
        )
        for row in parts[0].union(*parts[1:])
    }


def text_references(keys: Collection[int]) -> dict[int, References]:
    texts = TextItemPage.objects.filter(pk__in=keys).order_by()
    bodies = texts.values_list("pk", "body")
    return {key: references_in(body.raw_data) for key, body in bodies}


def reply_references(keys: Collection[int]) -> dict[int, References]:
    """Of counter-speeches, which choose facts and offices beside their words."""
    facts = rows_of(CounterSpeechPage.facts, keys, "fact_id")
    services = rows_of(CounterSpeechPage.support_services, keys, "supportservice_id")
    return {
        key: References(frozenset(facts[key]), frozenset(services[key]))
        for key in {*facts, *services}
    }


def rows_of(relation: Any, keys: Collection[int], column: str) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    rows = relation.through._default_manager.filter(counterspeechpage__in=keys)
    for page, other in rows.order_by().values_list("counterspeechpage_id", column):
        found[page].add(other)
    return found


def references_of(
    contents: Contents, items: Mapping[int, PackedItem]
) -> list[References]:
    return [items[key].references for key in contents.items if key in items]


def sum_of(references: Iterable[References]) -> References:
    total = References()
    for one in references:
        total |= one
    return total


def old_items(contents: Contents, items: Mapping[int, PackedItem]) -> list[str]:
    packed = [items[key] for key in dict.fromkeys(contents.items) if key in items]
    today = timezone.localdate()
    due = [one.title for one in packed if one.is_live and one.checked_until < today]
    gone = [one.title for one in packed if not one.is_live]
    sentences = []
    if due:
        sentences.append(f"Diese Vorlagen sind zur Prüfung fällig: {quoted(due)}.")
    if gone:
        sentences.append(
            "Diese Vorlagen sind nicht veröffentlicht und fehlen deshalb im Paket: "
            f"{quoted(gone)}."
        )
    return sentences


def quoted(titles: Iterable[str]) -> str:
    return ", ".join(f"„{title}“" for title in titles)

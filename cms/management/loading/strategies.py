# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file of attacks and strategies comes in, the graph goes out."""

from pathlib import Path
from typing import Any

from cms.models import SupportService
from toolbox.models import Attack, Strategy, Way
from toolbox.models.strategies import AttackItem, Node, StrategyItem

from .files import ContentError, naming, read_settings
from .items import item_called
from .mistakes import each
from .publishing import assign, in_order, was_saved_by_person

NOT_FIELDS = frozenset({"items", "services", "ways"})
SECTIONS: dict[str, type[Node]] = {"strategies": Strategy, "attacks": Attack}


def load_strategies(path: Path) -> None:
    """Both ends of every edge, strategies first; the items come with `relate_nodes`."""
    settings = read_settings(path)
    for section, model in SECTIONS.items():
        for position, entry in enumerate(settings[section]):
            with naming(path, entry):
                put_node(model, entry, position)


def put_node(model: type[Node], entry: dict[str, Any], position: int) -> None:
    node = model.objects.filter(slug=entry["slug"]).first() or model()
    if was_saved_by_person(node):
        return
    assign(node, {k: v for k, v in entry.items() if k not in NOT_FIELDS})
    node.sort_order = position
    node.support_services = services(entry.get("services", []))
    if isinstance(node, Attack):
        node.ways = in_order(way(edge) for edge in entry["ways"])
    node.full_clean()
    node.save()


def way(edge: dict[str, str]) -> Way:
    strategy = Strategy.objects.filter(slug=edge["strategy"]).first()
    if strategy is None:
        raise ContentError(f"Die Strategie „{edge['strategy']}“ gibt es nicht.")
    return Way(strategy=strategy, reason=edge["reason"])


def services(slugs: list[str]) -> list[SupportService]:
    found = list(SupportService.objects.filter(slug__in=slugs))
    unknown = sorted(set(slugs) - {service.slug for service in found})
    if unknown:
        raise ContentError(f"Die Anlaufstelle „{unknown[0]}“ gibt es nicht.")
    return found


def relate_nodes(path: Path) -> None:
    """Which items go with each, once items of every kind are there."""
    settings = read_settings(path)
    edges: dict[str, type] = {"strategies": StrategyItem, "attacks": AttackItem}
    for section, model in SECTIONS.items():
        for entry in settings[section]:
            with naming(path, entry):
                relate(model, edges[section], entry)


def relate(model: type[Node], edge: type, entry: dict[str, Any]) -> None:
    node = model.objects.filter(slug=entry["slug"]).first()
    if node is None or was_saved_by_person(node):
        return
    pages = [item.page_ptr for item in each(item_called, entry["items"])]
    node.items = in_order(edge(item=page) for page in pages)
    node.save()


def node_called(model: type[Node], slug: str) -> Node | None:
    """The strategy or attack of a counter-speech; None where the file names none."""
    if not slug:
        return None
    found = model.objects.filter(slug=slug).first()
    if found is None:
        raise ContentError(f"{model._meta.verbose_name}: „{slug}“ gibt es nicht.")
    return found

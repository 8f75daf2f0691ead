# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A strategy or an attack comes in, what stands around it in the graph goes out.

Every function asks as often for one neighbour as for a hundred.
"""

from django.db.models import Prefetch, QuerySet

from network.models import User
from network.permissions import is_member
from toolbox.models import (
    Attack,
    CounterSpeechPage,
    ItemPage,
    Shelf,
    Strategy,
    Way,
    public,
)
from toolbox.models.strategies import Node


def whole_graph() -> tuple[QuerySet[Attack], QuerySet[Strategy]]:
    """All attacks and all strategies with the edges between them."""
    ways = Way.objects.select_related("strategy")
    attacks = Attack.objects.prefetch_related(Prefetch("ways", queryset=ways))
    back = Way.objects.select_related("attack").order_by("attack__sort_order")
    strategies = Strategy.objects.prefetch_related(Prefetch("ways", queryset=back))
    return attacks, strategies


def ways_against(attack: Attack) -> tuple[list[Way], list[Way]]:
    """What to do against the attack, and what rather not; in the editors' order."""
    ways = list(attack.ways.select_related("strategy"))
    return split(ways)


def uses_of(strategy: Strategy) -> list[Way]:
    ways = Way.objects.filter(strategy=strategy)
    return list(ways.select_related("attack").order_by("attack__sort_order"))


def split(ways: list[Way]) -> tuple[list[Way], list[Way]]:
    advised = [way for way in ways if way.strategy.is_advised]
    return advised, [way for way in ways if not way.strategy.is_advised]


def items_of(node: Node, user: User) -> list[ItemPage]:
    """The items this person may see, in the editors' order, without variants' twins."""
    ranks = {
        number: rank
        for rank, number in enumerate(node.items.values_list("item_id", flat=True))
    }
    if not ranks:
        return []
    seen = (lambda items: items) if is_member(user) else public
    found = Shelf(lambda items: seen(items.filter(pk__in=ranks)))[: len(ranks)]
    return sorted(found, key=lambda item: ranks[item.pk])


def counter_speeches_of(node: Node, user: User) -> list[CounterSpeechPage]:
    pages = node.counter_speeches.live().order_by("reference")
    return list(pages if is_member(user) else public(pages))

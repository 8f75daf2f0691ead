# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An attack or a strategy comes in, its document goes out."""

from collections.abc import Iterator

from django.db.models import QuerySet

from search.documents import SearchDocument
from search.registries.offering import key_of
from toolbox.models import Attack, Strategy
from toolbox.models.strategies import Node

NODE_KINDS = {"attack": "Art des Angriffs", "strategy": "Strategie"}
READ = {
    Attack: ("signs", "affected", "first_step"),
    Strategy: ("works", "fits", "evidence", "study"),
}


def whole_nodes(model: type[Node]) -> QuerySet:
    return model.objects.prefetch_related(
        "ways__strategy" if model is Attack else "ways__attack"
    )


def node_document(node: Node) -> SearchDocument:
    """Found by its neighbours' names as well: a threat leads to what helps."""
    model = type(node)
    ways = node.ways.all()
    near = [way.strategy if model is Attack else way.attack for way in ways]
    return SearchDocument(
        key=key_of(node),
        section="toolbox",
        kind=model._meta.model_name,
        title=node.name,
        url=node.get_absolute_url(),
        summary=node.summary,
        body="\n\n".join(getattr(node, name) for name in READ[model]),
        keywords=(NODE_KINDS[model._meta.model_name], *(one.name for one in near)),
        details=details_of(node),
    )


def details_of(node: Node) -> dict[str, str]:
    return {"Beleg": node.strength} if isinstance(node, Strategy) else {}


def neighbours(node: Node) -> Iterator[QuerySet]:
    """Their documents say the node's name."""
    if isinstance(node, Attack):
        yield Strategy.objects.filter(ways__attack=node)
    else:
        yield Attack.objects.filter(ways__strategy=node)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The tag below every item: the cards of items like it."""

from dataclasses import dataclass

from django import template

from search import searching
from search.engines.port import EngineUnavailable, IndexMissing
from search.registries.access import access_of
from search.registries.offering import key_of
from search.results.found import Result
from toolbox.models import ItemKind, ItemPage

register = template.Library()

TOOLBOX = frozenset({"toolbox"})
MOST_SIMILAR = 4


@dataclass(frozen=True, slots=True)
class SimilarCard:
    kind: str
    title: str
    url: str
    is_internal: bool


@register.simple_tag(takes_context=True)
def similar_cards(context, item: ItemPage) -> list[SimilarCard]:
    """Up to four that the reader may see, all from the index: no item is fetched.

    None in the preview of a draft, and none without an index.
    """
    request = context.get("request")
    if request is None or not item.pk:
        return []
    try:
        found = searching.similar(
            key_of(item), access_of(request), TOOLBOX, limit=MOST_SIMILAR
        )
    except (EngineUnavailable, IndexMissing):
        return []
    return [card_of(result) for result in found if result.kind in ItemKind.values]


def card_of(result: Result) -> SimilarCard:
    return SimilarCard(
        kind=ItemKind(result.kind).label,
        title="".join(piece.text for piece in result.title),
        url=result.url,
        is_internal="Sichtbar" in result.details,
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search comes in, what editors want to be seen first for it goes out.

Wagtail keeps the promotions; the words are compared as the search analyses them, and a
page is promoted only to readers who would find it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page

from search import configured
from search.engines.port import Hit
from search.query.asking import SearchQuery
from search.query.plan import Filter, Plan

MOST_PROMOTED = 3


@dataclass(frozen=True, slots=True)
class Promoted:
    """A result that stands above all others; `text` is the editors' reason."""

    title: str
    url: str
    text: str = ""
    kind: str = ""


def promoted(query: SearchQuery) -> list[Promoted]:
    """What fits the words, in the editors' order; on the first page only."""
    asked = stems(query.text)
    if not asked or query.page > 1:
        return []
    every = SearchPromotion.objects.select_related("query", "page")
    fitting = [
        promotion
        for promotion in every.order_by("sort_order", "pk")
        if (wanted := remembered_stems(promotion.query.query_string))
        and wanted <= asked
    ]
    visible = visible_pages(fitting, query)
    shown = (as_result(promotion, visible) for promotion in fitting)
    return [result for result in shown if result][:MOST_PROMOTED]


def stems(text: str) -> frozenset[str]:
    tokens = configured.analyzer().analyse(text)
    return frozenset(stem for token in tokens for stem in token.stems)


#: For the editors' words alone: what visitors type is not kept.
remembered_stems = lru_cache(maxsize=500)(stems)


def visible_pages(
    promotions: Iterable[SearchPromotion], query: SearchQuery
) -> dict[str, Hit]:
    """The promoted pages this reader may see now, by their key in the index."""
    keys = frozenset(key_of_page(some.page) for some in promotions if some.page)
    if not keys:
        return {}
    plan = Plan(
        visible_at=query.moment,
        filters=(Filter("key", keys), Filter("access", query.access)),
        limit=len(keys),
    )
    return {hit.key: hit for hit in configured.answering().search(plan).hits}


def key_of_page(page: Page) -> str:
    """The key under which the index knows a page of which only the basics are read."""
    model = page.specific_class or type(page)
    return f"{model._meta.label_lower}:{page.pk}"


def as_result(promotion: SearchPromotion, visible: dict[str, Any]) -> Promoted | None:
    if not promotion.page:
        return Promoted(
            promotion.external_link_text or promotion.external_link_url,
            promotion.external_link_url,
            promotion.description,
        )
    hit = visible.get(key_of_page(promotion.page))
    if hit is None:
        return None
    page = hit.shown
    text = promotion.description or page["summary"]
    return Promoted(page["title"], page["url"], text, page["kind"])

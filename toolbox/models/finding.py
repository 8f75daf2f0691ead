# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Typed words come in, the items of the toolbox that fit go out, the best first."""

import logging

from django.http import HttpRequest
from django.utils import timezone

from search import searching
from search.engines.port import EngineUnavailable, IndexMissing
from search.query.asking import SearchQuery
from search.registries.access import access_of
from search.results.found import Result
from search.watching import fruitless

from .item_page import ItemPage, item_models
from .shelf import Narrowing, Shelf

TOOLBOX = frozenset({"toolbox"})
#: Nobody reads on after the best of a toolbox; five pages of them.
MOST_FOUND = 60

logger = logging.getLogger(__name__)


def found_items(
    text: str, request: HttpRequest, narrow: Narrowing
) -> list[ItemPage] | None:
    """The items that meet every condition, the best first; None without an index."""
    query = SearchQuery(
        text=text,
        moment=timezone.now(),
        access=access_of(request),
        sections=TOOLBOX,
        per_page=MOST_FOUND,
    )
    try:
        results = searching.search(query)
    except (EngineUnavailable, IndexMissing) as problem:
        logger.error("No index to find items in: %s", type(problem).__name__)
        return None
    if not results.total:
        fruitless.note(results, request)
    return in_order(results.results, narrow)


def in_order(results: tuple[Result, ...], narrow: Narrowing) -> list[ItemPage]:
    """The items of the results that the list may show; their order stays."""
    of_items = {model._meta.label_lower for model in item_models()}
    keys = (result.key.split(":") for result in results)
    numbers = [int(number) for model, number in keys if model in of_items]
    ranks = {number: rank for rank, number in enumerate(numbers)}
    if not ranks:
        return []
    fitting = Shelf(lambda items: narrow(items).filter(pk__in=ranks))
    return sorted(fitting[:MOST_FOUND], key=lambda item: ranks[item.pk])

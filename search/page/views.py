# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search comes in by its address, the page with what was found goes out."""

import logging
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from search import searching
from search.documents import PUBLIC
from search.engines.port import EngineUnavailable, IndexMissing
from search.page import showing
from search.page.addresses import TEXT, address_of, clean_text, query_of
from search.page.promotions import promoted
from search.page.suggesting import suggestions
from search.page.trying import tries
from search.query.asking import SearchQuery
from search.registries.access import access_of
from search.registries.ways_out import ways_out
from search.results.found import Results
from search.watching import fruitless

#: How long a browser or proxy may keep what everybody finds.
SECONDS_KEPT = 60
PLACES = {"occasion": "occasions", "kind": "kinds"}
NO_ENGINE = (EngineUnavailable, IndexMissing)
logger = logging.getLogger(__name__)
said: set[type[Exception]] = set()


@require_safe
def show_results(request: HttpRequest) -> HttpResponse:
    query = query_of(request.GET, moment=timezone.now(), access=access_of(request))
    context = {
        "query": query,
        "hidden": showing.kept_with_new_words(query),
        "crumbs": crumbs(),
        "is_search_page": True,
    }
    try:
        results = found(query)
        if not results.total and not is_typing(request):
            fruitless.note(results, request)
        context |= shown(results)
        said.clear()
    except NO_ENGINE as problem:
        complain(problem)
        context |= {"is_broken": True, "ways_out": ways_out()}
    response = render(request, "search/search_page.html", context)
    return kept_as_allowed(response, query.access)


def is_typing(request: HttpRequest) -> bool:
    """Whether the words are not finished yet: the box asks while they are typed."""
    return request.headers.get("HX-Trigger") == "suchwort"


def complain(problem: Exception) -> None:
    """Say it once: each of the next visitors would only repeat it."""
    if not said:
        logger.error("The search has no index to ask: %s", type(problem).__name__)
    said.add(type(problem))


def found(query: SearchQuery) -> Results:
    """What was found, on the nearest page there is."""
    results = searching.search(query)
    last = max(results.pages, 1)
    if query.page > last:
        return searching.search(replace(query, page=last))
    return results


def shown(results: Results) -> dict[str, Any]:
    """What the page says about the results; more help the less was found."""
    query = results.query
    context = {
        "results": results,
        "correction_url": address_of(replace(query, text=results.correction, page=1)),
        "cards": showing.cards(results, get_language() or ""),
        "filters": showing.filters(results) if is_asked(query) else [],
        "chips": showing.chips(results),
        "address_without_filters": address_of(showing.without_filters(query)),
        "orders": showing.orders(query),
        "page_of": showing.page_of(results),
        "kept": showing.kept_parameters(query),
        "promoted": promoted(query),
    }
    if not results.total:
        context |= {"tries": tries(results), "ways_out": ways_out()}
    if not results.total or not is_asked(query):
        context |= places_to_start(query)
    return context


def is_asked(query: SearchQuery) -> bool:
    return bool(query.text or query.chosen)


def places_to_start(query: SearchQuery) -> dict[str, list[showing.Option]]:
    """The occasions and kinds with the most to find, each as a search of its own."""
    everything = replace(showing.without_filters(query), text="")
    groups = searching.search(everything).facets
    return {
        PLACES[group.name]: showing.searches(group, everything)
        for group in groups
        if group.name in PLACES
    }


@require_safe
def show_suggestions(request: HttpRequest) -> JsonResponse:
    """What somebody may mean who typed so much; nothing while the index is away."""
    text, access = clean_text(request.GET.get(TEXT, "")), access_of(request)
    try:
        found = suggestions(text, access)
    except NO_ENGINE:
        found = []
    response = JsonResponse({"suggestions": found})
    response["X-Robots-Tag"] = "noindex"
    return kept_as_allowed(response, access)


def crumbs() -> list[showing.Crumb]:
    here = reverse("search:results")
    home = here.removesuffix("suche/")
    return [
        showing.Crumb(gettext("Start"), home),
        showing.Crumb(gettext("Suche"), here, is_current=True),
    ]


def kept_as_allowed(response: HttpResponse, access: frozenset[str]) -> HttpResponse:
    """What only some may find is kept nowhere."""
    if access == {PUBLIC}:
        patch_cache_control(response, max_age=SECONDS_KEPT)
    else:
        patch_cache_control(response, private=True, no_store=True)
    return response

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search comes in over the interface, the public results and counts go out."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from ninja import Query, Router

from search.documents import FACETS
from search.query.asking import SearchQuery
from search.registries.facets import labels_of
from search.results.found import FacetGroup, Piece, Result
from search.searching import search

from .schemas import Asked, Facet, FacetCount, Found, SearchAnswer

CACHED_SECONDS = 60

router = Router(tags=["Suche"])


@router.get(
    "",
    response=SearchAnswer,
    summary="Alles durchsuchen, was öffentlich ist",
    url_name="search",
)
def answer_search(
    request: HttpRequest, response: HttpResponse, asked: Query[Asked]
) -> SearchAnswer:
    """Seiten, Vorlagen, Anlaufstellen und Kommunen mit Zählern zum Eingrenzen.

    Ein Filter darf mehrmals vorkommen; alle müssen zutreffen.
    """
    found = search(query_of(asked))
    patch_cache_control(response, public=True, max_age=CACHED_SECONDS)
    # Only what anybody may read, without cookies: any website may ask for it.
    response["Access-Control-Allow-Origin"] = "*"
    kinds = labels_of("kind")
    return SearchAnswer(
        query=asked.q,
        correction=found.correction,
        total=found.total,
        page=asked.page,
        pages=found.pages,
        results=[found_of(result, kinds) for result in found.results],
        facets=[facet_of(group) for group in found.facets],
    )


def query_of(asked: Asked) -> SearchQuery:
    """Nobody is logged in here: a session that comes along does not count."""
    return SearchQuery(
        text=asked.q,
        moment=timezone.now(),
        sections=frozenset(asked.section),
        chosen={
            name: tuple(values) for name in FACETS if (values := getattr(asked, name))
        },
        sort=asked.sort,
        page=asked.page,
        per_page=asked.per_page,
    )


def found_of(result: Result, kinds: dict[str, str]) -> Found:
    return Found(
        id=result.key,
        section=result.section,
        kind=result.kind,
        kind_label=str(kinds.get(result.kind, result.kind)),
        title=plain(result.title),
        snippet=plain(result.snippet),
        marked=[piece.text for piece in result.snippet if piece.is_marked],
        attachment=result.attachment,
        url=absolute(result.url),
        date=result.date or None,
        facets={name: list(values) for name, values in result.facets.items()},
        details=dict(result.details),
    )


def facet_of(group: FacetGroup) -> Facet:
    return Facet(
        name=group.name,
        label=str(group.label),
        values=[
            FacetCount(value=value.value, label=str(value.label), count=value.count)
            for value in group.values
        ],
    )


def plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def absolute(url: str) -> str:
    return f"{settings.SITE_ADDRESS}{url}" if url.startswith("/") else url

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Municipalities go out as documents of the search; a request's access goes out too."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse

from cms.searchable.registering import register_pages
from network.models import MunicipalitiesPage, Municipality
from network.permissions import is_member, roles
from search.documents import MEMBERS, PUBLIC, SearchDocument, municipality_access
from search.registries import access, facets, offering
from search.registries.offering import key_of


def register() -> None:
    register_pages(MunicipalitiesPage)
    offering.register(
        Municipality, everything=listed_municipalities, offer=municipality_document
    )
    facets.register("kind", lambda: {"municipality": "Kommune"})
    access.register(access_of)


def access_of(request: HttpRequest) -> frozenset[str]:
    """What the person may find; no query for a visitor.

    The project team sees what members see, but no town's own texts.
    """
    user = getattr(request, "user", None)
    if user is None or not is_member(user):
        return frozenset({PUBLIC})
    own = (municipality_access(number) for number in roles(user))
    return frozenset({PUBLIC, MEMBERS, *own})


def listed_municipalities() -> QuerySet:
    """Those whose lead wants them in the public directory."""
    return Municipality.objects.listed().select_related("federal_state")


def municipality_document(municipality: Municipality) -> SearchDocument:
    """Name, state, role and what the directory shows; never a contact of the press."""
    state = municipality.federal_state
    return SearchDocument(
        key=key_of(municipality),
        section="municipalities",
        kind="municipality",
        title=municipality.full_name,
        url=reverse("municipality", args=[municipality.slug]),
        summary=municipality.about,
        body="\n".join(filter(None, [municipality.website])),
        keywords=(state.name, municipality.get_role_display()),
        facets={"state": (state.code,)},
        details={"Land": state.name, "Rolle": municipality.get_role_display()},
    )

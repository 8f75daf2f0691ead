# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tells the search what of the site can be found, and with what it changes."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import Page, ReferenceIndex, get_page_models

from cms.models import (
    CommunityDocument,
    EventPage,
    FederalState,
    GlossaryPage,
    ModulePage,
    NewsPage,
    PracticePage,
    RecommendationPage,
    SupportService,
    SupportServicesPage,
)
from cms.models.base import BasePage
from search.registries import facets, offering

from . import kinds
from .offices import office_document, open_offices, prepare_offices
from .pages import page_document, prepare_pages, public_pages

OFFERS: dict[type[BasePage], offering.Offer] = {
    NewsPage: kinds.news_document,
    EventPage: kinds.event_document,
    PracticePage: kinds.practice_document,
    ModulePage: kinds.module_document,
    RecommendationPage: kinds.recommendation_document,
    GlossaryPage: kinds.glossary_document,
    SupportServicesPage: kinds.help_document,
}
PREPARATIONS: dict[type[BasePage], offering.Prepare] = {
    GlossaryPage: kinds.prepare_glossaries
}
LEVELS = {
    "standard": "Standardsprache",
    "simple": "Einfache Sprache",
    "english": "Englisch",
}


def register() -> None:
    offering.leave_out(Page, "Nur die Wurzel des Baums, keine Seite für Menschen.")
    for model in get_page_models():
        if model._meta.app_label == "cms":
            register_pages(model)
    offering.register(
        SupportService,
        everything=open_offices,
        offer=office_document,
        prepare=prepare_offices,
    )
    follow_changes()
    facets.register("kind", lambda: kinds.KINDS)
    facets.register("language_level", lambda: LEVELS)
    facets.register("state", state_names, stored_in=FederalState)


def register_pages(
    model: type[BasePage], everything: Callable[[], QuerySet] | None = None
) -> None:
    offering.register(
        model,
        everything=everything or partial(public_pages, model),
        offer=OFFERS.get(model, page_document),
        prepare=PREPARATIONS.get(model, prepare_pages),
    )


def follow_changes() -> None:
    offering.follow(SupportServicesPage, lambda page: [SupportService.objects.all()])
    offering.follow(FederalState, offices_of)
    offering.follow(CommunityDocument, pages_with)
    offering.follow(BasePage, twins_of)


def offices_of(state: FederalState) -> Iterator[QuerySet]:
    yield SupportService.objects.filter(federal_states=state)


def pages_with(document: CommunityDocument) -> Iterator[QuerySet]:
    """The pages that use the file, as Wagtail's index of references knows them."""
    pages = ContentType.objects.get_for_model(Page)
    used = ReferenceIndex.get_references_to(document).filter(base_content_type=pages)
    yield Page.objects.filter(pk__in=list(used.values_list("object_id", flat=True)))


def twins_of(page: BasePage) -> Sequence[QuerySet]:
    """The pages in other languages: each says if one is in plain language."""
    same = Page.objects.filter(translation_key=page.translation_key)
    return [same.exclude(pk=page.pk)]


def state_names() -> dict[str, str]:
    return dict(FederalState.objects.values_list("code", "name"))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages of the site come in, with what their type knows better than any page."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.formats import date_format

from cms.models import (
    EventPage,
    GlossaryPage,
    GlossaryTerm,
    ModulePage,
    NewsPage,
    PracticePage,
    RecommendationPage,
    SupportServicesPage,
)
from search.documents import SearchDocument

from .offices import HELPS_FIRST
from .pages import keywords_of, page_document, prepare_pages
from .words import words_of

KINDS = {
    "page": "Seite",
    "news": "Meldung",
    "event": "Veranstaltung",
    "practice": "Praxisbeispiel",
    "module": "Modul",
    "recommendation": "Handlungsempfehlung",
    "support_service": "Anlaufstelle",
}


def news_document(page: NewsPage) -> SearchDocument | None:
    return page_document(page, kind="news")


def event_document(page: EventPage) -> SearchDocument | None:
    details = {
        "Wann": date_format(page.first_day, "j. F Y"),
        "Wo": page.place_name or "im Netz",
    }
    if page.is_called_off:
        details["Status"] = str(page.get_status_display())
    day = timezone.localdate(page.starts_at)
    return page_document(page, kind="event", date=day, details=details)


def practice_document(page: PracticePage) -> SearchDocument | None:
    return page_document(
        page,
        kind="practice",
        facets={"state": (page.federal_state_id,)},
        details={"Kommune": page.municipality},
    )


def module_document(page: ModulePage) -> SearchDocument | None:
    return page_document(page, kind="module", keywords=(page.label, *keywords_of(page)))


def recommendation_document(page: RecommendationPage) -> SearchDocument | None:
    return page_document(page, kind="recommendation")


def help_document(page: SupportServicesPage) -> SearchDocument | None:
    """Who looks for help finds the offices before a text about help."""
    return page_document(page, weight=HELPS_FIRST)


def prepare_glossaries(pages: Sequence[GlossaryPage]) -> None:
    prepare_pages(pages)
    by_page: dict[int, list[GlossaryTerm]] = {page.pk: [] for page in pages}
    for term in GlossaryTerm.objects.filter(page__in=pages).order_by("name"):
        by_page[term.page_id].append(term)
    for page in pages:
        page.search_terms = by_page[page.pk]


def glossary_document(page: GlossaryPage) -> SearchDocument | None:
    """Its terms are its keywords, their explanations its text."""
    terms = page.search_terms
    explained = [f"{term.name}: {term.explanation}" for term in terms]
    return page_document(
        page,
        keywords=(*(term.name for term in terms), *keywords_of(page)),
        body="\n".join([*explained, words_of(page, frozenset({"intro"}))]),
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A public page comes in, its document goes out; what is common to all page types."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.languages.spoken import ENGLISH, GERMAN, PLAIN
from cms.models.base import BasePage
from search.documents import SearchDocument
from search.registries.offering import key_of

from .files import attach
from .words import plain, words_of

#: The value of the facet "language_level" for each language of the site.
LEVELS = {GERMAN.code: "standard", PLAIN.code: "simple", ENGLISH.code: "english"}
#: The fields that pages of different types begin with, the first that is filled counts.
BEGINNINGS = ("summary", "intro", "statement", "claim")
DAYS = ("date", "as_of", "reviewed_on")


def public_pages(model: type[BasePage]) -> PageQuerySet:
    """Those that every visitor may see and every list may name, each once."""
    return readable_pages(model).exclude(pk__in=model.unlisted().values("pk"))


def readable_pages(model: type[BasePage]) -> PageQuerySet:
    """Live, without restrictions, not withheld; an alias is found as its source."""
    withheld = model.withheld().values("pk")
    return with_twins(unrestricted(model).exclude(pk__in=withheld))


def unrestricted(model: type[BasePage]) -> PageQuerySet:
    return model.objects.live().public().filter(alias_of=None).select_related("locale")


def with_twins(pages: PageQuerySet) -> PageQuerySet:
    """Each says whether it also is there in plain language."""
    twins = Page.objects.live().filter(
        translation_key=OuterRef("translation_key"),
        locale__language_code=PLAIN.code,
    )
    return pages.annotate(has_plain_twin=Exists(twins))


def prepare_pages(pages: Sequence[BasePage]) -> None:
    attach(pages)


def page_document(
    page: BasePage,
    *,
    facets: Mapping[str, tuple[str, ...]] | None = None,
    details: Mapping[str, str] | None = None,
    **better: Any,
) -> SearchDocument | None:
    """The document of any page; `better` says what its type knows better.

    None for a page outside of the site: nobody could go there.
    """
    address = page.url
    if not address:
        return None
    beginning, summary = beginning_of(page)
    day = day_of(page)
    document = SearchDocument(
        key=key_of(page),
        section="site",
        kind="page",
        title=page.title,
        url=address,
        summary=summary,
        body=words_of(page, leave_out=frozenset({beginning})),
        keywords=keywords_of(page),
        attachments=getattr(page, "search_attachments", ()),
        facets={"language_level": (level_of(page),), **(facets or {})},
        date=day,
        language=page.locale.language_code,
        details={**details_of(page, day), **(details or {})},
    )
    return replace(document, **better)


def level_of(page: BasePage) -> str:
    return LEVELS.get(page.locale.language_code, LEVELS[GERMAN.code])


def beginning_of(page: BasePage) -> tuple[str, str]:
    """The name and the words of the field that the page begins with."""
    for name in BEGINNINGS:
        if text := plain(getattr(page, name, "") or ""):
            return name, text
    return "", page.search_description


def keywords_of(page: BasePage) -> tuple[str, ...]:
    """What editors wrote for search engines, unless it is the page's own title."""
    written = (page.search_description, page.seo_title)
    return tuple(text for text in written if text and text != page.title)


def day_of(page: BasePage) -> date | None:
    """Of what it tells; else the day when it was last published."""
    for name in DAYS:
        if day := getattr(page, name, None):
            return day
    published = page.last_published_at or page.first_published_at
    return timezone.localdate(published) if published else None


def details_of(page: BasePage, day: date | None) -> dict[str, str]:
    details = {"Stand": date_format(day, "j. F Y")} if day else {}
    if getattr(page, "has_plain_twin", False) and not is_plain(page):
        details[PLAIN.name] = "vorhanden"
    return details


def is_plain(page: BasePage) -> bool:
    return page.locale.language_code == PLAIN.code

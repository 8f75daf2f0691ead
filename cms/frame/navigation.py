# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The frame of every page: navigation, footer, breadcrumb and other languages."""

from dataclasses import dataclass, replace

from django.core.cache import cache
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Site

from cms.frame.building import Entry, Stored, address, build_entries
from cms.languages.spoken import LANGUAGES, Language, current_language
from cms.models.base import HOME_DEPTH, BasePage

__all__ = ["Entry", "Stored", "address"]

CACHE_KEY = "cms.frame.navigation"
# Everything that is made of all pages, and forgotten with the frame.
OUTLINE_KEY = "cms.frame.outline"
SITEMAP_KEY = "cms.sitemap"
CACHE_SECONDS = 3600
# What stands beside the word mark at 1280 px without a second line.
MOST_ENTRIES = 7


@dataclass(frozen=True)
class LanguageLink:
    """The way to another language: to this page's twin, or else to its home."""

    language: Language
    url: str


def stored_entries() -> Stored:
    """The entries of the site; from the cache unless a page has changed since.

    Before the content is loaded there is no site; the frame is then empty.
    """
    entries = cache.get(CACHE_KEY)
    if entries is None:
        sites = list(Site.objects.select_related("root_page"))
        default = next((site for site in sites if site.is_default_site), None)
        entries = build_entries(default.root_page) if default else Stored()
        if len(sites) == 1:
            entries = replace(entries, only_site=default)
        cache.set(CACHE_KEY, entries, CACHE_SECONDS)
    return entries


def forget_entries(**kwargs) -> None:
    """Signal receiver: a page was published, moved or taken away."""
    keys = [CACHE_KEY, OUTLINE_KEY, SITEMAP_KEY]
    transaction.on_commit(lambda: cache.delete_many(keys))


def current_navigation(path: str) -> list[Entry]:
    entries = stored_entries().navigation
    for entry in entries:
        entry.is_current = path.startswith(entry.url)
        for child in entry.children:
            child.is_current = path.startswith(child.url)
    return fold(entries)


def fold(entries: list[Entry]) -> list[Entry]:
    """As many as stand in a line; the others below a last one that leads to all."""
    if len(entries) <= MOST_ENTRIES:
        return entries
    shown, rest = entries[: MOST_ENTRIES - 1], entries[MOST_ENTRIES - 1 :]
    more = Entry(
        gettext("Weitere Themen"),
        reverse("outline"),
        is_current=any(entry.is_current for entry in rest),
        children=rest,
    )
    return [*shown, more]


def home_address() -> str:
    """Home in the language that is spoken; the German one where it has none."""
    return stored_entries().frame.home or "/"


def absolute(url: str, address: str) -> str:
    """For other sites; the address is that of the site, without a slash."""
    return f"{address}{url}" if url.startswith("/") or not url else url


def breadcrumb(page) -> list[Entry]:
    """From home to the page; empty on the home page itself."""
    if not isinstance(page, BasePage) or page.depth <= HOME_DEPTH:
        return []
    crumbs = [Entry(gettext("Start"), home_address())]
    crumbs += [Entry(ancestor.title, ancestor.url) for ancestor in page.between]
    return [*crumbs, Entry(page.title, page.url, is_current=True)]


def language_links(page) -> list[LanguageLink]:
    """The other languages of the site, each at the nearest to the page it has."""
    stored, twins = stored_entries(), versions_of(page)
    homes = {code: frame.home for code, frame in stored.frames.items()}
    return [
        LanguageLink(language, url)
        for language in LANGUAGES
        if language != current_language()
        and (url := twins.get(language.code) or homes.get(language.code))
    ]


def alternates(page) -> list[LanguageLink]:
    """All versions of the page, itself included; empty where it has no twin."""
    twins = versions_of(page)
    return [
        LanguageLink(language, twins[language.code])
        for language in LANGUAGES
        if language.code in twins
    ]


def versions_of(page) -> dict[str, str]:
    key = page.pk if isinstance(page, BasePage) else None
    return stored_entries().twins.get(key, {})

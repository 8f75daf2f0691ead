# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The frame of every page: navigation, footer and breadcrumb."""

from dataclasses import dataclass, field

from django.core.cache import cache
from wagtail.models import Page, Site

from cms.models import LegalPage

CACHE_KEY = "cms.navigation"
CACHE_SECONDS = 3600


@dataclass
class Entry:
    """A line of the navigation; `is_current` also for the page's ancestors."""

    title: str
    url: str
    is_current: bool = False
    children: list["Entry"] = field(default_factory=list)


@dataclass(frozen=True)
class Stored:
    """What the cache keeps, the same for every visitor."""

    navigation: list[Entry]
    footer: list[Entry]


def stored_entries(site: Site) -> Stored:
    """The entries of a site; from the cache unless a page has changed since."""
    key = f"{CACHE_KEY}.{site.pk}"
    entries = cache.get(key)
    if entries is None:
        entries = build_entries(site.root_page)
        cache.set(key, entries, CACHE_SECONDS)
    return entries


def build_entries(root: Page) -> Stored:
    pages = Page.objects.live().public().descendant_of(root).order_by("path")
    top: list[Entry] = []
    for page in pages.filter(show_in_menus=True, depth__lte=root.depth + 2):
        entry = Entry(page.title, address(page, root))
        if page.depth == root.depth + 1:
            top.append(entry)
        elif top and entry.url.startswith(top[-1].url):
            top[-1].children.append(entry)
    legal = pages.type(LegalPage)
    return Stored(top, [Entry(page.title, address(page, root)) for page in legal])


def address(page: Page, root: Page) -> str:
    """The page's address on its own site, without a query."""
    return "/" + page.url_path[len(root.url_path) :]


def forget_entries(**kwargs) -> None:
    """Signal receiver: a page was published, moved or taken away."""
    cache.delete_many(
        [f"{CACHE_KEY}.{pk}" for pk in Site.objects.values_list("pk", flat=True)]
    )


def navigation(site: Site, path: str) -> list[Entry]:
    entries = stored_entries(site).navigation
    for entry in entries:
        entry.is_current = path.startswith(entry.url)
        for child in entry.children:
            child.is_current = path.startswith(child.url)
    return entries


def breadcrumb(page) -> list[Entry]:
    """From home to the page; empty on the home page itself."""
    if page is None or not hasattr(page, "trail") or page.depth <= 2:
        return []
    root, *between = page.trail
    crumbs = [Entry("Start", "/")]
    crumbs += [Entry(ancestor.title, address(ancestor, root)) for ancestor in between]
    return [*crumbs, Entry(page.title, address(page, root), is_current=True)]

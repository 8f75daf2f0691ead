# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The frame of every page: navigation, footer and breadcrumb."""

from dataclasses import dataclass, field, replace

from django.core.cache import cache
from django.db import transaction
from wagtail.models import Page, Site

from cms.alerts import Alert, build_alert
from cms.models import LegalPage, SiteSettings
from cms.models.base import HOME_DEPTH, BasePage

CACHE_KEY = "cms.navigation"
# Everything that is made of all pages, and forgotten with the frame.
OUTLINE_KEY = "cms.outline"
SITEMAP_KEY = "cms.sitemap"
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
    """What the cache keeps, the same for every visitor.

    `addresses` maps the id of every live page to its address; `only_site` is None
    where there are several sites, or none yet.
    """

    navigation: list[Entry]
    footer: list[Entry]
    addresses: dict[str, str]
    only_site: Site | None = None
    alert: Alert | None = None


def stored_entries() -> Stored:
    """The entries of the site; from the cache unless a page has changed since.

    Before the content is loaded there is no site; the frame is then empty.
    """
    entries = cache.get(CACHE_KEY)
    if entries is None:
        sites = list(Site.objects.select_related("root_page"))
        default = next((site for site in sites if site.is_default_site), None)
        entries = build_entries(default.root_page) if default else Stored([], [], {})
        if len(sites) == 1:
            entries = replace(entries, only_site=default)
        cache.set(CACHE_KEY, entries, CACHE_SECONDS)
    return entries


def build_entries(root: Page) -> Stored:
    live = Page.objects.live().descendant_of(root, inclusive=True)
    pages = live.public().order_by("path")
    top: list[Entry] = []
    for page in pages.filter(show_in_menus=True, depth__lte=root.depth + 2):
        entry = Entry(page.title, address(page, root))
        if page.depth == root.depth + 1:
            top.append(entry)
        elif top and entry.url.startswith(top[-1].url):
            top[-1].children.append(entry)
    legal = [Entry(page.title, address(page, root)) for page in pages.type(LegalPage)]
    addresses = {
        str(page.pk): address(page, root) for page in live.only("pk", "url_path")
    }
    settings = SiteSettings.objects.first()
    alert = build_alert(settings, addresses) if settings else None
    return Stored(top, legal, addresses, alert=alert)


def address(page: Page, root: Page) -> str:
    """The page's address on its own site, without a query."""
    return "/" + page.url_path[len(root.url_path) :]


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
    return entries


def breadcrumb(page) -> list[Entry]:
    """From home to the page; empty on the home page itself."""
    if not isinstance(page, BasePage) or page.depth <= HOME_DEPTH:
        return []
    crumbs = [Entry("Start", "/")]
    crumbs += [Entry(ancestor.title, ancestor.url) for ancestor in page.between]
    return [*crumbs, Entry(page.title, page.url, is_current=True)]

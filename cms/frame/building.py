# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All live pages come in; each language's frame, addresses and twins go out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page, Site

from cms.frame.alerts import Alert, build_alert
from cms.languages.spoken import (
    GERMAN,
    LANGUAGES,
    Language,
    current_language,
    language_called,
)
from cms.models import (
    AccessibilityStatementPage,
    LegalPage,
    SignLanguagePage,
    SiteSettings,
)
from cms.sharing.pictures import SharePicture, site_picture

MENU_LEVELS = 2


@dataclass
class Entry:
    """A line of the navigation; `is_current` also for the page's ancestors.

    `language` where it is not that of the pages around, as HTML names it.
    """

    title: str
    url: str
    is_current: bool = False
    children: list["Entry"] = field(default_factory=list)
    language: str = ""


@dataclass(frozen=True)
class Frame:
    """What surrounds the pages of one language; without a public home it has none."""

    navigation: list[Entry] = field(default_factory=list)
    footer: list[Entry] = field(default_factory=list)
    home: str = ""
    sign_language: str = ""
    root_path: str = ""


@dataclass(frozen=True)
class Stored:
    """What the cache keeps, the same for every visitor.

    `addresses` maps the id of every live page to its address; `twins` the id of a
    public page to the addresses of its versions by language, where there are several.
    `only_site` is None where there are several sites, or none yet. `takes_reports`
    says that somebody answers reports about barriers.
    """

    frames: dict[str, Frame] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    twins: dict[int, dict[str, str]] = field(default_factory=dict)
    only_site: Site | None = None
    alert: Alert | None = None
    share_picture: SharePicture | None = None
    takes_reports: bool = False

    @property
    def frame(self) -> Frame:
        """The frame of the language that is spoken."""
        return self.frames.get(current_language().code) or Frame()

    @property
    def navigation(self) -> list[Entry]:
        return self.frame.navigation

    @property
    def footer(self) -> list[Entry]:
        return self.frame.footer


class Trees:
    """The home pages of all languages, and what stands below which."""

    def __init__(self, root: Page) -> None:
        homes = root.get_translations(inclusive=True).select_related("locale")
        self.homes = {page.path: page for page in homes}
        self.languages = {
            path: language_called(page.locale.language_code)
            for path, page in self.homes.items()
        }
        self.width = len(root.path)

    def live_pages(self):
        below = Q()
        for path in self.homes:
            below |= Q(path__startswith=path)
        return Page.objects.live().filter(below).order_by("path")

    def language(self, page: Page) -> Language:
        return self.languages[page.path[: self.width]]

    def address(self, page: Page) -> str:
        home = self.homes[page.path[: self.width]]
        return address(page, home, self.language(page).prefix)

    def entry(self, page: Page, seen_in: Language | None = None) -> Entry:
        own = self.language(page)
        foreign = own.html if seen_in and own != seen_in else ""
        return Entry(page.title, self.address(page), language=foreign)

    def nearest(self, pages: Iterable[Page], language: Language) -> list[Page]:
        """The pages in a language, and the German ones that have no twin in it."""
        own = [page for page in pages if self.language(page) == language]
        keys = {page.translation_key for page in own}
        german = [page for page in pages if self.language(page) == GERMAN]
        return own + [page for page in german if page.translation_key not in keys]


def address(page: Page, root: Page, prefix: str = "") -> str:
    """The page's address on its own site, without a query."""
    start = f"/{prefix}/" if prefix else "/"
    return start + page.url_path[len(root.url_path) :]


def build_entries(root: Page) -> Stored:
    trees = Trees(root)
    live = trees.live_pages()
    public = live.public()
    pages = list(public.defer("search_description", "draft_title"))
    legal = list(public.type(LegalPage, AccessibilityStatementPage))
    statements = ContentType.objects.get_for_model(AccessibilityStatementPage)
    signed = list(public.type(SignLanguagePage))
    addresses = {
        str(page.pk): trees.address(page) for page in live.only("path", "url_path")
    }
    frames = {
        language.code: build_frame(trees, language, pages, legal, signed)
        for language in LANGUAGES
        if language in trees.languages.values()
    }
    return Stored(
        frames,
        addresses,
        versions(trees, pages),
        takes_reports=any(page.content_type_id == statements.pk for page in legal),
        **from_settings(addresses),
    )


def from_settings(addresses: dict[str, str]) -> dict[str, Any]:
    settings = SiteSettings.objects.select_related("share_image").first()
    if settings is None:
        return {}
    return {
        "alert": build_alert(settings, addresses),
        "share_picture": site_picture(settings.share_image),
    }


def build_frame(
    trees: Trees,
    language: Language,
    pages: list[Page],
    legal: list[Page],
    signed: list[Page],
) -> Frame:
    path = next(path for path, known in trees.languages.items() if known == language)
    own = [page for page in pages if page.path.startswith(path)]
    return Frame(
        navigation=build_navigation(trees, own),
        footer=[trees.entry(page, language) for page in trees.nearest(legal, language)],
        home=trees.address(own[0]) if own and own[0].path == path else "",
        sign_language=next(map(trees.address, trees.nearest(signed, language)), ""),
        root_path=trees.homes[path].url_path,
    )


def build_navigation(trees: Trees, pages: list[Page]) -> list[Entry]:
    """Two levels below home: a page stands below the one above it, or not at all."""
    home_depth = trees.width // Page.steplen
    top: list[Entry] = []
    for page in pages:
        level = page.depth - home_depth
        if not page.show_in_menus or not 1 <= level <= MENU_LEVELS:
            continue
        entry = trees.entry(page)
        if level == 1:
            top.append(entry)
        elif top and entry.url.startswith(top[-1].url):
            top[-1].children.append(entry)
    return top


def versions(trees: Trees, pages: Iterable[Page]) -> dict[int, dict[str, str]]:
    """The addresses of each page by language, where it has a twin to go to."""
    groups: dict[object, list[Page]] = defaultdict(list)
    for page in pages:
        groups[page.translation_key].append(page)
    return {
        page.pk: {trees.language(twin).code: trees.address(twin) for twin in group}
        for group in groups.values()
        if len(group) > 1
        for page in group
    }

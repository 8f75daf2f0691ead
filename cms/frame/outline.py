# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All public pages come in, the page that lists them as a nested list goes out."""

from dataclasses import dataclass, field
from itertools import groupby

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from cms.frame.building import Entry, Trees
from cms.frame.navigation import CACHE_SECONDS, OUTLINE_KEY, home_address
from cms.languages.spoken import current_language
from cms.listing import public_pages

# More siblings than this, say a hundred news items, are for their own overview.
MOST_SIBLINGS = 30


@dataclass
class Line:
    """A page of the outline, and how many below it have no line of their own."""

    title: str
    url: str
    children: list["Line"] = field(default_factory=list)
    left_out: int = 0


@require_safe
def show_outline(request: HttpRequest) -> HttpResponse:
    title = _("Inhaltsverzeichnis")
    context = {
        "lines": stored_outline(),
        "crumbs": [Entry(_("Start"), home_address()), Entry(title, request.path)],
    }
    return render(request, "cms/outline.html", context)


def stored_outline() -> list[Line]:
    """The pages below the language's home; from the cache unless one has changed."""
    outlines = cache.get(OUTLINE_KEY)
    if outlines is None:
        site = Site.objects.select_related("root_page").filter(is_default_site=True)
        outlines = build_outlines(site[0].root_page) if site else {}
        cache.set(OUTLINE_KEY, outlines, CACHE_SECONDS)
    return outlines.get(current_language().code, [])


def build_outlines(root: Page) -> dict[str, list[Line]]:
    """By language; the pages come in the order of the trees."""
    trees = Trees(root)
    pages = public_pages(*trees.homes.values()).only("path", "title", "url_path")
    by_language = groupby(pages, key=lambda page: trees.language(page).code)
    return {code: nest(trees, list(own)) for code, own in by_language}


def nest(trees: Trees, pages: list[Page]) -> list[Line]:
    """A page whose parent is not listed stands below the next one above it."""
    top = Line("", "")
    above = [("", top)]
    for page in pages:
        if page.path in trees.homes:
            continue
        while not page.path.startswith(above[-1][0]):
            above.pop()
        line = Line(page.title, trees.address(page))
        add(above[-1][1], line)
        above.append((page.path, line))
    return top.children


def add(parent: Line, line: Line) -> None:
    if len(parent.children) < MOST_SIBLINGS or not parent.url:
        parent.children.append(line)
    else:
        parent.left_out += 1

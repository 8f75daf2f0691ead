# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All public pages come in, the page that lists them as a nested list goes out."""

from dataclasses import dataclass, field

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from cms.listing import public_pages
from cms.navigation import CACHE_SECONDS, OUTLINE_KEY, Entry, address

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
        "crumbs": [Entry(_("Start"), "/"), Entry(title, request.path)],
    }
    return render(request, "cms/outline.html", context)


def stored_outline() -> list[Line]:
    """The pages below home; from the cache unless one has changed since."""
    lines = cache.get(OUTLINE_KEY)
    if lines is None:
        site = Site.objects.select_related("root_page").filter(is_default_site=True)
        lines = build_outline(site[0].root_page) if site else []
        cache.set(OUTLINE_KEY, lines, CACHE_SECONDS)
    return lines


def build_outline(root: Page) -> list[Line]:
    """A page whose parent is not listed stands below the next one above it."""
    home = Line(root.title, "/")
    above = [(root.path, home)]
    for page in public_pages(root).only("path", "title", "url_path"):
        if page.path == root.path:
            continue
        while not page.path.startswith(above[-1][0]):
            above.pop()
        parent, line = above[-1][1], Line(page.title, address(page, root))
        above.append((page.path, line))
        if len(parent.children) < MOST_SIBLINGS:
            parent.children.append(line)
        else:
            parent.left_out += 1
    return home.children

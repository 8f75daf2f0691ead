# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a page comes in, the page's answer goes out, found in two queries."""

from django.http import HttpRequest, HttpResponse
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from cms.counting import count_view
from cms.models.base import with_restrictions
from cms.navigation import stored_entries


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Look the page up by its whole path before Wagtail walks the tree.

    Wagtail asks twice for every level; whatever is not found here (pages with
    addresses of their own below them) still takes that way.
    """
    site = find_site(request)
    page = find_page(site, path) if site else None
    if page is not None:
        request._wagtail_route_for_request = RouteResult(page)
    response = views.serve(request, path)
    count_view(request, response)
    return response


def find_site(request: HttpRequest) -> Site | None:
    """The site of the request; the only one without a query.

    Wagtail looks at this very attribute before it asks the database.
    """
    only_site = stored_entries().only_site
    if only_site:
        request._wagtail_site = only_site
    return Site.find_for_request(request)


def find_page(site: Site, path: str) -> Page | None:
    """The live page at the path, which knows the pages above it."""
    url_path = f"{site.root_page.url_path}{path}"
    lineage = list(with_restrictions(Page.objects.filter(url_path__in=ways(url_path))))
    if not lineage or lineage[-1].url_path != url_path or not lineage[-1].live:
        return None
    page = lineage[-1].specific
    page.lineage = lineage
    return page


def ways(url_path: str) -> list[str]:
    """The path and all above it: "/", "/home/", "/home/toolbox/"."""
    parts = url_path.strip("/").split("/")
    return ["/", *(f"/{'/'.join(parts[:end])}/" for end in range(1, len(parts) + 1))]

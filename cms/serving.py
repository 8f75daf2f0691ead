# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a page comes in, the page's answer goes out, found in two queries."""

from django.http import HttpRequest, HttpResponse
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from cms.navigation import stored_entries


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Look the page up by its whole path before Wagtail walks the tree.

    Wagtail asks twice for every level; whatever is not found here (pages with
    addresses of their own below them) still takes that way.
    """
    site = find_site(request)
    page = find_page(site, path) if site else None
    if page is not None and page.live:
        request._wagtail_route_for_request = RouteResult(page.specific)
    return views.serve(request, path)


def find_site(request: HttpRequest) -> Site | None:
    """The site of the request; the only one without a query.

    Wagtail looks at this very attribute before it asks the database.
    """
    only_site = stored_entries().only_site
    if only_site:
        request._wagtail_site = only_site
    return Site.find_for_request(request)


def find_page(site: Site, path: str) -> Page | None:
    return Page.objects.filter(url_path=f"{site.root_page.url_path}{path}").first()

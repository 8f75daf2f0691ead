# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a page comes in, the page's answer goes out, found in two queries."""

from django.http import HttpRequest, HttpResponse
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Look the page up by its whole path before Wagtail walks the tree.

    Wagtail asks twice for every level; whatever is not found here (pages with
    addresses of their own below them) still takes that way.
    """
    site = Site.find_for_request(request)
    page = find_page(site, path) if site else None
    if page is not None and page.live:
        request._wagtail_route_for_request = RouteResult(page.specific)
    return views.serve(request, path)


def find_page(site: Site, path: str) -> Page | None:
    if not path:
        return site.root_page
    return Page.objects.filter(url_path=f"{site.root_page.url_path}{path}").first()

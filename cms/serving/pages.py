# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a page comes in, the page's answer goes out, found in two queries."""

from django.http import Http404, HttpRequest, HttpResponse
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from cms.frame.navigation import stored_entries
from cms.languages.spoken import GERMAN, current_language
from cms.models.base import with_restrictions
from cms.serving.counting import count_view


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Look the page up by its whole path before Wagtail walks the tree.

    Wagtail asks twice for every level; whatever is not found here (pages with
    addresses of their own below them) still takes that way.
    """
    site = find_site(request)
    page = find_page(site, path) if site else None
    if page is not None:
        request._wagtail_route_for_request = RouteResult(page)
    elif site and not has_live_home(site):
        # Wagtail would look for the path among the German pages.
        raise Http404(f"no home in {current_language().name}")
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
    root_path = find_root_path(site)
    if root_path is None:
        return None
    url_path = f"{root_path}{path}"
    lineage = list(with_restrictions(Page.objects.filter(url_path__in=ways(url_path))))
    if not lineage or lineage[-1].url_path != url_path or not lineage[-1].live:
        return None
    page = lineage[-1].specific
    page.lineage = lineage
    return page


def find_root_path(site: Site) -> str | None:
    """Where the pages of the spoken language begin; only German ones have to exist."""
    code = current_language().code
    if code == GERMAN.code:
        return site.root_page.url_path
    roots = (root for root in Site.get_site_root_paths() if root.site_id == site.pk)
    return next((root.root_path for root in roots if root.language_code == code), None)


def has_live_home(site: Site) -> bool:
    """Whether Wagtail finds a home to begin at in the spoken language."""
    return Page.objects.live().filter(url_path=find_root_path(site)).exists()


def ways(url_path: str) -> list[str]:
    """The path and all above it: "/", "/home/", "/home/toolbox/"."""
    parts = url_path.strip("/").split("/")
    return ["/", *(f"/{'/'.join(parts[:end])}/" for end in range(1, len(parts) + 1))]

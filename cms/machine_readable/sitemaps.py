# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public pages come in, sitemap.xml with their translations goes out."""

from collections import defaultdict
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page, Site

from cms.frame.navigation import CACHE_SECONDS, SITEMAP_KEY
from cms.languages.spoken import language_called
from cms.listing import public_pages


@require_safe
@cache_control(public=True, max_age=CACHE_SECONDS)
def show_sitemap(request: HttpRequest) -> HttpResponse:
    content = cache.get(SITEMAP_KEY)
    if content is None:
        content = render_to_string("sitemap.xml", {"urlset": build_urls()})
        cache.set(SITEMAP_KEY, content, CACHE_SECONDS)
    return HttpResponse(content, content_type="application/xml")


def build_urls() -> list[dict[str, Any]]:
    """What the pages of all languages say of themselves, each with its twins."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        return []
    roots = site.root_page.get_translations(inclusive=True)
    pages = list(public_pages(*roots).defer_streamfields().specific())
    urls_of = {page.pk: page.get_sitemap_urls() for page in pages}
    twins = alternates(pages, urls_of)
    return [
        url | {"alternates": twins[page.translation_key]}
        for page in pages
        for url in urls_of[page.pk]
    ]


def alternates(
    pages: list[Page], urls_of: dict[int, list[dict[str, Any]]]
) -> dict[Any, list[dict[str, str]]]:
    """By translation key: the versions of a page, where there are several."""
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    versions = defaultdict(list)
    for page in pages:
        for url in urls_of[page.pk][:1]:
            language = language_called(codes[page.locale_id])
            versions[page.translation_key].append(
                {"lang_code": language.html, "location": url["location"]}
            )
    return defaultdict(
        list, {key: found for key, found in versions.items() if len(found) > 1}
    )

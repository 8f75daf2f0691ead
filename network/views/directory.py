# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A short name comes in, what everybody may read about the municipality goes out."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from cms.frame.navigation import Entry
from network.models import MunicipalitiesPage, Municipality
from network.showcase import showpieces

PER_PAGE = 10


@require_safe
def show_municipality(request: HttpRequest, slug: str) -> HttpResponse:
    """404 for one that is not listed: nobody learns whether it takes part."""
    listed = Municipality.objects.listed().select_related("federal_state")
    municipality = get_object_or_404(listed, slug=slug)
    directory = MunicipalitiesPage.objects.live().public().order_by("path").first()
    crumbs = [Entry("Start", "/")]
    if directory:
        crumbs.append(Entry(directory.title, directory.url))
    shown = showpieces(Municipality.objects.filter(pk=municipality.pk))
    context = {
        "municipality": municipality,
        "directory": directory,
        "showpieces": Paginator(shown, PER_PAGE).get_page(request.GET.get("seite")),
        "crumbs": [*crumbs, Entry(municipality.full_name, "", is_current=True)],
    }
    return render(request, "network/municipality.html", context)

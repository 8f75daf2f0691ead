# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The history of an adaptation: earlier states, and the way back to one."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from toolbox.composing.texts import compose_adaptation
from toolbox.rendering.html import render_preview

from .adaptations import adaptation_crumbs, own_adaptation
from .own_versions import bring_back, revisions_of


@login_required
@never_cache
def list_revisions(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    adaptation = own_adaptation(request, municipality, pk)
    context = {
        "adaptation": adaptation,
        "revisions": revisions_of(request, adaptation),
        "crumbs": adaptation_crumbs(adaptation, ("Verlauf", request.path)),
    }
    return render(request, "toolbox/history.html", context)


@login_required
@never_cache
def show_revision(
    request: HttpRequest, municipality: str, pk: int, revision: int
) -> HttpResponse:
    adaptation = own_adaptation(request, municipality, pk)
    earlier = get_object_or_404(
        adaptation.revisions.select_related("user"), pk=revision
    )
    history = reverse("toolbox:history", args=[municipality, pk])
    steps = ("Verlauf", history), ("Früherer Stand", request.path)
    context = {
        "adaptation": adaptation,
        "revision": earlier,
        "preview": render_preview(compose_adaptation(earlier.as_object()), top_level=3),
        "crumbs": adaptation_crumbs(adaptation, *steps),
    }
    return render(request, "toolbox/revision.html", context)


@login_required
@require_POST
def restore(
    request: HttpRequest, municipality: str, pk: int, revision: int
) -> HttpResponse:
    adaptation = own_adaptation(request, municipality, pk)
    bring_back(request, adaptation, revision)
    return redirect(adaptation)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's sharepics: listed, started, downloaded, deleted, brought back."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.models import Hit
from cms.serving.counting import count
from network.views.crumbs import Entry, way_to
from toolbox.models import SharepicAdaptation, SharepicPage
from toolbox.permissions import may_adapt
from toolbox.picturing.drawing import packet_file
from toolbox.picturing.own_sharepics import start_sharepic
from toolbox.picturing.packets import own_packet
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS

from .adaptations import own_municipality
from .own_versions import (
    PER_PAGE,
    bring_back,
    delete_for_good,
    find_own,
    revisions_of,
)
from .sharepic_files import packet_or_problem, picture_response


def own_sharepic(
    request: HttpRequest, municipality: str, pk: int
) -> SharepicAdaptation:
    versions = SharepicAdaptation.objects.select_related(
        "municipality__federal_state", "item__photo", "base_revision", "updated_by"
    )
    adaptation: SharepicAdaptation = find_own(request, versions, municipality, pk)
    return adaptation


def sharepic_crumbs(
    adaptation: SharepicAdaptation, *steps: tuple[str, str]
) -> list[Entry]:
    owner = adaptation.municipality
    return way_to(
        owner,
        ("Sharepics", reverse("toolbox:sharepics", args=[owner.slug])),
        (adaptation.title, adaptation.get_absolute_url()),
        *steps,
    )


@login_required
@never_cache
def list_sharepics(request: HttpRequest, municipality: str) -> HttpResponse:
    owner = own_municipality(request, municipality)
    own = SharepicAdaptation.objects.of(owner).recent_first()
    page = Paginator(own.select_related("updated_by"), PER_PAGE).get_page(
        request.GET.get("seite")
    )
    context = {
        "municipality": owner,
        "sharepics": page,
        "crumbs": way_to(owner, ("Sharepics", request.path)),
    }
    return render(request, "toolbox/sharepics.html", context)


@login_required
@require_POST
def start(request: HttpRequest, municipality: str, item: str) -> HttpResponse:
    owner = own_municipality(request, municipality)
    page = get_object_or_404(SharepicPage.objects.live(), slug=item)
    if not may_adapt(request.user, page, owner):
        raise PermissionDenied
    return redirect(start_sharepic(item=page, municipality=owner, user=request.user))


@login_required
@never_cache
def download(
    request: HttpRequest, municipality: str, pk: int, preset: str, format_key: str
) -> HttpResponse:
    """One picture, or with `zip` the whole packet, of what is stored."""
    adaptation = own_sharepic(request, municipality, pk)
    back = adaptation.get_absolute_url()
    packet = own_packet(adaptation)
    response = packet_or_problem(request, packet, preset, format_key, back=back)
    if response.status_code == 200:
        count(Hit.EXPORT, adaptation.item_id, format_key)
    return response


@login_required
def thumbnail(
    request: HttpRequest, municipality: str, pk: int, preset: str
) -> HttpResponse:
    """The small picture of what is stored; none where the words do not fit."""
    adaptation = own_sharepic(request, municipality, pk)
    if preset not in PRESETS:
        raise Http404
    try:
        content = packet_file(own_packet(adaptation), preset, "webp", small=True)
    except RenderingError as error:
        raise Http404 from error
    response = picture_response(content, "webp")
    response["Cache-Control"] = "private, max-age=86400"
    return response


@login_required
def delete(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Asks first; a POST deletes."""
    adaptation = own_sharepic(request, municipality, pk)
    if request.method != "POST":
        context = {
            "adaptation": adaptation,
            "crumbs": sharepic_crumbs(adaptation, ("Löschen", request.path)),
        }
        return render(request, "toolbox/delete_sharepic.html", context)
    delete_for_good(request, adaptation)
    return redirect("toolbox:sharepics", municipality)


@login_required
@never_cache
def list_revisions(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    adaptation = own_sharepic(request, municipality, pk)
    context = {
        "adaptation": adaptation,
        "revisions": revisions_of(request, adaptation),
        "crumbs": sharepic_crumbs(adaptation, ("Verlauf", request.path)),
    }
    return render(request, "toolbox/sharepic_history.html", context)


@login_required
@require_POST
def restore(
    request: HttpRequest, municipality: str, pk: int, revision: int
) -> HttpResponse:
    adaptation = own_sharepic(request, municipality, pk)
    bring_back(request, adaptation, revision)
    return redirect(adaptation)

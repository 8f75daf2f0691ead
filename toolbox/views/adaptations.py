# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's adaptations: listed, started, filled in, downloaded, deleted."""

from functools import partial

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
from network.models import Municipality
from network.permissions import may_act_for
from network.views.crumbs import Entry, way_to
from toolbox.adapting.life import keep_reply, start_adaptation
from toolbox.aging.texts import aging_of_adaptations
from toolbox.composing.texts import compose_adaptation
from toolbox.models import Adaptation, CounterSpeechPage, TextItemPage, Written
from toolbox.permissions import may_adapt

from .files import download_or_problem
from .own_versions import PER_PAGE, delete_for_good, find_own


def own_municipality(request: HttpRequest, slug: str) -> Municipality:
    municipality = get_object_or_404(
        Municipality.objects.select_related("federal_state", "design"), slug=slug
    )
    if not may_act_for(request.user, municipality):
        raise PermissionDenied
    return municipality


def own_adaptation(request: HttpRequest, municipality: str, pk: int) -> Adaptation:
    versions = Adaptation.objects.select_related(
        "municipality__federal_state", "item", "base_revision", "updated_by"
    )
    adaptation: Adaptation = find_own(request, versions, municipality, pk)
    return adaptation


def adaptation_crumbs(adaptation: Adaptation, *steps: tuple[str, str]) -> list[Entry]:
    """From home to the list of adaptations, to this one, and to the steps below."""
    owner = adaptation.municipality
    return way_to(
        owner,
        ("Anpassungen", reverse("toolbox:adaptations", args=[owner.slug])),
        (adaptation.title, adaptation.get_absolute_url()),
        *steps,
    )


@login_required
@never_cache
def list_adaptations(request: HttpRequest, municipality: str) -> HttpResponse:
    owner = own_municipality(request, municipality)
    adaptations = Adaptation.objects.of(owner).recent_first()
    adaptations = adaptations.select_related("item", "updated_by", "base_revision")
    page = Paginator(adaptations, PER_PAGE).get_page(request.GET.get("seite"))
    mark_aging(list(page), owner)
    context = {
        "municipality": owner,
        "adaptations": page,
        "crumbs": way_to(owner, ("Anpassungen", request.path)),
    }
    return render(request, "toolbox/adaptations.html", context)


def mark_aging(adaptations: list[Adaptation], owner: Municipality) -> None:
    """Give each its `aging`, in two queries for all of them."""
    found = aging_of_adaptations(adaptations, owner)
    for adaptation in adaptations:
        adaptation.aging = found[adaptation.pk]


@login_required
@require_POST
def start(request: HttpRequest, municipality: str, item: str) -> HttpResponse:
    owner = own_municipality(request, municipality)
    page = written_item(item)
    if not may_adapt(request.user, page, owner):
        raise PermissionDenied
    make = keep_reply if isinstance(page, CounterSpeechPage) else start_adaptation
    return redirect(make(item=page, municipality=owner, user=request.user))


def written_item(slug: str) -> Written:
    """The published item of this address; raises Http404."""
    kinds = (TextItemPage, CounterSpeechPage)
    found = (kind.objects.live().filter(slug=slug).first() for kind in kinds)
    item = next(filter(None, found), None)
    if item is None:
        raise Http404
    return item


@login_required
@never_cache
def download(
    request: HttpRequest, municipality: str, pk: int, format_key: str
) -> HttpResponse:
    adaptation = own_adaptation(request, municipality, pk)
    response = download_or_problem(
        request,
        partial(compose_adaptation, adaptation, request.GET.get("papier", "")),
        format_key,
        back=adaptation.get_absolute_url(),
        owner=adaptation,
    )
    if response.status_code == 200:
        count(Hit.EXPORT, adaptation.item_id, format_key)
    return response


@login_required
def delete(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Asks first; a POST deletes."""
    adaptation = own_adaptation(request, municipality, pk)
    if request.method != "POST":
        context = {
            "adaptation": adaptation,
            "crumbs": adaptation_crumbs(adaptation, ("Löschen", request.path)),
        }
        return render(request, "toolbox/delete_adaptation.html", context)
    delete_for_good(request, adaptation)
    return redirect("toolbox:adaptations", municipality)

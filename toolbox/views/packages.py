# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""„Paket übernehmen“: texts are chosen, questions answered once, drafts listed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from network.models import Municipality
from network.views.crumbs import Entry, way_to
from toolbox.forms.packages import PackageForm
from toolbox.models import ScenarioPage
from toolbox.models.packages import PackageEntry, package_of, periods
from toolbox.permissions import may_take_over
from toolbox.taking_packages import (
    Chosen,
    TakenMeanwhile,
    chosen_of,
    count_drafts,
    recent_answers,
    take_package,
    with_drafts,
)

from .adaptations import own_municipality

#: The name of the parameter that holds the reference of each chosen item.
CHOSEN = "vorlage"


@login_required
@never_cache
@require_safe
def choose(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """The texts of the package, with what there is of them already."""
    owner, page = own_package(request, municipality, scenario)
    entries = with_drafts(package_of(page), owner)
    context = {
        "municipality": owner,
        "scenario": page,
        "periods": periods(entries),
        "has_drafts": any(entry.draft for entry in entries),
        "crumbs": package_crumbs(owner, page),
    }
    return render(request, "toolbox/choose_package.html", context)


@login_required
@never_cache
def take(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """Asks every question once; a POST makes all drafts or, on a mistake, none."""
    owner, page = own_package(request, municipality, scenario)
    package = package_of(page)
    entries, missing = chosen_entries(request, package)
    chosen = chosen_of(entries, owner, request.user)
    if not chosen.pages:
        messages.error(request, "Bitte wählen Sie mindestens eine Vorlage aus.")
        return redirect("toolbox:choose_package", owner.slug, page.slug)
    if not may_take_over(request.user, chosen.pages, owner):
        raise PermissionDenied
    known = count_drafts(chosen, owner)
    recent = {} if request.method == "POST" else recent_answers(owner, package)
    form = PackageForm(
        request.POST if request.method == "POST" else None,
        keys=chosen.asked_keys,
        answers=recent,
        known=known,
    )
    is_again = False
    if form.is_valid() and not missing:
        try:
            return taken(request, owner, page, chosen, form)
        except TakenMeanwhile:
            is_again = True
    context = {
        "municipality": owner,
        "scenario": page,
        "entries": with_drafts(entries, owner),
        "form": form,
        "known": count_drafts(chosen, owner),
        "missing": missing,
        "is_again": is_again,
        "has_recent": any(key in recent for key in chosen.asked_keys),
        "crumbs": package_crumbs(owner, page, ("Angaben", request.path)),
    }
    return render(request, "toolbox/take_package.html", context)


@login_required
@never_cache
@require_safe
def show_drafts(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """What the municipality has of the package, and what it has not."""
    owner, page = own_package(request, municipality, scenario)
    entries = with_drafts(package_of(page), owner)
    drafts_url = reverse("toolbox:package_drafts", args=[owner.slug, page.slug])
    context = {
        "municipality": owner,
        "scenario": page,
        "drafts": [entry for entry in entries if entry.draft],
        "readable": [entry for entry in entries if not entry.is_adaptable],
        "open_entries": [entry for entry in entries if entry.is_proposed],
        "crumbs": package_crumbs(owner, page, ("Entwürfe", drafts_url)),
    }
    return render(request, "toolbox/package_drafts.html", context)


def own_package(
    request: HttpRequest, municipality: str, scenario: str
) -> tuple[Municipality, ScenarioPage]:
    owner = own_municipality(request, municipality)
    pages = ScenarioPage.objects.live().defer_streamfields()
    return owner, get_object_or_404(pages, slug=scenario)


def package_crumbs(
    owner: Municipality, page: ScenarioPage, *steps: tuple[str, str]
) -> list[Entry]:
    """From home to the municipality, the package, and the steps below."""
    choosing = reverse("toolbox:choose_package", args=[owner.slug, page.slug])
    return way_to(owner, (f"Paket „{page.title}“", choosing), *steps)


def chosen_entries(
    request: HttpRequest, package: tuple[PackageEntry, ...]
) -> tuple[list[PackageEntry], int]:
    """The entries asked for, and how many of them are gone from the package."""
    sent = request.POST if request.method == "POST" else request.GET
    names = set(sent.getlist(CHOSEN))
    entries = [e for e in package if e.is_adaptable and e.reference in names]
    return entries, len(names) - len(entries)


def taken(
    request: HttpRequest,
    owner: Municipality,
    page: ScenarioPage,
    chosen: Chosen,
    form: PackageForm,
) -> HttpResponse:
    """Raises TakenMeanwhile if there are drafts the person does not know of."""
    drafts = take_package(
        chosen=chosen,
        municipality=owner,
        user=request.user,
        answers=form.answers,
        known=form.known_drafts,
    )
    one = "Ein Entwurf ist angelegt."
    sentence = one if len(drafts) == 1 else f"{len(drafts)} Entwürfe sind angelegt."
    messages.success(request, sentence)
    return redirect("toolbox:package_drafts", owner.slug, page.slug)

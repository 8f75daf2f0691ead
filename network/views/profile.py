# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's own area: overview, profile and corporate design."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from network.completeness import completeness
from network.forms import DesignForm, ProfileForm
from network.models import CorporateDesign, Municipality
from network.permissions import is_on_team, may_act_for, may_edit_profile, roles
from network.proposing import offers_of
from network.replacing import UPLOADS, bring_back

from .crumbs import way_to


@login_required
@never_cache
def home(request: HttpRequest) -> HttpResponse:
    """After the log-in: to one's own municipality, to the admin, or to the choice."""
    municipalities = Municipality.objects.filter(pk__in=roles(request.user))
    if len(municipalities) == 1:
        return redirect(municipalities[0])
    if not municipalities and is_on_team(request.user):
        return redirect("wagtailadmin_home")
    return render(request, "network/choose.html", {"municipalities": municipalities})


def own_municipality(request: HttpRequest, slug: str, may=may_act_for) -> Municipality:
    municipality = get_object_or_404(
        Municipality.objects.select_related("federal_state"), slug=slug
    )
    if not may(request.user, municipality):
        raise PermissionDenied
    return municipality


def design_of(municipality: Municipality) -> CorporateDesign:
    """The stored design, or a new one with the house colours."""
    design = CorporateDesign.objects.filter(municipality=municipality).first()
    return design or CorporateDesign(municipality=municipality)


@login_required
@never_cache
def overview(request: HttpRequest, slug: str) -> HttpResponse:
    municipality = own_municipality(request, slug)
    context = {
        "municipality": municipality,
        "completeness": completeness(municipality, design_of(municipality)),
        "members": municipality.memberships.select_related("user"),
        "may_edit_profile": may_edit_profile(request.user, municipality),
        "crumbs": way_to(municipality),
    }
    return render(request, "network/overview.html", context)


@login_required
@never_cache
def edit_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """The profile form; htmx asks for the sample sentences alone."""
    municipality = own_municipality(request, slug, may_edit_profile)
    crumbs = way_to(municipality, ("Profil", request.path))
    form = ProfileForm(request.POST or None, instance=municipality)
    is_valid = form.is_bound and form.is_valid()
    context = {
        "form": form,
        "municipality": form.instance,
        "completeness": completeness(municipality, design_of(municipality)),
        "crumbs": crumbs,
    }
    if request.htmx:
        return render(request, "network/_sentences.html", context)
    if is_valid:
        form.save()
        messages.success(request, "Das Profil ist gespeichert.")
        return redirect(municipality)
    return render(request, "network/profile.html", context)


@login_required
@never_cache
def edit_design(request: HttpRequest, slug: str) -> HttpResponse:
    """The design form; htmx asks for the contrast table and the sample alone."""
    municipality = own_municipality(request, slug, may_edit_profile)
    design = design_of(municipality)
    form = DesignForm(request.POST or None, request.FILES or None, instance=design)
    is_valid = form.is_bound and form.is_valid()
    stored = design_of(municipality)
    context = {
        "form": form,
        "municipality": municipality,
        "design": design,
        "stored": stored,
        "offers": () if request.htmx else offers_of(stored),
        "restorable": [n for n in UPLOADS if getattr(stored, f"previous_{n}")],
        "crumbs": way_to(municipality, ("Erscheinungsbild", request.path)),
    }
    if request.htmx:
        return render(request, "network/_design_sample.html", context)
    if is_valid:
        form.save()
        messages.success(request, "Das Erscheinungsbild ist gespeichert.")
        for notice in form.notices:
            messages.info(request, notice)
        return redirect("network:design", slug)
    return render(request, "network/design.html", context)


@login_required
@never_cache
@require_POST
def restore_upload(request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """Exchanges the logo or a letterhead for the one before it."""
    municipality = own_municipality(request, slug, may_edit_profile)
    design = design_of(municipality)
    if name not in UPLOADS or design.pk is None:
        raise Http404
    label = design._meta.get_field(name).verbose_name
    if bring_back(design, name):
        messages.success(request, f"{label}: Die vorherige Datei gilt wieder.")
    else:
        messages.error(request, f"{label}: Es gibt keine vorherige Datei mehr.")
    return redirect("network:design", slug)

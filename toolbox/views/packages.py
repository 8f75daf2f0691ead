# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""„Paket übernehmen“ begins: the texts of the package, to be chosen from."""

from collections.abc import Iterable

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from network.models import Municipality
from network.views.crumbs import Entry, way_to
from toolbox.adapting.states import read_bases
from toolbox.models.packages import Package, PackageEntry, find_package, periods
from toolbox.packages.taking import with_drafts

from .adaptations import own_municipality


@login_required
@never_cache
@require_safe
def choose(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """The texts of the package, with what there is of them already."""
    owner, package = own_package(request, municipality, scenario)
    entries = with_drafts(package.entries, owner)
    context = {
        "municipality": owner,
        "package": package,
        "periods": periods(entries),
        "has_drafts": any(entry.draft for entry in entries),
        "crumbs": package_crumbs(owner, package),
    }
    return render(request, "toolbox/choose_package.html", context)


def own_package(
    request: HttpRequest, municipality: str, scenario: str
) -> tuple[Municipality, Package]:
    owner = own_municipality(request, municipality)
    return owner, find_package(scenario)


def drafted(entries: Iterable[PackageEntry], owner: Municipality) -> list[PackageEntry]:
    """Those with a draft, with all that is read of it to show or to pack it."""
    found = [entry for entry in entries if entry.draft]
    read_bases(entry.draft for entry in found)
    for entry in found:
        # Read once with state and design, not again for each draft.
        entry.draft.municipality = owner
    return found


def package_crumbs(
    owner: Municipality, package: Package, *steps: tuple[str, str]
) -> list[Entry]:
    """From home to the municipality, the package, and the steps below."""
    choosing = reverse("toolbox:choose_package", args=[owner.slug, package.slug])
    return way_to(owner, (package.name, choosing), *steps)

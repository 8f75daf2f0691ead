# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package taken over by mistake: its untouched drafts are shown, then deleted."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from toolbox.packages.taking_back import take_back, untouched_drafts

from .packages import own_package, package_crumbs


@login_required
@never_cache
def undo(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """Asks first; a POST deletes what is ticked and still untouched."""
    owner, package = own_package(request, municipality, scenario)
    entries = package.entries
    if request.method != "POST":
        context = {
            "municipality": owner,
            "package": package,
            "drafts": untouched_drafts(entries, owner, request.user),
            "crumbs": package_crumbs(owner, package, ("Löschen", request.path)),
        }
        return render(request, "toolbox/take_back.html", context)
    names = set(request.POST.getlist("entwurf"))
    number = take_back(
        entries=entries, municipality=owner, user=request.user, names=names
    )
    messages.success(request, deleted_sentence(number, is_all=number == len(names)))
    return redirect("toolbox:package_drafts", owner.slug, package.slug)


def deleted_sentence(number: int, *, is_all: bool) -> str:
    sentences = {0: "Es ist nichts gelöscht.", 1: "Ein Entwurf ist gelöscht."}
    sentence = sentences.get(number, f"{number} Entwürfe sind gelöscht.")
    if is_all:
        return sentence
    return f"{sentence} Anderes hat inzwischen jemand bearbeitet oder gelöscht."

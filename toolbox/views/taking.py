# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""„Paket übernehmen“: what the chosen texts ask is answered once, drafts go out."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from network.models import Municipality
from toolbox.forms.packages import PackageForm
from toolbox.models.packages import Package, PackageEntry
from toolbox.packages.taking import (
    Chosen,
    TakenMeanwhile,
    chosen_of,
    count_drafts,
    recent_answers,
    take_package,
    with_drafts,
)
from toolbox.permissions import may_take_over
from toolbox.placeholders.asking_once import AskingText, is_asked

from .packages import own_package, package_crumbs

#: The parameters with the references: of what is chosen, and of what could be.
CHOSEN, OFFERED = "vorlage", "angeboten"
#: The button that changes the choice and makes nothing.
RECHOOSE = "auswahl"


@dataclass(frozen=True)
class Choice:
    """A text on the page: whether it is ticked, and how many questions it brings."""

    entry: PackageEntry
    is_chosen: bool
    questions: int


@login_required
@never_cache
def take(request: HttpRequest, municipality: str, scenario: str) -> HttpResponse:
    """Asks every question once; a POST makes all drafts or, on a mistake, none."""
    owner, package = own_package(request, municipality, scenario)
    entries, missing = named_entries(request, package.entries, CHOSEN)
    offered, _ = named_entries(request, package.entries, CHOSEN, OFFERED)
    if not offered:
        messages.error(request, "Bitte wählen Sie mindestens eine Vorlage aus.")
        return redirect("toolbox:choose_package", owner.slug, package.slug)
    chosen = chosen_of(entries, owner, request.user)
    if not may_take_over(request.user, chosen.pages, owner):
        raise PermissionDenied
    form = package_form(request, owner, package, chosen)
    is_again = False
    if chosen.pages and not missing and form.is_valid():
        try:
            return taken(request, owner, package, chosen, form)
        except TakenMeanwhile:
            is_again = True
    context = {
        "municipality": owner,
        "package": package,
        "choices": choices(with_drafts(offered, owner), entries, chosen.asking),
        "inside": inside_kits(chosen, entries),
        "form": form,
        "known": count_drafts(chosen, owner),
        "carried": carried_answers(request, form),
        "missing": missing,
        "is_empty": not chosen.pages,
        "is_again": is_again,
        "crumbs": package_crumbs(owner, package, ("Angaben", request.path)),
    }
    return render(request, "toolbox/take_package.html", context)


def package_form(
    request: HttpRequest, owner: Municipality, package: Package, chosen: Chosen
) -> PackageForm:
    """As it was sent; opened or with another choice, with the answers there are."""
    is_post = request.method == "POST"
    is_sent = is_post and RECHOOSE not in request.POST
    recent = {} if is_post else recent_answers(owner, package.entries)
    return PackageForm(
        request.POST if is_sent else None,
        texts=chosen.asking,
        answers=typed_answers(request) if is_post else recent,
        recent=recent,
        known=count_drafts(chosen, owner),
    )


def named_entries(
    request: HttpRequest, entries: tuple[PackageEntry, ...], *parameters: str
) -> tuple[list[PackageEntry], int]:
    """The entries asked for, and how many of them are gone from the package."""
    sent = request.POST if request.method == "POST" else request.GET
    names = {name for one in parameters for name in sent.getlist(one)}
    entries = [e for e in entries if e.reference in names]
    return entries, len(names) - len(entries)


def names_of(entries: Iterable[PackageEntry]) -> set[str]:
    return {entry.reference for entry in entries}


def inside_kits(chosen: Chosen, entries: Iterable[PackageEntry]) -> list[AskingText]:
    """What the press kits bring along besides the chosen texts."""
    named = names_of(entries)
    return [text for text in chosen.asking if text.reference not in named]


def choices(
    offered: Iterable[PackageEntry],
    entries: Iterable[PackageEntry],
    asking: Iterable[AskingText],
) -> list[Choice]:
    chosen = names_of(entries)
    numbers = {text.reference: len(text.asked) for text in asking}
    return [
        Choice(one, one.reference in chosen, numbers.get(one.reference, 0))
        for one in offered
    ]


def typed_answers(request: HttpRequest) -> dict[str, str]:
    """What stands in the form as it was sent, understood or not."""
    return {key: text for key, text in request.POST.items() if is_asked(key) and text}


def carried_answers(request: HttpRequest, form: PackageForm) -> dict[str, str]:
    """What was typed for a text that is no longer ticked: it may be ticked again."""
    typed = typed_answers(request)
    return {key: text for key, text in typed.items() if key not in form.fields}


def taken(
    request: HttpRequest,
    owner: Municipality,
    package: Package,
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
    return redirect("toolbox:package_drafts", owner.slug, package.slug)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The adapting page: typed answers and words come in, the finished text goes out."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from network.models import Municipality
from network.permissions import may_edit_profile
from toolbox.adapting.life import SavedMeanwhile, save_adaptation
from toolbox.aging.texts import aging_of_adaptation
from toolbox.answering.own_answers import reply_in
from toolbox.composing.surroundings import surroundings
from toolbox.composing.texts import compose, unchanged_blocks
from toolbox.composing.values import profile_values
from toolbox.documents.building import DocumentTooLarge
from toolbox.forms import AdaptationForm
from toolbox.models import Adaptation, CounterSpeechPage, Written
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import offers

from .adaptations import adaptation_crumbs, own_adaptation
from .previews import preview_of


@login_required
@never_cache
def edit(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """The whole page; without JavaScript its buttons preview, save and download."""
    adaptation = own_adaptation(request, municipality, pk)
    item = adaptation.base_item()
    form = bound_form(request, adaptation, item)
    if request.method == "POST" and form.is_valid() and "save" in request.POST:
        try:
            save_adaptation(adaptation=adaptation, user=request.user, **typed(form))
        except SavedMeanwhile as conflict:
            form.add_error(None, conflict_sentence(conflict))
        else:
            messages.success(request, "Gespeichert.")
            return redirect(adaptation)
    context = page_context(request, adaptation, item, form)
    return render(request, "toolbox/edit_adaptation.html", context)


@login_required
@never_cache
@require_POST
def preview(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """The text alone, while somebody types; stores nothing."""
    adaptation = own_adaptation(request, municipality, pk)
    item = adaptation.base_item()
    form = bound_form(request, adaptation, item)
    form.is_valid()
    context = page_context(request, adaptation, item, form)
    return render(request, "toolbox/_preview.html", context)


@login_required
@never_cache
@require_POST
def autosave(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Stores what is typed; answers with one line that says whether it did."""
    adaptation = own_adaptation(request, municipality, pk)
    form = bound_form(request, adaptation, adaptation.base_item())
    context = {"adaptation": adaptation}
    if not form.is_valid():
        context["problem"] = "Noch nicht gespeichert: Bitte prüfen Sie die Eingaben."
        context["errors"] = form.errors
    else:
        try:
            context["adaptation"] = save_adaptation(
                adaptation=adaptation, user=request.user, **typed(form)
            )
        except SavedMeanwhile as conflict:
            context["problem"] = conflict_sentence(conflict)
    return render(request, "toolbox/_save_state.html", context)


def bound_form(
    request: HttpRequest, adaptation: Adaptation, item: Written
) -> AdaptationForm:
    return AdaptationForm(
        request.POST if request.method == "POST" else None,
        adaptation=adaptation,
        keys=item.asked_keys(),
        original=item.source_blocks(surroundings(adaptation.municipality)),
    )


def typed(form: AdaptationForm) -> dict:
    """What the form holds, as `save_adaptation` takes it."""
    return {
        "edition": form.cleaned_data["edition"],
        "title": form.cleaned_data["title"],
        "answers": form.answers,
        "edits": form.edits,
    }


def page_context(
    request: HttpRequest,
    adaptation: Adaptation,
    item: Written,
    form: AdaptationForm,
) -> dict:
    return {
        "adaptation": adaptation,
        "municipality": adaptation.municipality,
        "item": item,
        "form": form,
        "formats": offers(item.kind),
        "from_profile": known_facts(item, adaptation.municipality),
        "aging": aging_of_adaptation(adaptation),
        "may_edit_profile": may_edit_profile(request.user, adaptation.municipality),
        "crumbs": adaptation_crumbs(adaptation),
        **preview_context(adaptation, item, form),
    }


def known_facts(item: Written, municipality: Municipality) -> list[tuple[str, str]]:
    """What the item takes from the profile without asking, by its label."""
    values = profile_values(municipality)
    keys = [key for key in item.placeholder_keys() if key in values]
    return [(REGISTRY[key].label, values[key]) for key in keys]


def preview_context(
    adaptation: Adaptation, item: Written, form: AdaptationForm
) -> dict:
    """Preview, open gaps and blocks still to change, of what is typed or stored."""
    answers = form.answers if form.is_bound else adaptation.answers
    edits = form.edits if form.is_bound else adaptation.edits
    try:
        document = compose(
            item=item,
            municipality=adaptation.municipality,
            answers=answers,
            edits=edits,
        )
    except DocumentTooLarge as error:
        return {"problem": str(error)}
    shown = preview_of(document, unchanged_blocks(tuple(form.original), edits))
    if isinstance(item, CounterSpeechPage):
        shown["reply"] = reply_in(document, item)
    return shown


def conflict_sentence(conflict: SavedMeanwhile) -> str:
    who = conflict.current.updated_by or "Jemand"
    return (
        f"{who} hat diesen Text inzwischen gespeichert. Ihre Eingaben stehen noch "
        "hier: Kopieren Sie, was Sie brauchen, und laden Sie die Seite neu."
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page of a municipality's sharepic: typed words come in, the picture goes out."""

from copy import copy

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from network.permissions import may_edit_profile
from toolbox.adapting.life import SavedMeanwhile, save_adaptation
from toolbox.forms.sharepics import PhotoForm, SharepicForm
from toolbox.models import SharepicAdaptation
from toolbox.picturing.own_sharepics import remove_photo, save_photo
from toolbox.picturing.packets import own_packet
from toolbox.picturing.showing import shown_presets
from toolbox.sharepics.rendering import FORMATS

from .editing import conflict_sentence
from .sharepic_previews import sharepic_preview
from .sharepics import own_sharepic, sharepic_crumbs


@login_required
@never_cache
def edit(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """The whole page; without JavaScript its buttons preview and save."""
    adaptation = own_sharepic(request, municipality, pk)
    form = bound_form(request, adaptation)
    if request.method == "POST" and form.is_valid():
        if "propose_alt" in request.POST:
            form = with_proposed_alt(request, adaptation, form)
        elif "save" in request.POST:
            try:
                save_adaptation(adaptation=adaptation, user=request.user, **typed(form))
            except SavedMeanwhile as conflict:
                form.add_error(None, conflict_sentence(conflict))
            else:
                messages.success(request, "Gespeichert.")
                return redirect(adaptation)
    context = page_context(request, adaptation, form)
    return render(request, "toolbox/edit_sharepic.html", context)


@login_required
@never_cache
@require_POST
def preview(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Picture and posts alone, while somebody types; stores nothing."""
    adaptation = own_sharepic(request, municipality, pk)
    form = bound_form(request, adaptation)
    form.is_valid()
    context = page_context(request, adaptation, form)
    return render(request, "toolbox/_sharepic_state.html", context)


@login_required
@never_cache
@require_POST
def autosave(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Stores what is typed; answers with one line that says whether it did."""
    adaptation = own_sharepic(request, municipality, pk)
    form = bound_form(request, adaptation)
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


@login_required
@require_POST
def photo(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Keeps or removes the photo; a mistake shows the page with the words stored."""
    adaptation = own_sharepic(request, municipality, pk)
    if "remove" in request.POST:
        remove_photo(adaptation=adaptation, user=request.user)
        messages.success(request, "Das Foto ist gelöscht.")
        return redirect(adaptation)
    photo_form = PhotoForm(request.POST, request.FILES, adaptation=adaptation)
    if photo_form.is_valid():
        save_photo(
            adaptation=adaptation,
            user=request.user,
            photo=photo_form.photo,
            **photo_form.rights,
        )
        messages.success(request, "Das Foto ist gespeichert.")
        return redirect(adaptation)
    form = SharepicForm(adaptation=adaptation, item=adaptation.base_item())
    context = page_context(request, adaptation, form) | {"photo_form": photo_form}
    return render(request, "toolbox/edit_sharepic.html", context)


def bound_form(request: HttpRequest, adaptation: SharepicAdaptation) -> SharepicForm:
    data = request.POST if request.method == "POST" else None
    return SharepicForm(data, adaptation=adaptation, item=adaptation.base_item())


def typed(form: SharepicForm) -> dict:
    return {"edition": form.cleaned_data["edition"], **form.content}


def with_proposed_alt(
    request: HttpRequest, adaptation: SharepicAdaptation, form: SharepicForm
) -> SharepicForm:
    """The same form with an alternative text made from the words as typed."""
    item = adaptation.base_item()
    item.layout = form.content["layout"]
    for slot, text in (item.words | form.content["words"]).items():
        setattr(item, slot, text)
    data = request.POST.copy()
    data["alt_text"] = item.proposed_alt_text()
    proposed = SharepicForm(data, adaptation=adaptation, item=adaptation.base_item())
    proposed.is_valid()
    return proposed


def page_context(
    request: HttpRequest, adaptation: SharepicAdaptation, form: SharepicForm
) -> dict:
    """Of what is typed; of what is stored where nothing was."""
    shown = copy(adaptation)
    if form.is_bound:
        for name, value in form.content.items():
            setattr(shown, name, value)
    preview = sharepic_preview(own_packet(shown), form.preset_key)
    return {
        "adaptation": adaptation,
        "municipality": adaptation.municipality,
        "form": form,
        "photo_form": PhotoForm(adaptation=adaptation),
        "presets": shown_presets(),
        "version": int(adaptation.updated_at.timestamp()),
        "formats": list(FORMATS),
        "may_edit_profile": may_edit_profile(request.user, adaptation.municipality),
        "crumbs": sharepic_crumbs(adaptation),
        "slots": [
            (slot, form[f"word-{slot}"], error)
            for slot, error in preview["shortenings"]
        ],
        **preview,
    }

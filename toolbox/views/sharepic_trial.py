# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor tries a sharepic: a town's name comes in, its picture goes out."""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from cms.frame.navigation import Entry, breadcrumb
from cms.models import Hit
from cms.serving.counting import count
from toolbox.forms.sharepic_trial import SharepicTrialForm
from toolbox.models import SharepicPage
from toolbox.picturing.packets import Packet, trial_packet

from .items import visible_item
from .sharepic_files import packet_or_problem
from .sharepic_previews import sharepic_preview


# As for texts: nothing is stored, so a forged request can do nothing, and an anonymous
# visitor needs no cookie (docs/decisions/0007).
@csrf_exempt
@never_cache
def try_sharepic(request: HttpRequest, slug: str) -> HttpResponse:
    """The form with its preview; htmx asks for the preview alone."""
    item = visible_item(request, slug, SharepicPage)
    if item is None:
        return redirect_to_login(request.get_full_path())
    form = SharepicTrialForm(request.POST or None, item=item)
    if form.is_bound:
        form.is_valid()
    context = {
        "item": item,
        "form": form,
        "crumbs": [
            *breadcrumb(item),
            Entry("Ausfüllen", reverse("toolbox:try_sharepic", args=[slug])),
        ],
        **sharepic_preview(packet_of(item, form), form.preset_key),
    }
    template = "_sharepic_preview" if request.htmx else "try_sharepic"
    return render(request, f"toolbox/{template}.html", context)


@csrf_exempt
@never_cache
@require_POST
def download_sharepic(request: HttpRequest, slug: str, format_key: str) -> HttpResponse:
    """One picture, or with `zip` the whole packet."""
    item = visible_item(request, slug, SharepicPage)
    if item is None:
        return redirect_to_login(reverse("toolbox:try_sharepic", args=[slug]))
    form = SharepicTrialForm(request.POST, item=item)
    if not form.is_valid():
        return try_sharepic(request, slug)
    back = reverse("toolbox:try_sharepic", args=[slug])
    response = packet_or_problem(
        request, packet_of(item, form), form.preset_key, format_key, back=back
    )
    if response.status_code == 200:
        count(Hit.TRIAL, item.pk, format_key)
    return response


def packet_of(item: SharepicPage, form: SharepicTrialForm) -> Packet:
    answers = form.answers if form.is_bound else {}
    return trial_packet(item, form.municipality(), answers)

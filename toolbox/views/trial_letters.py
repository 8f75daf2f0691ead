# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sample letter in a municipality's own letterhead: page, picture and files."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as render_template
from django.urls import reverse
from django.views.decorators.cache import never_cache

from network.models import Municipality
from network.permissions import may_act_for
from network.views.crumbs import way_to
from network.views.profile import own_municipality
from toolbox.composing.trial_letters import PICTURED, letter_of, picture_of, preview_of

from .files import UNFIT, download_or_problem

OFFERED = (*PICTURED, "pdf")


@login_required
@never_cache
def show_trial_letter(request: HttpRequest, municipality: str) -> HttpResponse:
    """What the letter looks like in Word and in LibreOffice, and how it reads."""
    town = town_of(request, municipality)
    context = {
        "municipality": town,
        "previews": [preview_of(town, format_key) for format_key in PICTURED],
        "crumbs": way_to(town, ("Probebrief", request.path)),
    }
    return render_template(request, "toolbox/trial_letter.html", context)


@login_required
@never_cache
def draw_trial_letter(
    request: HttpRequest, municipality: str, format_key: str
) -> HttpResponse:
    town = town_of(request, municipality)
    if format_key not in PICTURED:
        raise Http404
    try:
        picture = picture_of(town, format_key)
    except UNFIT as error:
        raise Http404 from error
    return HttpResponse(picture, content_type="image/png")


@login_required
@never_cache
def download_trial_letter(
    request: HttpRequest, municipality: str, format_key: str
) -> HttpResponse:
    town = town_of(request, municipality)
    if format_key not in OFFERED:
        raise Http404
    back = reverse("toolbox:trial_letter", args=[town.slug])
    return download_or_problem(request, partial(letter_of, town), format_key, back)


def town_of(request: HttpRequest, slug: str) -> Municipality:
    return own_municipality(request, slug, may_act_for)

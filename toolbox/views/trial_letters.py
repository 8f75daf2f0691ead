# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sample letter in a municipality's own letterhead, as a file."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache

from network.permissions import may_act_for
from network.views.profile import own_municipality
from toolbox.trial_letters import letter_of

from .files import download_or_problem

OFFERED = ("docx", "odt", "pdf")


@login_required
@never_cache
def download_trial_letter(
    request: HttpRequest, municipality: str, format_key: str
) -> HttpResponse:
    if format_key not in OFFERED:
        raise Http404
    town = own_municipality(request, municipality, may_act_for)
    back = reverse("network:overview", args=[town.slug])
    return download_or_problem(request, partial(letter_of, town), format_key, back)

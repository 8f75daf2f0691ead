# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The button that takes colours and typeface over from the letterhead."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from network.permissions import may_edit_profile
from network.proposing import take_over

from .profile import design_of, own_municipality


@login_required
@never_cache
@require_POST
def accept_proposal(request: HttpRequest, slug: str) -> HttpResponse:
    design = design_of(own_municipality(request, slug, may_edit_profile))
    if design.pk is None:
        raise Http404
    try:
        taken = take_over(design)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        names = ", ".join(f"{offer.label} {offer.value}" for offer in taken)
        said = f"Aus dem Briefkopf übernommen: {names}." if taken else NOTHING
        messages.success(request, said)
    return redirect("network:design", slug)


NOTHING = "Ihr Erscheinungsbild entspricht schon Ihrem Briefkopf."

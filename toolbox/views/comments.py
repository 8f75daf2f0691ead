# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A pasted comment comes in, the page with advice goes out; nothing is stored."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import (
    sensitive_post_parameters,
    sensitive_variables,
)
from django.views.decorators.http import require_http_methods

from cms.models import SupportService, SupportServicesPage
from search.registries.access import access_of
from toolbox.answering.comments import Advice, advise
from toolbox.comments.model import Direction
from toolbox.forms.comments import CommentForm
from toolbox.models import DecisionAidPage

from .tool_pages import crumbs, own_municipality

TITLE = "Gegenrede finden"
Kind = SupportService.Kind
HELP_AFTER_THREATS = (Kind.EMERGENCY, Kind.OFFICIALS, Kind.DIGITAL)
HELP_FOR_AFFECTED = (Kind.VICTIMS, Kind.DISCRIMINATION, Kind.DIGITAL)


# Nothing is stored and no account is involved, so a forged request can do nothing;
# without the token an anonymous visitor needs no cookie (docs/decisions/0007).
@csrf_exempt
@never_cache
@sensitive_post_parameters("comment")
@sensitive_variables("form", "context")
@require_http_methods(["GET", "HEAD", "POST"])
def find_reply(request: HttpRequest) -> HttpResponse:
    """The form, and below what was sent the advice. The address says nothing of it."""
    form = CommentForm(request.POST if request.method == "POST" else None)
    context = {
        "form": form,
        "title": TITLE,
        "crumbs": crumbs(request, TITLE),
        "decision_aid": DecisionAidPage.objects.live().first(),
    }
    if form.is_bound and form.is_valid():
        comment = form.cleaned_data["comment"]
        advice = advise(comment, access_of(request), own_municipality(request))
        # An empty form: what was pasted shall not stand open on the screen.
        context |= {"advice": advice, "comment": comment, "form": CommentForm()}
        context |= help_for(advice)
    return render(request, "toolbox/find_reply.html", context)


def help_for(advice: Advice) -> dict[str, Any]:
    """The nationwide offices that fit; others are on the page with all of them."""
    kinds: tuple[str, ...] = ()
    if advice.judgement.is_urgent:
        kinds = HELP_AFTER_THREATS
    elif advice.direction == Direction.AFFECTED:
        kinds = HELP_FOR_AFFECTED
    if not kinds:
        return {}
    services = SupportService.objects.open().filter(is_nationwide=True, kind__in=kinds)
    page = SupportServicesPage.objects.live().first()
    return {
        "services": sorted(services, key=lambda one: kinds.index(one.kind)),
        "services_url": page.url if page else "",
    }

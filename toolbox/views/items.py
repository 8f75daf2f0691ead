# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor tries an item: typed answers come in, a preview or a file goes out."""

from functools import partial

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from cms.frame.navigation import Entry, breadcrumb
from cms.models import Hit
from cms.serving.counting import count
from toolbox.blocks.texts import Surroundings
from toolbox.composing.texts import compose, unchanged_blocks
from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.dressing import on_paper
from toolbox.documents.model import Document
from toolbox.forms import TrialForm
from toolbox.models import CounterSpeechPage, ItemPage, TextItemPage, Written
from toolbox.permissions import may_see
from toolbox.rendering.formats import offers

from .files import download_or_problem
from .previews import preview_of
from .tool_pages import own_municipality

#: What a visitor may fill with her own words and take along.
FILLED = (TextItemPage, CounterSpeechPage)


def visible_item(
    request: HttpRequest, slug: str, *models: type[ItemPage]
) -> ItemPage | None:
    """The item of one of the kinds for this visitor; None if a log-in may help."""
    found = (model.objects.live().filter(slug=slug).first() for model in models)
    item = next(filter(None, found), None)
    if item is None:
        raise Http404
    if may_see(request.user, item):
        return item
    if request.user.is_authenticated:
        raise PermissionDenied
    return None


# Nothing is stored and no account is involved, so a forged request can do nothing;
# without the token an anonymous visitor needs no cookie (docs/decisions/0007).
@csrf_exempt
@never_cache
def try_item(request: HttpRequest, slug: str) -> HttpResponse:
    """The form with its preview; htmx asks for the preview alone."""
    item = visible_item(request, slug, *FILLED)
    if item is None:
        return redirect_to_login(request.get_full_path())
    form = TrialForm(request.POST or None, item=item, own=own_municipality(request))
    if form.is_bound:
        form.is_valid()
    context = {
        "item": item,
        "form": form,
        "formats": offers(item.kind),
        "crumbs": [
            *breadcrumb(item),
            Entry("Ausfüllen", reverse("toolbox:try", args=[slug])),
        ],
    }
    try:
        document = trial_document(item, form)
        unchanged = unchanged_blocks(item.source_blocks(Surroundings()), {})
        context |= preview_of(document, unchanged)
    except DocumentTooLarge as error:
        context["problem"] = str(error)
    template = "_preview" if request.htmx else "try_item"
    return render(request, f"toolbox/{template}.html", context)


@csrf_exempt
@never_cache
@require_POST
def download_trial(request: HttpRequest, slug: str, format_key: str) -> HttpResponse:
    """The text as a file without a letterhead; a mistake leads back to the form."""
    item = visible_item(request, slug, *FILLED)
    if item is None:
        return redirect_to_login(reverse("toolbox:try", args=[slug]))
    form = TrialForm(request.POST, item=item, own=own_municipality(request))
    if not form.is_valid():
        return try_item(request, slug)
    response = download_or_problem(
        request,
        partial(trial_document, item, form, request.GET.get("papier", "")),
        format_key,
        back=reverse("toolbox:try", args=[slug]),
    )
    if response.status_code == 200:
        count(Hit.TRIAL, item.pk, format_key)
    return response


def trial_document(item: Written, form: TrialForm, paper: str = "") -> Document:
    answers = form.answers if form.is_bound else {}
    document = compose(item=item, municipality=form.municipality(), answers=answers)
    return on_paper(document, paper)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What towns build on comes in to be deleted, a refusal with the way out goes out."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from wagtail.models import Page

from toolbox.models import Fact, SharepicPage, TextItemPage
from toolbox.uses import fact_uses, why_kept

from .facts import edit_address


def keep_adapted_items(request, page) -> HttpResponse | None:
    """Towns build on the item, so it can be taken off the site, but not deleted."""
    below = (
        model.objects.descendant_of(page, inclusive=True)
        for model in (TextItemPage, SharepicPage)
    )
    adapted = next(
        filter(None, (p.filter(adaptations__isnull=False).first() for p in below)), None
    )
    if adapted is None:
        return None
    messages.error(
        request,
        f"„{adapted.title}“ lässt sich nicht löschen: Kommunen haben eigene Fassungen "
        "davon. Nehmen Sie die Vorlage stattdessen aus der Veröffentlichung.",
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def keep_adapted_items_of_many(request, action_type, objects, action) -> object:
    if action_type != "delete":
        return None
    pages = [item for item in objects if isinstance(item, Page)]
    refusals = (keep_adapted_items(request, page) for page in pages)
    return next(filter(None, refusals), None)


def keep_used_facts(request, instances) -> HttpResponse | None:
    """Texts refer to a fact, so it can be corrected, but not deleted under them."""
    found = fact_uses() if any(isinstance(one, Fact) for one in instances) else {}
    for fact in instances:
        if isinstance(fact, Fact) and fact.pk in found:
            messages.error(request, why_kept(fact, found[fact.pk]))
            return redirect(edit_address(fact))
    return None

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What others build on comes in to be deleted, a refusal with the way out goes out."""

from collections.abc import Iterable

from django.contrib import messages
from django.db.models import Model, Q
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.models import Page

from cms.desk.used_in import counted, used_in
from cms.models import SupportService
from toolbox.aging.uses import fact_uses, why_kept
from toolbox.models import (
    Attack,
    Audience,
    Channel,
    Fact,
    LanguageLevel,
    Occasion,
    Phase,
    Phenomenon,
    Sender,
    Strategy,
    TextItemPage,
    Tone,
)

from .item_places import in_use

KEPT_WHILE_USED = (
    *(Occasion, Phenomenon, Audience, Channel, Sender, Tone, LanguageLevel, Phase),
    *(Strategy, Attack, SupportService),
)


def keep_adapted_items(request, page) -> HttpResponse | None:
    """Towns and packages build on the item: take it off the site, but keep it."""
    reason = why_page_is_kept(page, request.user)
    if not reason:
        return None
    messages.error(request, reason)
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def why_page_is_kept(page, user) -> str:
    """As sentences with a way out; empty if nothing is lost with the page."""
    return adapted_below(page) or in_use(page, user) or with_variants(page)


def adapted_below(page) -> str:
    used = Q(adaptations__isnull=False)
    used |= Q(sharepicpage__sharepicadaptations__isnull=False)
    below = Page.objects.descendant_of(page, inclusive=True)
    adapted = below.filter(used).order_by("path").first()
    if adapted is None:
        return ""
    return (
        f"„{adapted.title}“ lässt sich nicht löschen: Kommunen haben eigene Fassungen "
        "davon. Nehmen Sie die Vorlage stattdessen aus der Veröffentlichung."
    )


def with_variants(page) -> str:
    mains = TextItemPage.objects.descendant_of(page, inclusive=True)
    variant = (
        TextItemPage.objects.filter(variant_of__in=mains)
        .exclude(path__startswith=page.path)
        .select_related("variant_of")
        .first()
    )
    if variant is None:
        return ""
    return (
        f"„{variant.variant_of.title}“ lässt sich nicht löschen: „{variant.title}“ ist "
        "eine Fassung davon und stünde dann allein. Löschen Sie zuerst die Fassung, "
        "oder tragen Sie bei ihr eine andere Vorlage unter „Fassung von“ ein."
    )


def keep_adapted_items_of_many(request, action_type, objects, action) -> object:
    if action_type != "delete":
        return None
    pages = [item for item in objects if isinstance(item, Page)]
    refusals = (keep_adapted_items(request, page) for page in pages)
    return next(filter(None, refusals), None)


def keep_used_snippets(request, instances: Iterable[Model]) -> HttpResponse | None:
    """Pages refer to it, so it can be corrected, but not deleted under them."""
    for thing in instances:
        if reason := why_snippet_is_kept(thing):
            messages.error(request, reason)
            return redirect(edit_address(thing))
    return None


def why_snippet_is_kept(thing: Model) -> str:
    if isinstance(thing, Fact):
        found = fact_uses().get(thing.pk)
        return why_kept(thing, found) if found else ""
    if isinstance(thing, LanguageLevel) and thing.slug == LanguageLevel.USUAL:
        return (
            f"„{thing}“ lässt sich nicht löschen: Mit diesem Niveau beginnt jede neue "
            "Vorlage. Sie können es umbenennen."
        )
    keys = used_in(thing) if isinstance(thing, KEPT_WHILE_USED) else {}
    if not keys:
        return ""
    return (
        f"„{thing}“ lässt sich nicht löschen, denn es gibt noch Einträge, die darauf "
        f"verweisen: {counted(keys)}. Welche, steht unten unter „Verwendet in“. "
        f"{way_out(thing)}"
    )


def way_out(thing: Model) -> str:
    if isinstance(thing, SupportService):
        return (
            "Gibt es die Anlaufstelle nicht mehr, kreuzen Sie „Eingestellt“ an oder "
            "nennen Sie unter „Ersetzt durch“ ihre Nachfolgerin: Alle Texte folgen."
        )
    return "Ordnen Sie diese zuerst anders ein, oder benennen Sie den Eintrag um."


def edit_address(thing: Model) -> str:
    return reverse(thing.snippet_viewset.get_url_name("edit"), args=[thing.pk])

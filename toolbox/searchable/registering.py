# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tells the search what of the toolbox can be found, and with what it changes."""

from collections.abc import Iterator
from functools import partial

from django.db.models import Q, QuerySet

from cms.searchable.pages import prepare_pages
from cms.searchable.registering import register_pages
from network.models import Municipality
from search.registries import facets, offering
from toolbox.models import (
    Adaptation,
    Attack,
    Audience,
    Channel,
    CommemorationDay,
    DecisionAidPage,
    ItemKind,
    LanguageLevel,
    Occasion,
    OwnPressKit,
    Phase,
    Phenomenon,
    PublicPressKit,
    ScenarioIndexPage,
    ScenarioPage,
    SharepicAdaptation,
    Strategy,
    ToolboxIndexPage,
    item_models,
)
from toolbox.models.terms import Term

from .days import DAY_KINDS, day_document, days, days_with
from .items import item_document, offered_items
from .own_versions import (
    own_kit_document,
    own_versions,
    public_kit_document,
    public_kits,
    version_document,
)
from .strategies import NODE_KINDS, neighbours, node_document, whole_nodes

TERMS: dict[str, type[Term]] = {
    "occasion": Occasion,
    "phenomenon": Phenomenon,
    "channel": Channel,
    "audience": Audience,
    "language_level": LanguageLevel,
}

RELATIONS: dict[type[Term], str] = {
    Occasion: "occasions",
    Phenomenon: "phenomena",
    Channel: "channels",
    Audience: "audiences",
    LanguageLevel: "language_level",
    Phase: "phase",
}


def register() -> None:
    register_pages(ToolboxIndexPage)
    register_pages(DecisionAidPage)
    register_pages(ScenarioIndexPage)
    register_pages(ScenarioPage)
    for model in item_models():
        offering.register(
            model,
            everything=partial(offered_items, model),
            offer=item_document,
            prepare=prepare_pages,
        )
    for model in (Attack, Strategy):
        offering.register(
            model, everything=partial(whole_nodes, model), offer=node_document
        )
    offering.register(CommemorationDay, everything=days, offer=day_document)
    register_own()
    follow_changes()
    facets.register("kind", lambda: DAY_KINDS)
    facets.register("kind", lambda: NODE_KINDS)
    facets.register("kind", lambda: dict(ItemKind.choices))
    for facet, model in TERMS.items():
        facets.register(facet, partial(names_of, model), stored_in=model)


def register_own() -> None:
    for model in (Adaptation, SharepicAdaptation):
        offering.register(
            model, everything=partial(own_versions, model), offer=version_document
        )
    offering.register(
        OwnPressKit,
        everything=lambda: OwnPressKit.objects.select_related("municipality"),
        offer=own_kit_document,
    )
    offering.register(PublicPressKit, everything=public_kits, offer=public_kit_document)


def follow_changes() -> None:
    for model in RELATIONS:
        offering.follow(model, items_with)
    offering.follow(Phenomenon, days_with)
    offering.follow(OwnPressKit, public_form)
    offering.follow(Attack, neighbours)
    offering.follow(Strategy, neighbours)
    offering.follow(Municipality, things_of)


def items_with(term: Term) -> Iterator[QuerySet]:
    """Those that show its name; an occasion also stands at those below it."""
    fits = Q(**{RELATIONS[type(term)]: term})
    if isinstance(term, Occasion):
        fits |= Q(occasions__parent=term)
    for model in item_models():
        yield model.objects.filter(fits).distinct()


def public_form(kit: OwnPressKit) -> Iterator[QuerySet]:
    yield PublicPressKit.objects.filter(pk=kit.pk)


def things_of(municipality: Municipality) -> Iterator[QuerySet]:
    """They show its name, and its kits are public only with it."""
    for model in (Adaptation, SharepicAdaptation, OwnPressKit, PublicPressKit):
        yield model.objects.filter(municipality=municipality)


def names_of(model: type[Term]) -> dict[str, str]:
    return dict(model.objects.values_list("slug", "name"))

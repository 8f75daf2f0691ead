# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes modules, reports from practice and recommendations, live and in the tree."""

from datetime import date
from itertools import count

from wagtail.models import Page

from cms.models import (
    ModuleIndexPage,
    ModulePage,
    PracticeIndexPage,
    PracticePage,
    RecommendationIndexPage,
    RecommendationPage,
    RecommendationSource,
)
from tests.factories.pages import add

numbers = count(1)


def make_module_index(parent: Page, **fields) -> ModuleIndexPage:
    return add(parent, ModuleIndexPage, **{"title": "Die Module", **fields})


def make_module(parent: Page, title: str = "Eine Allianz", **fields) -> ModulePage:
    values = {"number": 1, "summary": "Alle an einem Tisch.", **fields}
    if values.get("base"):
        values["kind"] = "add-on"
    return add(parent, ModulePage, title=title, **values)


def make_practice_index(parent: Page, **fields) -> PracticeIndexPage:
    return add(parent, PracticeIndexPage, **{"title": "Gute Praxis", **fields})


def make_practice(
    parent: Page, title: str = "Eine Meldestelle", *, modules=(), **fields
) -> PracticePage:
    values = {
        "slug": f"praxis-{next(numbers)}",
        "summary": "Eine Nummer für alle.",
        "municipality": "Gemeinde Musterhausen",
        "municipality_kind": "gemeinde",
        "municipality_size": "klein",
        "federal_state_id": "BY",
        "as_of": date(2026, 6, 30),
        **fields,
    }
    practice = add(parent, PracticePage, title=title, **values)
    practice.modules = list(modules)
    practice.save()
    return practice


def make_recommendation_index(parent: Page, **fields) -> RecommendationIndexPage:
    values = {"title": "Handlungsempfehlungen", **fields}
    return add(parent, RecommendationIndexPage, **values)


def make_recommendation(
    parent: Page, title: str = "Eine Nummer für alle", *, practices=(), **fields
) -> RecommendationPage:
    values = {
        "slug": f"empfehlung-{next(numbers)}",
        "statement": "Benennen Sie eine Stelle.",
        "audience": "Hauptamt",
        "reasoning": "<p>Betroffene suchen eine Person.</p>",
        **fields,
    }
    page = add(parent, RecommendationPage, title=title, **values)
    for position, practice in enumerate(practices):
        RecommendationSource.objects.create(
            page=page,
            practice=practice,
            note=f"Hat es gezeigt: {practice.title}.",
            sort_order=position,
        )
    return page

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file's type comes in, its page model and the fields the file fills go out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from cms.models import (
    AccessibilityStatementPage,
    ContactPage,
    ContentPage,
    EventIndexPage,
    EventPage,
    FaqPage,
    GlossaryPage,
    GlossaryTerm,
    LegalPage,
    ModuleIndexPage,
    ModulePage,
    NewsIndexPage,
    NewsPage,
    PracticeIndexPage,
    PracticePage,
    PressPage,
    PressPicture,
    RecommendationIndexPage,
    RecommendationPage,
    SignLanguagePage,
    SupportServicesPage,
)
from network.models import MunicipalitiesPage
from toolbox.models import ScenarioIndexPage, ToolboxIndexPage

from .events import event
from .files import ContentFile
from .markdown import plain_paragraphs, rich_text
from .practice_pages import module, practice, recommendation
from .publishing import in_order
from .site_blocks import find_picture, site_blocks


def introduced(file: ContentFile) -> dict[str, Any]:
    return {"intro": plain_paragraphs(file["intro"])}


def dated(file: ContentFile) -> dict[str, Any]:
    return {"as_of": file["as_of"]}


def contact(file: ContentFile) -> dict[str, Any]:
    return introduced(file) | file["contact"]


def privacy_note(file: ContentFile) -> dict[str, Any]:
    return {"privacy_note": rich_text(file["privacy_note"])}


def accessibility_statement(file: ContentFile) -> dict[str, Any]:
    entries = [{"type": "entry", "value": entry} for entry in file["contents"]]
    contents = stream(AccessibilityStatementPage, "contents", entries)
    return file["statement"] | {"contents": contents}


def questions(file: ContentFile) -> dict[str, Any]:
    """A heading with its accordion is a group; the rest stands below all groups."""
    groups: list[dict[str, Any]] = []
    rest: list[dict[str, Any]] = []
    for block in site_blocks(file.body):
        if block["type"] == "accordion" and rest and rest[-1]["type"] == "heading":
            title = rest.pop()["value"]["text"]
            value = {"title": title, "items": block["value"]["items"]}
            groups.append({"type": "group", "value": value})
        else:
            rest.append(block)
    return {"groups": stream(FaqPage, "groups", groups)} | {
        "body": stream(FaqPage, "body", rest)
    }


def stream(model: type[Page], name: str, blocks: list[dict[str, Any]]):
    return model._meta.get_field(name).stream_block.to_python(blocks)


def glossary(file: ContentFile) -> dict[str, Any]:
    terms = [GlossaryTerm(**entry) for entry in file["terms"]]
    return introduced(file) | {"terms": terms}


def press(file: ContentFile) -> dict[str, Any]:
    pictures = in_order(
        PressPicture(image=find_picture(entry["file"]), caption=entry["caption"])
        for entry in file["pictures"]
    )
    boilerplate = {"boilerplate": file["boilerplate"], "pictures": pictures}
    return introduced(file) | file["contact"] | boilerplate


def news(file: ContentFile) -> dict[str, Any]:
    name = file.get("image")
    return {
        "date": file["date"],
        "intro": file["intro"],
        "author_line": file["author_line"],
        "image": find_picture(name) if name else None,
        "image_alt": file.get("image_alt"),
    }


@dataclass(frozen=True)
class PageType:
    """A page model, and the fields that are particular to it.

    Fields in `linked` may be empty: they are filled once every page stands.
    """

    model: type[Page]
    fields: Callable[[ContentFile], dict[str, Any]] = introduced
    linked: Callable[[ContentFile], dict[str, Any]] = lambda file: {}


PAGE_TYPES = {
    "content": PageType(ContentPage),
    "legal": PageType(LegalPage, dated),
    "faq": PageType(FaqPage, linked=questions),
    "glossary": PageType(GlossaryPage, glossary),
    "press": PageType(PressPage, press),
    "contact": PageType(ContactPage, contact, privacy_note),
    "accessibility_statement": PageType(
        AccessibilityStatementPage, accessibility_statement
    ),
    "support_services": PageType(SupportServicesPage),
    "news_index": PageType(NewsIndexPage),
    "news": PageType(NewsPage, news),
    "sign_language": PageType(SignLanguagePage),
    "event_index": PageType(EventIndexPage),
    "event": PageType(EventPage, event),
    "municipalities": PageType(MunicipalitiesPage),
    "toolbox": PageType(ToolboxIndexPage),
    "scenario_index": PageType(ScenarioIndexPage),
    "module_index": PageType(ModuleIndexPage),
    "module": PageType(ModulePage, module),
    "practice_index": PageType(PracticeIndexPage),
    "practice": PageType(PracticePage, practice),
    "recommendation_index": PageType(RecommendationIndexPage),
    "recommendation": PageType(RecommendationPage, recommendation),
}
# Folders whose files name neither type nor parent: the folder says both. In this order,
# so that whatever a page refers to is there before it.
FOLDERS = {
    "news": {"type": "news", "parent": "aktuelles"},
    "events": {"type": "event", "parent": "veranstaltungen"},
    "modules": {"type": "module", "parent": "module"},
    "practices": {"type": "practice", "parent": "gute-praxis"},
    "recommendations": {
        "type": "recommendation",
        "parent": "handlungsempfehlungen",
    },
}
# They tell of invented municipalities.
DEMO_FOLDERS = frozenset({"practices", "recommendations"})

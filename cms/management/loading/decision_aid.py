# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file of the decision aid comes in, its published page goes out."""

from pathlib import Path
from typing import Any

from cms.models import SupportService
from toolbox.models import DecisionAidPage, Shelf

from .files import ContentError, naming, read_settings
from .identities import keep_identities
from .markdown import rich_text
from .publishing import put_page, toolbox_index

PLAIN_FIELDS = (
    "title",
    "summary",
    "intro",
    "legal_note",
    "legal_note_date",
)


def load_decision_aid(path: Path) -> None:
    settings = read_settings(path)
    with naming(path):
        index = toolbox_index()
        put_page(DecisionAidPage, index, settings["slug"], aid_fields(settings))


def aid_fields(settings: dict[str, Any]) -> dict[str, Any]:
    questions = [
        {"type": "question", "value": question(one)} for one in settings["questions"]
    ]
    otherwise = [{"type": "action", "value": action(settings["otherwise"])}]
    return {
        **{name: settings[name] for name in PLAIN_FIELDS},
        "questions": stream(settings["slug"], "questions", questions),
        "otherwise": stream(settings["slug"], "otherwise", otherwise),
        "search_description": settings["summary"],
    }


def question(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "question": one["question"],
        "help": rich_text(one["help"]),
        "at_once": one["at_once"],
        "action": action(one["action"]),
    }


def action(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": one["title"],
        "now": rich_text(one["now"]),
        "when_not": rich_text(one["when_not"]),
        "items": [item_key(reference) for reference in one["items"]],
        "services": [service_key(slug) for slug in one["services"]],
    }


def item_key(reference: str) -> int:
    found = Shelf(lambda items: items.filter(reference=reference))[:1]
    if not found:
        raise ContentError(f"Eine Vorlage „{reference}“ gibt es nicht.")
    return found[0].pk


def service_key(slug: str) -> int:
    found = SupportService.objects.filter(slug=slug).first()
    if found is None:
        raise ContentError(f"Die Anlaufstelle „{slug}“ gibt es nicht.")
    return found.pk


def stream(slug: str, name: str, blocks: list[dict[str, Any]]):
    """The blocks of one stream; those that were there before keep their ids."""
    stream_block = DecisionAidPage._meta.get_field(name).stream_block
    existing = DecisionAidPage.objects.filter(slug=slug).first()
    old = getattr(existing, name).get_prep_value() if existing else []
    return stream_block.clean(stream_block.to_python(keep_identities(old, blocks)))

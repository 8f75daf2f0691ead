# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of counter-speeches come in, published pages below the toolbox go out."""

from pathlib import Path
from typing import Any

from toolbox.models import Attack, CounterSpeechPage, Strategy

from .files import ContentFile, naming, read_folder
from .item_blocks import fact_called
from .markdown import rich_text
from .mistakes import each, together
from .publishing import put_page, toolbox_index
from .sections import sections
from .sorting import sorting_fields
from .strategies import node_called, services

PLAIN_FIELDS = (
    "title",
    "summary",
    "slogan",
    "legal_note",
    "legal_note_date",
    "checked_by",
    "checked_until",
    "version",
    "visibility",
    "licence",
)
PLAIN_PARTS = {
    "local_fact": "Tatsache vor Ort",
    "strategy_reason": "Warum diese Strategie",
    "answer_short": "Kurze Antwort",
    "answer_medium": "Mittlere Antwort",
    "answer_long": "Lange Antwort",
    "answer_plain": "Antwort in Einfacher Sprache",
}
RICH_PARTS = {
    "background": "Was dahintersteckt",
    "not_to_say": "Nicht sagen",
    "when_not": "Wann nicht antworten",
    "usage": "So verwenden Sie diese Vorlage",
}
PARTS = (*PLAIN_PARTS.values(), *RICH_PARTS.values())


def load_counter_speech(folder: Path) -> int:
    files = read_folder(folder)
    index = toolbox_index()
    for file in files:
        with naming(file.path):
            put_page(CounterSpeechPage, index, file["slug"], reply_fields(file))
    return len(files)


def reply_fields(file: ContentFile) -> dict[str, Any]:
    return together(
        lambda: file.values(PLAIN_FIELDS),
        lambda: sorting_fields(file, CounterSpeechPage),
        lambda: texts(sections(file.body, PARTS)),
        lambda: {"reference": file["id"]},
        lambda: {"strategy": node_called(Strategy, file["strategy"])},
        lambda: {"attack": node_called(Attack, file.get("attack"))},
        lambda: {"typical_words": "\n".join(file["keywords"])},
        lambda: {"example_comments": "\n".join(file["comments"])},
        lambda: {"facts": each(fact_called, file.get("facts", []))},
        lambda: {"support_services": services(file.get("services", []))},
        lambda: {"search_description": file.get("summary")},
    )


def texts(parts: dict[str, str]) -> dict[str, str]:
    plain = {name: parts[heading] for name, heading in PLAIN_PARTS.items()}
    rich = each(lambda heading: rich_text(parts[heading]), RICH_PARTS.values())
    return plain | dict(zip(RICH_PARTS, rich, strict=True))

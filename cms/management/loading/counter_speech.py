# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of counter-speeches come in, published pages below the toolbox go out."""

from pathlib import Path
from typing import Any

from toolbox.models import Attack, CounterSpeechPage, Strategy, ToolboxIndexPage

from .files import ContentFile, naming, read_folder
from .item_blocks import fact_called
from .markdown import rich_text
from .publishing import put_page
from .sections import sections
from .sorting import sorting_fields
from .strategies import node_called, services

PLAIN_FIELDS = (
    "title",
    "summary",
    "slogan",
    "language_level",
    "phase",
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
    index = ToolboxIndexPage.objects.get()
    for file in files:
        with naming(file.path):
            put_page(CounterSpeechPage, index, file["slug"], reply_fields(file))
    return len(files)


def reply_fields(file: ContentFile) -> dict[str, Any]:
    parts = sections(file.body, PARTS)
    return {
        **{name: file[name] for name in PLAIN_FIELDS},
        **sorting_fields(file, CounterSpeechPage),
        **{name: parts[heading] for name, heading in PLAIN_PARTS.items()},
        **{name: rich_text(parts[heading]) for name, heading in RICH_PARTS.items()},
        "reference": file["id"],
        "strategy": node_called(Strategy, file["strategy"]),
        "attack": node_called(Attack, file.get("attack")),
        "typical_words": "\n".join(file["keywords"]),
        "example_comments": "\n".join(file["comments"]),
        "facts": [fact_called(slug) for slug in file.get("facts", [])],
        "support_services": services(file.get("services", [])),
        "search_description": file["summary"],
    }

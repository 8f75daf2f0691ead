# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of scenarios come in, published pages with their packages go out."""

from pathlib import Path
from typing import Any

from toolbox.models import (
    Occasion,
    Phase,
    ScenarioEntry,
    ScenarioIndexPage,
    ScenarioPage,
)

from .files import ContentError, ContentFile, naming, read_folder
from .identities import keep_identities
from .items import item_called
from .markdown import rich_text
from .mistakes import each, together
from .publishing import in_order, put_page
from .sections import sections
from .sorting import term_slug, terms
from .strategies import services

PLAIN_FIELDS = (
    "title",
    "summary",
    "steps_title",
    "checked_by",
    "checked_until",
)
PARTS = {"signs": "Woran Sie es erkennen", "not_to_do": "Was Sie nicht tun"}


def load_scenarios(folder: Path) -> int:
    files = read_folder(folder)
    index = ScenarioIndexPage.objects.first()
    if index is None:
        raise ContentError("Eine Seite vom Typ „scenario_index“ fehlt.")
    for file in files:
        with naming(file.path):
            put_page(ScenarioPage, index, file["slug"], scenario_fields(file))
    return len(files)


def scenario_fields(file: ContentFile) -> dict[str, Any]:
    return together(
        lambda: file.values(PLAIN_FIELDS),
        lambda: texts(sections(file.body, tuple(PARTS.values()))),
        lambda: {"phase_id": term_slug(Phase, file["phase"])},
        lambda: {"emergency": file.get("emergency")},
        lambda: {"search_description": file.get("summary")},
        lambda: {"occasions": terms(Occasion, file["occasions"])},
        lambda: {"support_services": services(file.get("services", []))},
        lambda: {"steps": steps(file)},
        lambda: {"entries": entries(file)},
    )


def texts(parts: dict[str, str]) -> dict[str, str]:
    return {name: rich_text(parts[heading]) for name, heading in PARTS.items()}


def steps(file: ContentFile):
    """The steps; those that were there before keep their ids."""
    stream_block = ScenarioPage._meta.get_field("steps").stream_block
    existing = ScenarioPage.objects.filter(slug=file["slug"]).first()
    old = existing.steps.get_prep_value() if existing else []
    new = [{"type": "step", "value": step} for step in file["steps"]]
    return stream_block.clean(stream_block.to_python(keep_identities(old, new)))


def entries(file: ContentFile) -> list[ScenarioEntry]:
    """The package in its order; ContentErrors names every item that is missing."""
    wanted = each(entry_fields, file["package"])
    return in_order(ScenarioEntry(**fields) for fields in wanted)


def entry_fields(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "item": item_called(entry["id"]),
        "reason": entry["reason"],
        "when": entry["when"],
        "alternatives": entry.get("alternatives", ""),
    }

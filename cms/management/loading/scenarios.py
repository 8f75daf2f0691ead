# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of scenarios come in, published pages with their packages go out."""

from pathlib import Path
from typing import Any

from toolbox.models import Occasion, ScenarioEntry, ScenarioIndexPage, ScenarioPage

from .counter_speech import services
from .files import ContentError, ContentFile, naming, read_folder
from .identities import keep_identities
from .items import item_called
from .markdown import rich_text
from .publishing import put_page
from .sections import sections

PLAIN_FIELDS = (
    "title",
    "summary",
    "phase",
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
    parts = sections(file.body, tuple(PARTS.values()))
    return {
        **{name: file[name] for name in PLAIN_FIELDS},
        **{name: rich_text(parts[heading]) for name, heading in PARTS.items()},
        "emergency": file.get("emergency"),
        "search_description": file["summary"],
        "occasions": occasions(file),
        "support_services": services(file),
        "steps": steps(file),
        "entries": entries(file),
    }


def occasions(file: ContentFile) -> list[Occasion]:
    found = list(Occasion.objects.filter(slug__in=file["occasions"]))
    unknown = sorted(set(file["occasions"]) - {occasion.slug for occasion in found})
    if unknown:
        raise ContentError(f"Den Anlass „{unknown[0]}“ gibt es nicht.")
    return found


def steps(file: ContentFile):
    """The steps; those that were there before keep their ids."""
    stream_block = ScenarioPage._meta.get_field("steps").stream_block
    existing = ScenarioPage.objects.filter(slug=file["slug"]).first()
    old = existing.steps.get_prep_value() if existing else []
    new = [{"type": "step", "value": step} for step in file["steps"]]
    return stream_block.clean(stream_block.to_python(keep_identities(old, new)))


def entries(file: ContentFile) -> list[ScenarioEntry]:
    """The package in its order; a ContentError names every item that is missing."""
    missing, found = [], []
    for order, entry in enumerate(file["package"]):
        try:
            item = item_called(entry["id"])
        except ContentError:
            missing.append(entry["id"])
            continue
        found.append(
            ScenarioEntry(
                item=item,
                reason=entry["reason"],
                when=entry["when"],
                alternatives=entry.get("alternatives", ""),
                sort_order=order,
            )
        )
    if missing:
        raise ContentError(f"Diese Vorlagen gibt es nicht: {', '.join(missing)}.")
    return found

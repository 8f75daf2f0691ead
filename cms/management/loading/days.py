# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The file of days comes in, commemoration and action days with their items go out."""

from pathlib import Path
from typing import Any

from toolbox.models import CommemorationDay, DayItem, Phenomenon

from .files import naming, read_settings
from .items import item_called
from .mistakes import each
from .publishing import assign, in_order, was_saved_by_person
from .sorting import terms

PLAIN_FIELDS = ("name", "slug", "kind", "when", "source")


def load_days(path: Path) -> None:
    """By their slug; a day that somebody saved in the admin stays as it is."""
    for entry in read_settings(path)["days"]:
        with naming(path, entry):
            put_day(entry)


def put_day(entry: dict[str, Any]) -> None:
    day = CommemorationDay.objects.filter(slug=entry["slug"]).first()
    if day and was_saved_by_person(day):
        return
    day = day or CommemorationDay()
    assign(day, day_fields(entry))
    day.phenomena = terms(Phenomenon, entry.get("phenomena", []))
    day.full_clean()
    items = each(item_called, entry.get("items", []))
    day.day_items.set(in_order(DayItem(item=item) for item in items))
    day.save()


def day_fields(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: entry[name] for name in PLAIN_FIELDS},
        "remembered": " ".join(entry["remembered"].split()),
        "hints": "\n".join(entry.get("hints", [])),
        "is_approximate": entry.get("is_approximate", False),
        "since_year": entry.get("since"),
        "source_url": entry.get("source_url", ""),
    }

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of press kits come in, published press kits below the toolbox go out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from toolbox.models import (
    ItemPage,
    PressKitPage,
    PressKitPicture,
    PressKitSharepic,
    PressKitText,
    SharepicPage,
    TextItemPage,
)

from .files import ContentError, ContentFile, naming, read_folder
from .identities import keep_identities
from .mistakes import each, together
from .publishing import in_order, put_page, toolbox_index
from .site_blocks import find_picture
from .sorting import sorting_fields

PLAIN_FIELDS = (
    "title",
    "summary",
    "is_example",
    "place",
    "date",
    "checked_by",
    "checked_until",
    "version",
    "licence",
)
ROWS = {
    "quotes": "quote",
    "people": "person",
    "facts": "fact",
    "programme": "point",
}


def load_press_kits(folder: Path) -> int:
    files = read_folder(folder)
    index = toolbox_index()
    for file in files:
        with naming(file.path):
            put_page(PressKitPage, index, file["slug"], kit_fields(file))
    return len(files)


def kit_fields(file: ContentFile) -> dict[str, Any]:
    return together(
        lambda: file.values(PLAIN_FIELDS),
        lambda: sorting_fields(file, PressKitPage),
        lambda: file.get("contact", {}),
        *(row_field(file, name, kind) for name, kind in ROWS.items()),
        lambda: {"reference": file["id"]},
        lambda: {"search_description": file.get("summary")},
        lambda: {"kit_texts": in_order(each(kit_text, file["texts"]))},
        lambda: {
            "kit_sharepics": in_order(each(kit_sharepic, file.get("sharepics", [])))
        },
        lambda: {"kit_pictures": in_order(each(kit_picture, file["pictures"]))},
    )


def row_field(file: ContentFile, name: str, kind: str) -> Callable[[], dict[str, Any]]:
    return lambda: {name: rows(file, name, kind)}


def kit_text(reference: str) -> PressKitText:
    return PressKitText(item=named(TextItemPage, reference))


def kit_sharepic(reference: str) -> PressKitSharepic:
    return PressKitSharepic(item=named(SharepicPage, reference))


def kit_picture(entry: dict[str, Any]) -> PressKitPicture:
    return PressKitPicture(
        image=find_picture(entry["file"]),
        caption=entry["caption"],
        is_logo=entry.get("is_logo", False),
    )


def named(model: type[ItemPage], reference: str) -> ItemPage:
    """The text or sharepic with that id."""
    found = model.objects.filter(reference=reference).first()
    if found is None:
        kind = model._meta.verbose_name
        raise ContentError(f"„{reference}“ gibt es nicht ({kind}).")
    return found


def rows(file: ContentFile, name: str, kind: str):
    """The rows of one stream; those that were there before keep their ids."""
    stream_block = PressKitPage._meta.get_field(name).stream_block
    existing = PressKitPage.objects.filter(slug=file["slug"]).first()
    old = getattr(existing, name).get_prep_value() if existing else []
    new = [{"type": kind, "value": as_stored(row)} for row in file[name]]
    return stream_block.clean(stream_block.to_python(keep_identities(old, new)))


def as_stored(row: dict[str, Any]) -> dict[str, Any]:
    """Days as the database keeps them."""
    return {
        name: part.isoformat() if isinstance(part, date) else part
        for name, part in row.items()
    }

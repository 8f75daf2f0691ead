# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of press kits come in, published press kits below the toolbox go out."""

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
    ToolboxIndexPage,
)

from .files import ContentError, ContentFile, naming, read_folder
from .identities import keep_identities
from .publishing import put_page
from .site_blocks import find_picture
from .sorting import sorting_fields

PLAIN_FIELDS = (
    "title",
    "summary",
    "is_example",
    "place",
    "date",
    "phase",
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
    index = ToolboxIndexPage.objects.get()
    for file in files:
        with naming(file.path):
            put_page(PressKitPage, index, file["slug"], kit_fields(file))
    return len(files)


def kit_fields(file: ContentFile) -> dict[str, Any]:
    return {
        **{name: file[name] for name in PLAIN_FIELDS},
        **sorting_fields(file, PressKitPage),
        **file.get("contact", {}),
        **{name: rows(file, name, kind) for name, kind in ROWS.items()},
        "reference": file["id"],
        "search_description": file["summary"],
        "kit_texts": [
            PressKitText(item=named(TextItemPage, name)) for name in file["texts"]
        ],
        "kit_sharepics": [
            PressKitSharepic(item=named(SharepicPage, name))
            for name in file.get("sharepics", [])
        ],
        "kit_pictures": [
            PressKitPicture(
                image=find_picture(entry["file"]),
                caption=entry["caption"],
                is_logo=entry.get("is_logo", False),
            )
            for entry in file["pictures"]
        ],
    }


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

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of items come in, published items with lasting block identities go out."""

from pathlib import Path
from typing import Any

from toolbox.models import (
    ItemPage,
    RelatedItem,
    TextItemPage,
    item_models,
)
from toolbox.placeholders.marking import mark_placeholders

from .files import ContentError, ContentFile, naming, read_folder
from .identities import keep_identities
from .item_blocks import item_blocks
from .markdown import inline_text, rich_text
from .mistakes import each, together
from .publishing import complete, in_order, is_edited, put_page, toolbox_index
from .sorting import sorting_fields

PLAIN_FIELDS = (
    "title",
    "kind",
    "summary",
    "legal_note",
    "legal_note_date",
    "checked_by",
    "checked_until",
    "version",
    "visibility",
    "licence",
)


def load_items(folder: Path) -> int:
    files = main_texts_first(read_folder(folder))
    index = toolbox_index()
    for file in files:
        with naming(file.path):
            put_page(TextItemPage, index, file["slug"], item_fields(file))
    return len(files)


def main_texts_first(files: list[ContentFile]) -> list[ContentFile]:
    """A variant hangs on its main text, wherever in the folder that stands."""
    return sorted(files, key=lambda file: bool(file.get("variant_of")))


def load_relations(folder: Path) -> int:
    """What goes with what, once items of every kind are there."""
    files = read_folder(folder)
    for file in files:
        with naming(file.path):
            relate(file)
    return len(files)


def item_fields(file: ContentFile) -> dict[str, Any]:
    return together(
        lambda: file.values(PLAIN_FIELDS),
        lambda: sorting_fields(file, TextItemPage),
        lambda: {"reference": file["id"]},
        lambda: {"variant_of": main_text(file), "variant": file.get("variant")},
        lambda: {"headline": mark_placeholders(inline_text(file["headline"]))},
        lambda: {"usage": rich_text(file["usage"])},
        lambda: {"search_description": file.get("summary")},
        lambda: {"body": body(file)},
    )


def body(file: ContentFile):
    """The blocks; those that were there before keep their ids."""
    stream_block = TextItemPage._meta.get_field("body").stream_block
    existing = TextItemPage.objects.filter(slug=file["slug"]).first()
    old = existing.body.get_prep_value() if existing else []
    blocks = keep_identities(old, item_blocks(file.body))
    return stream_block.clean(stream_block.to_python(blocks))


def main_text(file: ContentFile) -> TextItemPage | None:
    """The text of which this is a variant; None if it is a text of its own."""
    main = file.get("variant_of")
    if not main:
        return None
    found = TextItemPage.objects.filter(reference=main).first()
    if found is None:
        raise ContentError(f"Eine Vorlage „{main}“ gibt es nicht.")
    return found


def relate(file: ContentFile) -> None:
    item = TextItemPage.objects.filter(slug=file["slug"]).first()
    if item is None or is_edited(item):
        return
    wanted = each(item_called, file.get("related", []))
    if [entry.item_id for entry in item.related_items.all()] == [p.pk for p in wanted]:
        return
    item.related_items.set(in_order(RelatedItem(item=page) for page in wanted))
    complete(item, "related_items")


def item_called(reference: str) -> ItemPage:
    """The item of whatever kind that is called so; a ContentError if there is none."""
    for model in item_models():
        if found := model.objects.filter(reference=reference).first():
            return found
    raise ContentError(f"Eine Vorlage „{reference}“ gibt es nicht.")

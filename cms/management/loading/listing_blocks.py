# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Directives of tables, files and lists come in, their blocks go out."""

from typing import Any

from cms.models import CommunityDocument, CommunityVideo
from cms.models.media import Provenance
from cms.offers.teasers import SOURCES
from toolbox.models import Occasion

from .files import ContentError
from .markdown import Chunk, list_rows, named

Block = dict[str, Any]
USUAL_COUNT = "3"


def table(chunk: Chunk) -> Block:
    """The first line names the columns, the first cell of each line its row."""
    settings = named(chunk.arguments, "caption", source="")
    headings, *rows = list_rows(chunk.text) or [[]]
    for row in rows:
        if len(row) != len(headings):
            raise ContentError(
                f"In der Tabelle „{settings['caption']}“ hat die Zeile "
                f"„{' | '.join(row)}“ {len(row)} statt {len(headings)} Zellen."
            )
    cells = {
        "caption": settings["caption"],
        "columns": [{"type": "text", "heading": heading} for heading in headings],
        "rows": [{"values": row} for row in rows],
    }
    value = {"table": cells, "has_row_headers": True, "source": settings["source"]}
    return {"type": "table", "value": value}


def downloads(chunk: Chunk) -> Block:
    items = []
    for row in list_rows(chunk.text):
        item = named(row, "name", title="", note="")
        document = find_file(CommunityDocument, item.pop("name"))
        items.append({"document": document.pk, **item})
    return {"type": "downloads", "value": {"items": items}}


def video(chunk: Chunk) -> Block:
    found = find_file(CommunityVideo, chunk.argument.strip())
    return {"type": "video", "value": {"video": found.pk}}


def find_file(model: type[Provenance], name: str) -> Any:
    """The document or video that its YAML file describes under this file name."""
    found = model.objects.filter(source__contains=f"({name})").first()
    if name and found:
        return found
    raise ContentError(f"{model._meta.verbose_name} „{name}“ gibt es nicht.")


def teasers(chunk: Chunk) -> Block:
    value: dict[str, Any] = named(chunk.arguments, "title", "kind", count=USUAL_COUNT)
    if value["kind"] not in SOURCES:
        known = ", ".join(SOURCES)
        raise ContentError(f"Die Art „{value['kind']}“ gibt es nicht, nur: {known}.")
    return {"type": "teasers", "value": value | counted(value) | {"pages": []}}


def items(chunk: Chunk) -> Block:
    value: dict[str, Any] = named(
        chunk.arguments, "title", "occasion", count=USUAL_COUNT
    )
    occasion = Occasion.objects.filter(slug=value["occasion"]).first()
    if occasion is None:
        raise ContentError(f"Den Anlass „{value['occasion']}“ gibt es nicht.")
    return {
        "type": "items",
        "value": value | counted(value) | {"occasion": occasion.pk},
    }


def counted(value: dict[str, str]) -> dict[str, int]:
    if not value["count"].isdecimal():
        raise ContentError(f"„{value['count']}“ ist keine Anzahl.")
    return {"count": int(value["count"])}

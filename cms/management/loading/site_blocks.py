# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text of a site page comes in, its blocks go out."""

from collections.abc import Callable
from typing import Any

from cms.models import CommunityImage

from .files import ContentError
from .listing_blocks import downloads, items, table, teasers, video
from .markdown import Chunk, chunks, list_rows, named, rich_text, titled_parts
from .mistakes import each
from .publishing import page_called

Block = dict[str, Any]
ENCLOSING = frozenset(
    {
        "hinweis",
        "zitat",
        "akkordeon",
        "schritte",
        "zahlen",
        "verweise",
        "tabelle",
        "downloads",
    }
)


def site_blocks(body: str) -> list[Block]:
    """The raw value of a `SiteBlocks` stream."""
    blocks: list[Block] = []
    for block in each(built, chunks(body, enclosing=ENCLOSING)):
        if block["type"] == "text" and blocks and blocks[-1]["type"] == "text":
            blocks[-1]["value"] += block["value"]
        else:
            blocks.append(block)
    return blocks


def built(chunk: Chunk) -> Block:
    if chunk.directive not in BUILDERS:
        raise ContentError(f"Die Anweisung „@{chunk.directive}“ gibt es nicht.")
    return BUILDERS[chunk.directive](chunk)


def text_or_heading(chunk: Chunk) -> Block:
    for mark, level in (("### ", "3"), ("## ", "2")):
        if chunk.text.startswith(mark):
            value = {"text": chunk.text.removeprefix(mark), "level": level}
            return {"type": "heading", "value": value}
    return {"type": "text", "value": rich_text(chunk.text)}


def callout(chunk: Chunk) -> Block:
    value = {"kind": "info", "title": chunk.argument, "text": rich_text(chunk.text)}
    return {"type": "callout", "value": value}


def quote(chunk: Chunk) -> Block:
    value = named(chunk.arguments, "speaker", role="")
    return {"type": "quote", "value": {"text": chunk.text, **value}}


def titled(block_type: str) -> Callable[[Chunk], Block]:
    def build(chunk: Chunk) -> Block:
        items = [
            {"title": title, "text": rich_text(text)}
            for title, text in titled_parts(chunk.text)
        ]
        return {"type": block_type, "value": {"items": items}}

    return build


def facts(chunk: Chunk) -> Block:
    rows = list_rows(chunk.text)
    items = [named(row, "figure", "label", source="") for row in rows]
    return {"type": "facts", "value": {"items": items}}


def links(chunk: Chunk) -> Block:
    items = []
    for row in list_rows(chunk.text):
        item = named(row, "slug", "title", "text")
        items.append({"page": page_called(item.pop("slug")).pk, **item})
    return {"type": "links", "value": {"items": items}}


def contact(chunk: Chunk) -> Block:
    value = named(chunk.arguments, "name", "role", "phone", "email")
    return {"type": "contact", "value": value}


def support_services(chunk: Chunk) -> Block:
    value = named(chunk.arguments, "kinds", state="")
    kinds = [kind.strip() for kind in value["kinds"].split(",")]
    return {"type": "support_services", "value": {**value, "kinds": kinds}}


def image(chunk: Chunk) -> Block:
    settings = named(chunk.arguments, "name", caption="")
    picture = find_picture(settings["name"])
    choice = {
        "image": picture.pk,
        "alt_text": picture.description,
        "decorative": False,
    }
    return {"type": "image", "value": {"image": choice, "caption": settings["caption"]}}


def find_picture(name: str) -> CommunityImage:
    """The picture that `images.yaml` describes under this file name."""
    source = name.replace(".png", ".svg")
    found = CommunityImage.objects.filter(source__contains=f"({source})").first()
    if found is None:
        raise ContentError(f"Ein Bild „{name}“ gibt es nicht.")
    return found


BUILDERS: dict[str, Callable[[Chunk], Block]] = {
    "": text_or_heading,
    "hinweis": callout,
    "zitat": quote,
    "akkordeon": titled("accordion"),
    "schritte": titled("steps"),
    "zahlen": facts,
    "verweise": links,
    "kontakt": contact,
    "anlaufstellen": support_services,
    "bild": image,
    "tabelle": table,
    "downloads": downloads,
    "video": video,
    "teaser": teasers,
    "vorlagen": items,
}

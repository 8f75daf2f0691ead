# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text of a site page comes in, its blocks go out."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from cms.models import CommunityImage

from .markdown import Chunk, chunks, list_rows, rich_text, titled_parts

Block = dict[str, Any]
ENCLOSING = frozenset(
    {"hinweis", "zitat", "akkordeon", "schritte", "zahlen", "verweise"}
)


def site_blocks(body: str) -> list[Block]:
    """The raw value of a `SiteBlocks` stream."""
    blocks: list[Block] = []
    for chunk in chunks(body, enclosing=ENCLOSING):
        block = BUILDERS[chunk.directive](chunk)
        if block["type"] == "text" and blocks and blocks[-1]["type"] == "text":
            blocks[-1]["value"] += block["value"]
        else:
            blocks.append(block)
    return blocks


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
    speaker, *role = chunk.arguments
    value = {"text": chunk.text, "speaker": speaker, "role": "".join(role)}
    return {"type": "quote", "value": value}


def titled(block_type: str) -> Callable[[Chunk], Block]:
    def build(chunk: Chunk) -> Block:
        items = [
            {"title": title, "text": rich_text(text)}
            for title, text in titled_parts(chunk.text)
        ]
        return {"type": block_type, "value": {"items": items}}

    return build


def facts(chunk: Chunk) -> Block:
    names = ("figure", "label", "source")
    rows = [row + [""] * (3 - len(row)) for row in list_rows(chunk.text)]
    items = [dict(zip(names, row, strict=True)) for row in rows]
    return {"type": "facts", "value": {"items": items}}


def links(chunk: Chunk) -> Block:
    items = [
        {"page": Page.objects.get(slug=slug).pk, "title": title, "text": text}
        for slug, title, text in list_rows(chunk.text)
    ]
    return {"type": "links", "value": {"items": items}}


def contact(chunk: Chunk) -> Block:
    names = ("name", "role", "phone", "email")
    return {"type": "contact", "value": dict(zip(names, chunk.arguments, strict=True))}


def support_services(chunk: Chunk) -> Block:
    kinds = [kind.strip() for kind in chunk.argument.split(",")]
    return {"type": "support_services", "value": {"kinds": kinds}}


def image(chunk: Chunk) -> Block:
    name, *caption = chunk.arguments
    picture = CommunityImage.objects.get(source__contains=name.replace(".png", ".svg"))
    choice = {
        "image": picture.pk,
        "alt_text": picture.description,
        "decorative": False,
    }
    return {"type": "image", "value": {"image": choice, "caption": "".join(caption)}}


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
}

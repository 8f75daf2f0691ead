# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page comes in, every piece of its text as the database keeps it goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import Block, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

RICH_TEXT = RichTextBlock()


@dataclass(frozen=True)
class Piece:
    """One value and its block; `path` is what Wagtail's editor jumps to."""

    label: str
    path: str
    block: Block
    value: Any

    def below(self, name: str, block: Block, value: Any) -> "Piece":
        label = f"{self.label} › {block.label}" if block.label else self.label
        return Piece(label, f"{self.path}.{name}", block, value)


def pieces_of(page: Page) -> Iterator[Piece]:
    """Stored values only: a chooser whose page is gone still knows its number."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = list(getattr(page, field.name).raw_data)
            top = Piece(str(field.verbose_name), field.name, field.stream_block, value)
            yield from walk(top)
        elif isinstance(field, RichTextField):
            value = getattr(page, field.name)
            yield Piece(str(field.verbose_name), field.name, RICH_TEXT, value)


def walk(piece: Piece) -> Iterator[Piece]:
    """The piece and all below it; a block that is no longer known is left out."""
    yield piece
    for child in children(piece):
        yield from walk(child)


def children(piece: Piece) -> Iterator[Piece]:
    block, value = piece.block, piece.value or ()
    if isinstance(block, StreamBlock):
        for child in value:
            if child["type"] in block.child_blocks:
                kind = block.child_blocks[child["type"]]
                yield piece.below(child.get("id", ""), kind, child["value"])
    elif isinstance(block, StructBlock):
        for name, kind in block.child_blocks.items():
            if name in value:
                yield piece.below(name, kind, value[name])
    elif isinstance(block, ListBlock):
        for child in value:
            is_marked = isinstance(child, dict) and child.get("type") == "item"
            number = child.get("id", "") if is_marked else ""
            inner = child["value"] if is_marked else child
            yield piece.below(number, block.child_block, inner)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page or a stream of blocks comes in, the words that visitors read go out.

Streams are read as they are stored: nothing that a block points at is fetched.
"""

from collections.abc import Iterator
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from cms.proofreading.markup import read_html

# Text fields that hold no words.
NO_WORDS = (models.EmailField, models.URLField, models.SlugField, models.UUIDField)
# Text blocks that hold no words.
NO_PROSE = (blocks.URLBlock, blocks.EmailBlock, blocks.RegexBlock)


def words_of(instance: models.Model, leave_out: frozenset[str] = frozenset()) -> str:
    """The words of all its fields, a line a passage; without those left out by name."""
    lines = [
        line
        for field in instance._meta.concrete_fields
        if is_read(field) and field.name not in leave_out
        for line in lines_of_field(field, getattr(instance, field.attname))
    ]
    return "\n".join(lines)


def is_read(field: models.Field) -> bool:
    return field.model is not Page and field.editable and not field.primary_key


def lines_of_field(field: models.Field, value: Any) -> Iterator[str]:
    if not value:
        return
    if isinstance(field, StreamField):
        yield from stream_lines(value)
    elif isinstance(field, RichTextField):
        yield from html_lines(value)
    elif isinstance(field, models.CharField | models.TextField) and not (
        field.choices or isinstance(field, NO_WORDS)
    ):
        yield from text_lines(value)


def stream_lines(stream: blocks.StreamValue) -> Iterator[str]:
    for block, value in leaves_of_stream(stream):
        if isinstance(block, blocks.RichTextBlock):
            yield from html_lines(value)
        elif is_prose(block):
            yield from text_lines(value)


def is_prose(block: blocks.Block) -> bool:
    is_text = isinstance(block, blocks.CharBlock | blocks.TextBlock)
    return is_text and not isinstance(block, NO_PROSE)


def html_lines(html: str) -> Iterator[str]:
    """Passages and headings; the words of a link stand in its passage already."""
    for part in read_html(html, ""):
        if text := getattr(part, "text", "") if not is_link(part) else "":
            yield text


def is_link(part: Any) -> bool:
    return type(part).__name__ == "Link"


def text_lines(text: Any) -> Iterator[str]:
    for line in str(text).splitlines():
        if line.strip():
            yield " ".join(line.split())


def plain(html: str) -> str:
    """Rich text as one line."""
    return " ".join(html_lines(html))


def leaves_of_stream(
    stream: blocks.StreamValue,
) -> Iterator[tuple[blocks.Block, Any]]:
    yield from leaves_of_children(stream.stream_block, stream.raw_data)


def leaves_of_children(block: blocks.BaseStreamBlock, raw: Any):
    for child in raw or ():
        kind = child.get("type") if isinstance(child, dict) else None
        if kind in block.child_blocks:
            yield from leaves(block.child_blocks[kind], child.get("value"))


def leaves(block: blocks.Block, raw: Any) -> Iterator[tuple[blocks.Block, Any]]:
    """The blocks without blocks in them, each with its value as it is stored."""
    if raw is None or raw == "":
        return
    if isinstance(block, blocks.BaseStreamBlock):
        yield from leaves_of_children(block, raw)
    elif isinstance(block, TypedTableBlock):
        yield from leaves_of_table(block, raw)
    elif isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from leaves(child, raw.get(name) if isinstance(raw, dict) else None)
    elif isinstance(block, blocks.ListBlock):
        for entry in raw:
            yield from leaves(block.child_block, list_value(entry))
    else:
        yield block, raw


def list_value(entry: Any) -> Any:
    """Older lists hold bare values, newer ones wrap each as an item with an id."""
    is_wrapped = isinstance(entry, dict) and {"id", "type", "value"} <= entry.keys()
    return entry["value"] if is_wrapped else entry


def leaves_of_table(block: TypedTableBlock, raw: Any):
    caption = blocks.CharBlock()
    columns = raw.get("columns") or []
    yield caption, raw.get("caption") or ""
    for column in columns:
        yield caption, column.get("heading") or ""
    for row in raw.get("rows") or []:
        for column, value in zip(columns, row.get("values") or [], strict=False):
            if column.get("type") in block.child_blocks:
                yield from leaves(block.child_blocks[column["type"]], value)

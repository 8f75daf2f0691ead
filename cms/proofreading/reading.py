# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page comes in, the draft that the rules read goes out, whatever blocks it has."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page

from .draft import PLAIN_LANGUAGE, Draft, Heading, Link, Part, Passage, Picture
from .markup import read_html

# Text fields that hold no sentences.
NO_PROSE = (models.EmailField, models.URLField, models.SlugField, models.UUIDField)
PLACE = "{field}, {number}. Baustein ({block})"


def read(instance: models.Model) -> Draft:
    """The page or the data as it stands in memory, saved or not."""
    is_page = isinstance(instance, Page)
    return Draft(
        title=instance.title if is_page else str(instance),
        parts=tuple(read_fields(instance)),
        description=instance.search_description if is_page else "",
        language=language_of(instance),
        holds_placeholders=getattr(instance, "holds_placeholders", False),
        is_page=is_page,
    )


def language_of(instance: models.Model) -> str:
    """Its locale's; an item in plain language says so itself, it has no twin."""
    if getattr(instance, "is_in_plain_language", False):
        return PLAIN_LANGUAGE
    locale = getattr(instance, "locale", None)
    return locale.language_code if locale else "de"


def read_fields(instance: models.Model) -> Iterator[Part]:
    for field in instance._meta.concrete_fields:
        if field.model is Page or not field.editable or field.primary_key:
            continue
        value = getattr(instance, field.name)
        if value:
            yield from read_field(instance, field, value)


def read_field(instance, field: models.Field, value: Any) -> Iterator[Part]:
    where = str(field.verbose_name)
    if isinstance(field, StreamField):
        yield from read_stream(value, where)
    elif isinstance(field, RichTextField):
        yield from read_html(value, where)
    elif isinstance(field, models.CharField | models.TextField):
        if not field.choices and not isinstance(field, NO_PROSE):
            yield from read_lines(value, where)
    elif field.related_model is get_image_model():
        alt = getattr(instance, f"{field.name}_alt", None)
        # A page that asks for an alternative text takes an empty one for a decoration.
        yield Picture(where, alt or "", is_decorative=alt == "")


def read_lines(text: str, where: str) -> Iterator[Part]:
    for line in text.splitlines():
        if line.strip():
            yield Passage(where, " ".join(line.split()))


def read_stream(stream, field: str) -> Iterator[Part]:
    for number, child in enumerate(stream, 1):
        where = PLACE.format(field=field, number=number, block=child.block.label)
        yield from read_block(child.block, child.value, where)


def read_block(block: blocks.Block, value: Any, where: str) -> Iterator[Part]:
    """A picture's block is one of structures as well, so it is asked for first."""
    if value is None:
        return
    if isinstance(block, ImageBlock | ImageChooserBlock):
        yield read_picture(value, where)
    elif isinstance(block, blocks.StructBlock):
        yield from read_structure(block, value, where)
    elif isinstance(block, blocks.ListBlock):
        for entry in value:
            yield from read_block(block.child_block, entry, where)
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from read_block(child.block, child.value, where)
    elif isinstance(block, blocks.RichTextBlock):
        yield from read_html(value.source, where)
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield from read_lines(value, where)


def read_picture(image, where: str) -> Picture:
    alt = getattr(image, "contextual_alt_text", None)
    if alt is None:
        alt = image.default_alt_text
    return Picture(where, alt, is_decorative=bool(getattr(image, "decorative", False)))


def read_structure(block: blocks.StructBlock, value: Any, where: str) -> Iterator[Part]:
    names = block.child_blocks.keys()
    if {"text", "level"} <= names:
        yield read_heading(value, where)
        return
    parts = [
        part
        for name, child in block.child_blocks.items()
        for part in read_block(child, value.get(name), where)
    ]
    if {"page", "title"} <= names and value["page"]:
        parts.append(Link(where, value["title"] or value["page"].title))
    caption = words_of(value["caption"]) if "caption" in names else ""
    for part in parts:
        yield replace(part, caption=caption) if isinstance(part, Picture) else part


def read_heading(value: Any, where: str) -> Heading:
    return Heading(where, words_of(value["text"]), int(value["level"]))


def words_of(value: Any) -> str:
    """The words of a line, be it plain or rich text."""
    source = getattr(value, "source", value) or ""
    return " ".join(getattr(part, "text", "") for part in read_html(source, ""))

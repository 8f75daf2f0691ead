# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a written ODT come in and get language, properties and draft mark."""

from typing import Any, Final

from toolbox.documents.model import Document
from toolbox.rendering.metadata import facts
from toolbox.rendering.odt_xml import (
    DECLARATIONS,
    add,
    first,
    fragment,
    language_of,
    tag,
)
from toolbox.rendering.wording import licence_note

GENERATOR: Final = "Komm.A"
MEDIA_TYPES: Final = {"png": "image/png", "jpg": "image/jpeg"}
REPLACED_META: Final = frozenset(
    {
        "dc:title",
        "dc:subject",
        "dc:description",
        "dc:creator",
        "dc:date",
        "dc:language",
        "meta:keyword",
        "meta:initial-creator",
        "meta:creation-date",
        "meta:generator",
        "meta:editing-cycles",
        "meta:editing-duration",
        "meta:printed-by",
        "meta:print-date",
        "meta:document-statistic",
    }
)


def set_language(styles: Any, language: str) -> None:
    office = styles.find(tag("office:styles"))
    code, country = language_of(language)
    default = next(
        (
            style
            for style in office.iterchildren(tag("style:default-style"))
            if style.get(tag("style:family")) == "paragraph"
        ),
        None,
    )
    if default is None:
        default = fragment(
            f'<style:default-style {DECLARATIONS} style:family="paragraph"/>'
        )
        office.insert(0, default)
    properties = first(default, "style:text-properties")
    properties.set(tag("fo:language"), code)
    properties.set(tag("fo:country"), country)


def set_properties(meta: Any, document: Document) -> None:
    """Who wrote it and what it is; when the letterhead was drawn is no longer told."""
    moment = f"{document.date.isoformat()}T12:00:00"
    parent = first(meta, "office:meta")
    for child in list(parent):
        if child.tag in {tag(name) for name in REPLACED_META}:
            parent.remove(child)
    texts = {
        "meta:generator": GENERATOR,
        "dc:title": document.plain_title,
        "dc:subject": document.subject,
        "dc:description": licence_note(document),
        "meta:initial-creator": document.design.name,
        "dc:creator": document.design.name,
        "meta:creation-date": moment,
        "dc:date": moment,
        "dc:language": document.lang,
    }
    for name, text in texts.items():
        if text:
            add(parent, name, text)
    for keyword in document.keywords:
        add(parent, "meta:keyword", keyword)
    known = facts(document)
    for child in parent.findall(tag("meta:user-defined")):
        if child.get(tag("meta:name")) in known:
            parent.remove(child)
    for name, value in known.items():
        add(parent, "meta:user-defined", value, meta__name=name)


def describe_pictures(roots: tuple[Any, ...], document: Document) -> None:
    """A letterhead's logo without words gets those of the design."""
    design = document.design
    for root in roots:
        for frame in root.iter(tag("draw:frame")):
            is_ours = frame.get(tag("draw:style-name"), "").startswith("Komma_")
            is_picture = frame.find(tag("draw:image")) is not None
            has_words = frame.find(tag("svg:desc")) is not None
            if is_picture and not is_ours and not has_words:
                alt = design.logo_alt or f"Logo: {design.name}"
                if frame.find(tag("svg:title")) is None:
                    add(frame, "svg:title", alt)
                add(frame, "svg:desc", alt)


def list_pictures(manifest: Any, pictures: dict[str, bytes]) -> None:
    for path in pictures:
        add(
            manifest,
            "manifest:file-entry",
            manifest__full_path=path,
            manifest__media_type=MEDIA_TYPES[path.rsplit(".")[-1]],
        )

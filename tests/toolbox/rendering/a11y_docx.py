# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bytes of a DOCX come in, what keeps people from reading it goes out."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn

BLANK_LINK = {"", "hier", "link", "mehr"}
TYPED_BULLET = re.compile(r"^\s*(?:[-*•☐]|\d+\))\s")
VML = "{urn:schemas-microsoft-com:vml}"
TARGET_MODE = qn("r:id")


def problems(content: bytes) -> list[str]:
    """An empty list is an accessible document."""
    word = docx.Document(BytesIO(content))
    return [
        *_metadata(word),
        *_outline(word),
        *_paragraphs(word),
        *_pictures(word),
        *_links(word),
    ]


def heading_levels(word: Any) -> list[int]:
    return [level for level, _ in _headings(word)]


def roots(word: Any) -> list[Any]:
    """The body and every header and footer the file really has."""
    edges = [
        edge._element
        for section in word.sections
        for edge in (
            section.header,
            section.first_page_header,
            section.footer,
            section.first_page_footer,
        )
        if not edge.is_linked_to_previous
    ]
    return [word.element.body, *edges]


def text_in(paragraph: Any) -> str:
    return "".join(node.text or "" for node in paragraph.iter(qn("w:t")))


def _metadata(word: Any) -> Iterator[str]:
    properties = word.core_properties
    if not properties.title:
        yield "no title in the properties"
    if not properties.language.startswith("de"):
        yield "no German language in the properties"
    language = word.styles.element.find(".//" + qn("w:docDefaults")).find(
        ".//" + qn("w:lang")
    )
    if language is None or not language.get(qn("w:val"), "").startswith("de"):
        yield "no German language for the text"


def _outline(word: Any) -> Iterator[str]:
    headings = list(_headings(word))
    levels = [level for level, _ in headings]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"heading jumps from {before} to {after}"
    yield from ("empty heading" for _, text in headings if not text.strip())


def _headings(word: Any) -> Iterator[tuple[int, str]]:
    names = {
        style.get(qn("w:styleId")): style.find(qn("w:name")).get(qn("w:val"))
        for style in word.styles.element.iter(qn("w:style"))
    }
    for paragraph in word.element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        name = "" if style is None else names[style.get(qn("w:val"))]
        found = re.fullmatch(r"heading (\d)", name, re.IGNORECASE)
        if found:
            yield int(found[1]), text_in(paragraph)


def _paragraphs(word: Any) -> Iterator[str]:
    for paragraph in word.element.body.iter(qn("w:p")):
        text = text_in(paragraph)
        holds = (qn("w:drawing"), qn("w:sectPr"), qn("w:br"))
        if not text.strip() and next(paragraph.iter(*holds), None) is None:
            yield "empty paragraph"
        if TYPED_BULLET.match(text):
            yield f"typed bullet: {text[:30]}"


def _pictures(word: Any) -> Iterator[str]:
    ids = []
    for root in roots(word):
        yield from ("VML drawing" for element in root.iter() if VML in str(element.tag))
        for properties in root.iter(qn("wp:docPr")):
            ids.append(properties.get("id"))
            marks = [
                part for part in properties.iter() if "decorative" in str(part.tag)
            ]
            if not properties.get("descr") and not marks:
                yield "picture without alternative text"
    if len(ids) != len(set(ids)):
        yield "drawing ids are not unique"


def _links(word: Any) -> Iterator[str]:
    for link in word.element.body.iter(qn("w:hyperlink")):
        if text_in(link).strip().casefold() in BLANK_LINK:
            yield "link without a telling text"
        relation = link.get(TARGET_MODE)
        if relation and not word.part.rels[relation].is_external:
            yield "link leads nowhere"

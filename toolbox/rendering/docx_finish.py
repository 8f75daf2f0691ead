# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written DOCX comes in and gets its language, properties and draft mark."""

from datetime import datetime, time
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from toolbox.documents.model import Document
from toolbox.rendering.docx_letterhead import footers, headers
from toolbox.rendering.wording import DRAFT_BANNER, licence_note

PROPERTY_LENGTH: Final = 255
FRAGILE_RELATION: Final = "/stylesWithEffects"


def finish(word: WordDocument, document: Document) -> None:
    if document.is_draft:
        _mark_as_draft(word)
    _set_language(word, document.lang)
    _set_properties(word, document)
    _describe_pictures(word, document)
    _drop_fragile_parts(word)


def _mark_as_draft(word: WordDocument) -> None:
    """In every header, and in a new one where Word would print an empty one."""
    sections = word.sections
    sections[0].header.is_linked_to_previous = False
    if any(section.different_first_page_header_footer for section in sections):
        sections[0].first_page_header.is_linked_to_previous = False
    if word.settings.odd_and_even_pages_header_footer:
        sections[0].even_page_header.is_linked_to_previous = False
    for header in headers(word):
        element = header._element
        _drop_empty_paragraph(element)
        element.insert(0, _banner())


def _banner() -> Any:
    return parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:shd w:val="clear" w:color="auto" '
        'w:fill="1A1A1A"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="center"/>'
        '</w:pPr><w:r><w:rPr><w:b/><w:color w:val="FFFFFF"/><w:spacing w:val="60"/>'
        f'<w:sz w:val="24"/></w:rPr><w:t>{DRAFT_BANNER}</w:t></w:r></w:p>'
    )


def _drop_empty_paragraph(header: Any) -> None:
    """A new header brings one empty paragraph, which the banner replaces."""
    children = list(header)
    if len(children) == 1 and not "".join(header.itertext()).strip():
        is_plain = next(header.iter(qn("w:drawing"), qn("w:pict")), None) is None
        if is_plain and children[0].tag == qn("w:p"):
            header.remove(children[0])


def _set_language(word: WordDocument, language: str) -> None:
    styles: Any = word.styles.element
    defaults = _first(styles, "w:docDefaults", at=0)
    run = _first(_first(defaults, "w:rPrDefault", at=0), "w:rPr", at=0)
    _first(run, "w:lang").set(qn("w:val"), language)


def _set_properties(word: WordDocument, document: Document) -> None:
    moment = datetime.combine(document.date, time(12))
    properties = word.core_properties
    texts = {
        "title": document.plain_title,
        "author": document.design.name,
        "last_modified_by": document.design.name,
        "subject": document.subject,
        "keywords": ", ".join(document.keywords),
        "category": document.kicker,
        "identifier": document.item,
        "version": document.version,
        "language": document.lang,
        "comments": licence_note(document),
    }
    for name, text in texts.items():
        setattr(properties, name, text[:PROPERTY_LENGTH])
    properties.created = properties.modified = moment
    properties.revision = 1


def _describe_pictures(word: WordDocument, document: Document) -> None:
    """Ids unique over all parts; a logo without words gets those of the design."""
    design = document.design
    alt = design.logo_alt or f"Logo: {design.name}"
    edges = [edge._element for edge in (*headers(word), *footers(word))]
    number = 0
    for root in (word.element.body, *edges):
        for properties in root.iter(qn("wp:docPr")):
            number += 1
            properties.set("id", str(number))
            is_decorative = "decorative" in "".join(
                part.tag for part in properties.iter()
            )
            if not properties.get("descr") and not is_decorative:
                properties.set("descr", alt)


def _drop_fragile_parts(word: WordDocument) -> None:
    relations = word.part.rels
    for name in [key for key in relations if _is_fragile(relations[key])]:
        relations.pop(name)


def _is_fragile(relation: Any) -> bool:
    return str(relation.reltype).endswith(FRAGILE_RELATION)


def _first(parent: Any, tag: str, at: int | None = None) -> Any:
    found = parent.find(qn(tag))
    if found is None:
        found = OxmlElement(tag)
        parent.insert(len(parent) if at is None else at, found)
    return found

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written DOCX comes in and gets its language, properties and draft mark."""

from datetime import datetime, time
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from toolbox.documents.model import Document
from toolbox.rendering.docx_letterhead import footers, headers
from toolbox.rendering.docx_properties import set_custom_properties
from toolbox.rendering.docx_running import put_on_every_page
from toolbox.rendering.metadata import facts
from toolbox.rendering.wording import licence_note

PROPERTY_LENGTH: Final = 255
FRAGILE_RELATION: Final = "/stylesWithEffects"


def finish(word: WordDocument, document: Document) -> None:
    put_on_every_page(word, document)
    _set_language(word, document.lang)
    _set_properties(word, document)
    set_custom_properties(word, facts(document))
    _describe_pictures(word, document)
    _drop_fragile_parts(word)


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

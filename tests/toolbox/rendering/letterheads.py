# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Letterheads as Word, German Word and LibreOffice write them, as DOCX and ODT."""

from copy import deepcopy
from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from tests.toolbox.rendering.builders import png
from toolbox.rendering.odt_xml import DECLARATIONS
from toolbox.rendering.zipping import pack

GERMAN_IDS = {
    "Heading1": "berschrift1",
    "Heading2": "berschrift2",
    "Normal": "Standard",
}


def word_letterhead() -> bytes:
    """A header with a logo, a table, and a marker that Word cut in two."""
    word = docx.Document()
    _head(word)
    table = word.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Datum: {{DATUM}}"
    table.cell(0, 1).text = "{{ ANSPRECHPERSON }}"
    _split(word, "{{IN", "HA", "LT}}")
    word.add_paragraph("Mit freundlichen Grüßen")
    return _saved(word)


def german_letterhead() -> bytes:
    """German Word keeps the built-in names but has ids of its own."""
    word = docx.Document()
    for element in (word.styles.element, word.element):
        for part in element.iter():
            for attribute in (qn("w:styleId"), qn("w:val")):
                if part.get(attribute) in GERMAN_IDS and _is_reference(part):
                    part.set(attribute, GERMAN_IDS[part.get(attribute)])
    _head(word)
    _split(word, "{{INHALT}}")
    return _saved(word)


def libreoffice_letterhead() -> bytes:
    """LibreOffice writes "Heading 1", no numbering, and no part python-docx knows."""
    word = docx.Document()
    for style in word.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name.get(qn("w:val")).startswith("heading"):
            name.set(qn("w:val"), name.get(qn("w:val")).replace("heading", "Heading"))
        if name.get(qn("w:val")).startswith("List "):
            style.getparent().remove(style)
    for key, relation in list(word.part.rels.items()):
        if relation.reltype.endswith(("/numbering", "/stylesWithEffects")):
            word.part.rels.pop(key)
    _head(word)
    _split(word, "{{INHALT}}")
    return _saved(word)


def cell_letterhead() -> bytes:
    """The text goes into the narrow right column of a table."""
    word = docx.Document()
    table = word.add_table(rows=1, cols=2)
    for cell, width in zip(table.rows[0].cells, (Cm(10), Cm(6)), strict=True):
        cell.width = width
    table.cell(0, 1).text = "{{INHALT}}"
    return _saved(word)


def control_letterhead() -> bytes:
    """The marker stands in a content control for plain text."""
    word = docx.Document()
    paragraph = word.add_paragraph("{{INHALT}}")._p
    control = OxmlElement("w:sdt")
    properties, content = OxmlElement("w:sdtPr"), OxmlElement("w:sdtContent")
    properties.append(OxmlElement("w:text"))
    control.extend((properties, content))
    paragraph.addprevious(control)
    content.append(paragraph)
    return _saved(word)


def two_sided_letterhead() -> bytes:
    """Word prints an empty header on first and even pages unless there is one."""
    word = docx.Document()
    word.sections[0].different_first_page_header_footer = True
    word.settings.odd_and_even_pages_header_footer = True
    return _saved(word)


def sectioned_letterhead() -> bytes:
    """Two sections name the same header part."""
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "Stadt Probeland"
    reference = word.sections[0]._sectPr[0]
    word.add_section()
    word.sections[1]._sectPr.insert(0, deepcopy(reference))
    return _saved(word)


def endless_letterhead() -> bytes:
    word = docx.Document()
    word.element.body.remove(word.sections[0]._sectPr)
    return _saved(word)


def bare_letterhead(*paragraphs: str) -> bytes:
    word = docx.Document()
    for text in paragraphs:
        word.add_paragraph(text)
    return _saved(word)


def odt_letterhead(*paragraphs: str, header: str = "Stadt Probeland") -> bytes:
    """A page with a header of its own; the paragraphs are XML inside text:p."""
    body = "".join(
        f'<text:p text:style-name="P1">{text}</text:p>' for text in paragraphs
    )
    content = (
        f"<office:document-content {DECLARATIONS} office:version='1.3'>"
        '<office:automatic-styles><style:style style:name="P1" style:family="paragraph"'
        ' style:parent-style-name="Standard"/></office:automatic-styles><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    head = f"<style:header><text:p>{header}</text:p></style:header>" if header else ""
    styles = (
        f"<office:document-styles {DECLARATIONS} office:version='1.3'><office:styles>"
        '<style:style style:name="Standard" style:family="paragraph"/></office:styles>'
        '<office:automatic-styles><style:page-layout style:name="L1">'
        '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
        'fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout>'
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="L1">'
        f"{head}</style:master-page></office:master-styles></office:document-styles>"
    )
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" '
        f'manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    manifest = (
        f"<manifest:manifest {DECLARATIONS} manifest:version='1.3'>{entries}"
        "</manifest:manifest>"
    )
    meta = (
        f"<office:document-meta {DECLARATIONS} office:version='1.3'><office:meta>"
        "<dc:title>Alter Titel</dc:title></office:meta></office:document-meta>"
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
        "styles.xml": styles,
        "meta.xml": meta,
        "META-INF/manifest.xml": manifest,
    }
    return pack({name: text.encode() for name, text in parts.items()}, ("mimetype",))


def _head(word: Any) -> None:
    paragraph = word.sections[0].header.paragraphs[0]
    paragraph.text = "Stadt Probeland, {{ART}}"
    paragraph.add_run().add_picture(BytesIO(png()), width=Cm(2))
    word.sections[0].footer.paragraphs[0].text = "Rathausplatz 1, 12345 Probeland"


def _split(word: Any, *parts: str) -> None:
    paragraph = word.add_paragraph()
    for part in parts:
        paragraph.add_run(part)


def _is_reference(part: Any) -> bool:
    """Not w:name: that is the name German Word leaves untouched."""
    return part.tag in {
        qn("w:style"),
        qn("w:basedOn"),
        qn("w:next"),
        qn("w:link"),
        qn("w:pStyle"),
    }


def _saved(word: Any) -> bytes:
    target = BytesIO()
    word.save(target)
    return target.getvalue()

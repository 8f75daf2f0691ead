# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, a DOCX goes out: in the letterhead or in a page of our own."""

from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from lxml.etree import XMLSyntaxError

from toolbox.documents.model import Document
from toolbox.rendering.docx_body import Body
from toolbox.rendering.docx_finish import finish
from toolbox.rendering.docx_house import house_letterhead
from toolbox.rendering.docx_large import forced_sizes, looks_of
from toolbox.rendering.docx_letterhead import prepare
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.glyphs import legible
from toolbox.rendering.markers import is_printed_already
from toolbox.rendering.paragraphs import paragraphs
from toolbox.rendering.roles import Role
from toolbox.rendering.sizes import large_sizes
from toolbox.rendering.zipping import repack

UNREADABLE = (BadZipFile, PackageNotFoundError, XMLSyntaxError, KeyError, ValueError)


def render(document: Document) -> bytes:
    document = legible(document)
    word = _open(document)
    place = prepare(word, document)
    body_style = None if large_sizes(document.form) else place.body_style
    looks = looks_of(document)
    sizes = forced_sizes(document.form) if document.design.letterhead_docx else {}
    body = Body(word, document.design, place.element, body_style, looks, sizes)
    for piece in paragraphs(document, bool(document.design.letterhead_docx)):
        if not is_printed_already(piece, place.filled, place.title is not None):
            body.write(piece)
    if place.title is not None:
        place.title.style = body.style_id(Role.TITLE)
    place.element.getparent().remove(place.element)
    finish(word, document)
    return _saved(word)


def _open(document: Document) -> WordDocument:
    design = document.design
    content = design.letterhead_docx or house_letterhead(design, document.contact)
    try:
        word = docx.Document(BytesIO(content))
    except UNREADABLE as error:
        raise RenderingError(
            "Der Briefbogen lässt sich nicht öffnen. Bitte laden Sie ihn neu hoch."
        ) from error
    if not len(word.sections):
        word.element.body.append(OxmlElement("w:sectPr"))
    return word


def _saved(word: WordDocument) -> bytes:
    target = BytesIO()
    word.save(target)
    return repack(target.getvalue())

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, an ODT goes out: in the letterhead or in a page of our own."""

from typing import Any
from zipfile import BadZipFile

from lxml.etree import XMLSyntaxError

from toolbox.documents.model import Document
from toolbox.rendering.docx_large import forced_sizes
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.glyphs import legible
from toolbox.rendering.markers import is_printed_already
from toolbox.rendering.odt_body import Body
from toolbox.rendering.odt_finish import (
    describe_pictures,
    list_pictures,
    set_language,
    set_properties,
)
from toolbox.rendering.odt_house import house_letterhead
from toolbox.rendering.odt_large import looks_of
from toolbox.rendering.odt_letterhead import Place, prepare, text_width
from toolbox.rendering.odt_running import put_on_every_page
from toolbox.rendering.odt_styles import Styles
from toolbox.rendering.odt_xml import first, parse, serialised, tag
from toolbox.rendering.paragraphs import paragraphs
from toolbox.rendering.roles import Role
from toolbox.rendering.sizes import large_sizes
from toolbox.rendering.zipping import pack, unpack

MIMETYPE = "mimetype"
PARTS = ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")
UNREADABLE = (BadZipFile, XMLSyntaxError, KeyError, ValueError, AttributeError)


def render(document: Document) -> bytes:
    document = legible(document)
    files, roots = _open(document)
    content, styles, meta, manifest = (roots[name] for name in PARTS)
    first(content, "office:automatic-styles", at=0)
    try:
        place = prepare(content, styles, document)
    except AttributeError as error:
        raise _unreadable() from error
    pictures = _write(document, content, styles, place)
    set_language(styles, document.lang)
    set_properties(meta, document)
    describe_pictures((content, styles), document)
    list_pictures(manifest, pictures)
    put_on_every_page(styles, document)
    return _packed(files, roots, pictures)


def _open(document: Document) -> tuple[dict[str, bytes], dict[str, Any]]:
    design = document.design
    letterhead = design.letterhead_odt or house_letterhead(design, document.contact)
    try:
        files = unpack(letterhead)
        return files, {name: parse(files[name]) for name in PARTS}
    except UNREADABLE as error:
        raise _unreadable() from error


def _write(
    document: Document, content: Any, styles: Any, place: Place
) -> dict[str, bytes]:
    is_large = large_sizes(document.form) is not None
    body = Body(
        content,
        Styles(styles, document.design, looks_of(document)),
        document.design,
        place.element,
        text_width(styles, place.element),
        None if is_large else place.body_style,
        forced_sizes(document.form) if document.design.letterhead_odt else {},
    )
    for piece in paragraphs(document, bool(document.design.letterhead_odt)):
        if not is_printed_already(piece, place.filled, place.title is not None):
            body.write(piece)
    if place.title is not None:
        _make_heading(place.title, body.style_of(Role.TITLE))
    place.element.getparent().remove(place.element)
    return body.pictures


def _make_heading(paragraph: Any, style: str) -> None:
    paragraph.tag = tag("text:h")
    paragraph.set(tag("text:style-name"), style)
    paragraph.set(tag("text:outline-level"), "1")


def _packed(
    files: dict[str, bytes], roots: dict[str, Any], pictures: dict[str, bytes]
) -> bytes:
    """The type of the file comes first and uncompressed, so that it can be sniffed."""
    written = {name: serialised(root) for name, root in roots.items()}
    ordered = {MIMETYPE: files[MIMETYPE]} | files | written | pictures
    return pack(ordered, stored=(MIMETYPE,))


def _unreadable() -> RenderingError:
    return RenderingError(
        "Der ODT-Briefbogen lässt sich nicht öffnen. Bitte laden Sie ihn neu hoch."
    )

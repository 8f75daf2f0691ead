# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written DOCX comes in and gets the lines that stand on each of its pages.

These are the draft mark, the mark of internal texts and, in a manuscript to speak from,
the number of the page where the letterhead has none.
"""

from collections.abc import Iterator
from html import escape
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from toolbox.documents.forms import LetterForm, SpeechForm
from toolbox.documents.model import Document
from toolbox.rendering.docx_letterhead import footers, headers
from toolbox.rendering.docx_window import fold_marks
from toolbox.rendering.form_lines import running_line
from toolbox.rendering.wording import DRAFT_BANNER

PAGE_FIELD: Final = "PAGE"
PAGE_NUMBER: Final = (
    f'<w:p {nsdecls("w")}><w:pPr><w:jc w:val="right"/></w:pPr>'
    '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Seite </w:t></w:r>'
    f'<w:fldSimple w:instr=" {PAGE_FIELD} "><w:r><w:rPr><w:sz w:val="26"/></w:rPr>'
    "<w:t>1</w:t></w:r></w:fldSimple></w:p>"
)


def put_on_every_page(word: WordDocument, document: Document) -> None:
    lines = tuple(_lines(document))
    is_unnumbered = isinstance(document.form, SpeechForm) and not _is_numbered(word)
    if is_unnumbered:
        lines = (*lines, PAGE_NUMBER)
    if isinstance(document.form, LetterForm) and not document.design.letterhead_docx:
        lines = (*lines, *fold_marks())
    if not lines:
        return
    _make_headers(word)
    for header in headers(word):
        element = header._element
        _drop_empty_paragraph(element)
        for position, line in enumerate(lines):
            element.insert(position, parse_xml(line))


def _lines(document: Document) -> Iterator[str]:
    if document.is_draft:
        yield _banner(DRAFT_BANNER, "1A1A1A", "FFFFFF", 60)
    running = running_line(document)
    if running:
        yield _banner(running, "auto", "1A1A1A", 0)


def _make_headers(word: WordDocument) -> None:
    """A new one where Word would print none at all."""
    sections = word.sections
    sections[0].header.is_linked_to_previous = False
    if any(section.different_first_page_header_footer for section in sections):
        sections[0].first_page_header.is_linked_to_previous = False
    if word.settings.odd_and_even_pages_header_footer:
        sections[0].even_page_header.is_linked_to_previous = False


def _banner(text: str, fill: str, colour: str, tracking: int) -> str:
    return (
        f'<w:p {nsdecls("w")}><w:pPr><w:shd w:val="clear" w:color="auto" '
        f'w:fill="{fill}"/><w:spacing w:before="0" w:after="120"/>'
        '<w:jc w:val="center"/></w:pPr>'
        f'<w:r><w:rPr><w:b/><w:color w:val="{colour}"/><w:spacing w:val="{tracking}"/>'
        f'<w:sz w:val="24"/></w:rPr><w:t>{escape(text)}</w:t></w:r></w:p>'
    )


def _is_numbered(word: WordDocument) -> bool:
    edges = [edge._element for edge in (*headers(word), *footers(word))]
    fields = (
        text
        for edge in edges
        for part in edge.iter(qn("w:fldSimple"), qn("w:instrText"))
        for text in (part.get(qn("w:instr")) or part.text or "").split()
    )
    return PAGE_FIELD in fields


def _drop_empty_paragraph(header: Any) -> None:
    """A new header brings one empty paragraph, which the lines replace."""
    children = list(header)
    if len(children) == 1 and not "".join(header.itertext()).strip():
        is_plain = next(header.iter(qn("w:drawing"), qn("w:pict")), None) is None
        if is_plain and children[0].tag == qn("w:p"):
            header.remove(children[0])

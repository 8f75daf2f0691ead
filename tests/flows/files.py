# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A downloaded file comes in, its words as one line go out."""

from collections.abc import Callable
from pathlib import Path

import docx
from odfdo import Document
from pypdf import PdfReader


def docx_text(path: Path) -> str:
    """Body, headers and footers, text boxes included."""
    document = docx.Document(path)
    parts = [document.element.body]
    for section in document.sections:
        for name in ("header", "first_page_header", "footer", "first_page_footer"):
            parts.append(getattr(section, name)._element)
    return " ".join("".join(part.itertext()) for part in map(spaced, parts))


def spaced(part):
    """The part with a space after each paragraph, which the text alone would lose."""
    for paragraph in part.iter(f"{{{docx.oxml.ns.nsmap['w']}}}p"):
        paragraph.tail = " " + (paragraph.tail or "")
    return part


def odt_text(path: Path) -> str:
    document = Document(path)
    styles = document.get_part("styles.xml").root.xpath("//text:p")
    running = " ".join(paragraph.text_recursive for paragraph in styles)
    return f"{document.get_formatted_text()} {running}"


def pdf_text(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def plain_text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


READERS: dict[str, Callable[[Path], str]] = {
    "docx": docx_text,
    "odt": odt_text,
    "pdf": pdf_text,
    "txt": plain_text,
}


def text_of(path: Path, extension: str) -> str:
    return " ".join(READERS[extension](path).replace("\u00ad", "").split())

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes files to read: honest ones by the libraries that write them, and others."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import odfdo
import pikepdf
import typst

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def make_docx(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def make_odt(*paragraphs: str) -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    for paragraph in paragraphs:
        document.body.append(odfdo.Paragraph(paragraph))
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def make_pdf(text: str, password: str = "") -> bytes:
    content = typst.compile(text.encode())
    if not password:
        return content
    locked = BytesIO()
    with pikepdf.open(BytesIO(content)) as document:
        lock = pikepdf.Encryption(owner=password, user=password)
        document.save(locked, encryption=lock)
    return locked.getvalue()


def make_zip(parts: Mapping[str, str | bytes]) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def make_word(inner: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A Word file of one part, as its markup says, and others."""
    document = f"<w:document {WORD}><w:body>{inner}</w:body></w:document>"
    return make_zip({"word/document.xml": document, **(parts or {})})

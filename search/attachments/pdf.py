# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A PDF comes in, the text of its pages goes out."""

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from .limits import DAMAGED, ENCRYPTED, MAX_CHARACTERS, MAX_PAGES, Unreadable

READING_ERRORS = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
)


def read_pdf(content: bytes) -> str:
    """Page by page; a damaged page costs its own words only."""
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable(ENCRYPTED)
        count = min(len(reader.pages), MAX_PAGES)
    except READING_ERRORS as error:
        raise Unreadable(DAMAGED) from error
    texts: list[str] = []
    length = 0
    for number in range(count):
        texts.append(read_page(reader, number))
        length += len(texts[-1])
        if length > MAX_CHARACTERS:
            break
    return "\n".join(texts)


def read_page(reader: PdfReader, number: int) -> str:
    try:
        return str(reader.pages[number].extract_text())
    except READING_ERRORS:
        return ""

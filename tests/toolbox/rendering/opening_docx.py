# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written DOCX comes in, its words, its faults and a letterhead for it go out."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tests.toolbox.rendering.a11y_docx import roots
from toolbox.documents.model import Document
from toolbox.rendering.docx import render


def opened(document: Document) -> Any:
    return docx.Document(BytesIO(render(document)))


def in_letterhead(document: Document, letterhead: bytes) -> Document:
    return replace(
        document, design=replace(document.design, letterhead_docx=letterhead)
    )


def words(word: Any) -> str:
    paragraphs = (
        " ".join(
            node.text or "" if node.tag == qn("w:t") else "\n"
            for node in paragraph.iter(qn("w:t"), qn("w:br"))
        )
        for root in roots(word)
        for paragraph in root.iter(qn("w:p"))
    )
    return " ".join(" ".join(paragraphs).split())


def plain(word: Any) -> str:
    """All text without any white space, as runs may be cut anywhere."""
    return "".join(words(word).split())


def errors(content: bytes, folder: Path) -> list[str]:
    path = folder / "audit.docx"
    path.write_bytes(content)
    return [
        str(error.description) for error in OpenXmlValidator().validate(path).errors
    ]

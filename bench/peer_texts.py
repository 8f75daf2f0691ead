# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts our own writers are measured with come in, files for the peers go out."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import docx

from bench.renders import composed_all
from toolbox.documents.reading import passages
from toolbox.rendering.formats import render

MARKER = "{{INHALT}}"
# The nearest to our letterhead that docxtpl knows: one paragraph for each passage.
LOOP = ("{%p for passage in passages %}", "{{ passage }}", "{%p endfor %}")


def measure(item: str, municipality: str, count: int, folder: str) -> int:
    """Writes for each text a web page and its passages, and one letterhead; answers
    how many texts there are."""
    documents = composed_all(item, municipality, count)
    target = Path(folder)
    for number, document in enumerate(documents):
        (target / f"{number}.html").write_bytes(render(document, "html"))
        words = [document.kicker, *passages(document)]
        (target / f"{number}.json").write_text(json.dumps(words), encoding="utf-8")
    letterhead = documents[0].design.letterhead_docx
    (target / "letterhead.docx").write_bytes(with_loop(letterhead))
    return len(documents)


def with_loop(letterhead: bytes) -> bytes:
    """The letterhead with a loop of docxtpl in place of our markers."""
    word = docx.Document(BytesIO(letterhead))
    for paragraph in list(all_paragraphs(word)):
        if paragraph.text.strip() == MARKER:
            for text in LOOP:
                paragraph.insert_paragraph_before(text)
        if "{{" in paragraph.text and paragraph.text not in LOOP:
            paragraph.clear()
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def all_paragraphs(word: Any) -> list[Any]:
    """Of the body, its tables, and every header and footer."""
    parts = [word]
    for section in word.sections:
        parts += [section.header, section.first_page_header]
        parts += [section.footer, section.first_page_footer]
    parts += [
        cell
        for part in tuple(parts)
        for table in part.tables
        for row in table.rows
        for cell in row.cells
    ]
    return [paragraph for part in parts for paragraph in part.paragraphs]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, what a page shows of it goes out."""

from toolbox.composing.texts import open_questions
from toolbox.documents.model import Document
from toolbox.documents.source import SourceBlock
from toolbox.rendering.glyphs import printable
from toolbox.rendering.html import render_preview


def preview_of(document: Document, unchanged: tuple[SourceBlock, ...]) -> dict:
    """The text, its open gaps, and what a PDF cannot print of it."""
    _, notices = printable(document)
    return {
        "preview": render_preview(document, top_level=3),
        "questions": open_questions(document),
        "unchanged": unchanged,
        "notices": tuple(f"Nur im PDF: {notice}" for notice in notices),
    }

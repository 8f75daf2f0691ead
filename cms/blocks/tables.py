# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A table with a caption and real headers of columns and rows."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import (
    TypedTableBlock,
    TypedTableBlockValidationError,
)

from .text import INLINE_FEATURES


class CellsBlock(TypedTableBlock):
    """Wagtail's table, which may lack what screen readers announce."""

    text = blocks.CharBlock(label="Text", required=False)
    number = blocks.CharBlock(label="Zahl", required=False)
    rich_text = blocks.RichTextBlock(
        label="Text mit Links", features=INLINE_FEATURES, required=False
    )

    def clean(self, table):
        table = super().clean(table)
        problems = []
        if not (table.caption or "").strip():
            problems.append("Bitte geben Sie der Tabelle eine Beschriftung.")
        if not table.columns or not table.row_data:
            problems.append(
                "Eine Tabelle braucht mindestens eine Spalte und eine Zeile."
            )
        if any(not (column["heading"] or "").strip() for column in table.columns):
            problems.append("Bitte geben Sie jeder Spalte eine Überschrift.")
        if problems:
            errors = [ValidationError(problem) for problem in problems]
            raise TypedTableBlockValidationError(non_block_errors=errors)
        return table


class TableBlock(blocks.StructBlock):
    table = CellsBlock(label="Tabelle")
    has_row_headers = blocks.BooleanBlock(
        label="Die erste Spalte nennt, wovon die Zeile handelt",
        required=False,
        default=True,
    )
    source = blocks.CharBlock(label="Quelle und Stand", max_length=200, required=False)

    class Meta:
        icon = "table"
        label = "Tabelle"
        group = "Zahlen und Abläufe"
        description = (
            "Zeilen und Spalten mit Überschriften, die auch vorgelesen werden."
        )
        template = "cms/blocks/table_block.html"
        preview_value = {
            "table": {
                "caption": "Wer wofür zuständig ist",
                "columns": [
                    {"type": "text", "heading": "Stelle"},
                    {"type": "text", "heading": "Aufgabe"},
                    {"type": "number", "heading": "Personen"},
                ],
                "rows": [
                    {"values": ["Pressestelle", "Antwortet den Medien", "2"]},
                    {"values": ["Ordnungsamt", "Sichert Beweise", "3"]},
                ],
            },
            "has_row_headers": True,
            "source": "Beispiel",
        }

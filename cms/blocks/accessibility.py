# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The entries of an accessibility statement: what is not accessible, and why."""

from wagtail import blocks

REASONS = [
    ("not-compliant", "Unvereinbar mit den Vorschriften"),
    ("disproportionate", "Unverhältnismäßige Belastung"),
    ("out-of-scope", "Außerhalb des Anwendungsbereichs der Vorschriften"),
]


class InaccessibleContentBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Inhalt", max_length=160)
    reason = blocks.ChoiceBlock(label="Grund", choices=REASONS, default=REASONS[0][0])
    description = blocks.TextBlock(
        label="Was nicht zugänglich ist, und warum", max_length=800
    )
    requirement = blocks.CharBlock(
        label="Anforderung",
        max_length=200,
        required=False,
        help_text="Zum Beispiel „EN 301 549, 9.1.1.1 Nicht-Text-Inhalt“.",
    )
    alternative = blocks.TextBlock(
        label="Zugängliche Alternative", max_length=400, required=False
    )

    class Meta:
        icon = "warning"
        label = "Nicht barrierefreier Inhalt"


class InaccessibleContents(blocks.StreamBlock):
    entry = InaccessibleContentBlock()

    class Meta:
        required = False

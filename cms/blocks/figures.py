# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Blocks that count and order: facts and steps."""

from wagtail import blocks

from .text import TEXT_FEATURES


class FactBlock(blocks.StructBlock):
    figure = blocks.CharBlock(label="Zahl", max_length=40)
    label = blocks.CharBlock(label="Beschriftung", max_length=160)
    source = blocks.CharBlock(label="Quelle und Stand", max_length=200, required=False)
    check_until = blocks.DateBlock(
        label="Prüfen bis",
        required=False,
        help_text="Ab dann steht die Zahl unter „Berichte › Zahlen prüfen“.",
    )


class FactsBlock(blocks.StructBlock):
    items = blocks.ListBlock(FactBlock(), label="Zahlen", min_num=1, max_num=6)

    class Meta:
        icon = "list-ol"
        label = "Zahlen"
        group = "Zahlen und Abläufe"
        description = "Große Zahlen mit Beschriftung und Quelle."
        template = "cms/blocks/facts_block.html"
        preview_value = {
            "items": [{"figure": "10", "label": "Modellkommunen", "source": ""}]
        }


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Titel", max_length=160)
    text = blocks.RichTextBlock(label="Text", features=TEXT_FEATURES)


class StepsBlock(blocks.StructBlock):
    items = blocks.ListBlock(StepBlock(), label="Schritte", min_num=1)

    class Meta:
        icon = "order"
        label = "Schritte"
        group = "Zahlen und Abläufe"
        description = "Ein Ablauf in nummerierten Schritten."
        template = "cms/blocks/steps_block.html"
        preview_value = {
            "items": [
                {"title": "Vorlage finden", "text": "<p>Wählen Sie den Anlass.</p>"},
                {"title": "Anpassen", "text": "<p>Tragen Sie ein, was war.</p>"},
            ]
        }

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Blocks of running text: heading, text, quote, call-out, accordion."""

from wagtail import blocks

INLINE_FEATURES = ["bold", "italic", "link", "document-link"]
TEXT_FEATURES = [*INLINE_FEATURES, "h3", "h4", "ol", "ul"]


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(label="Text", max_length=160)
    level = blocks.ChoiceBlock(
        label="Ebene",
        choices=[("2", "Überschrift"), ("3", "Zwischenüberschrift")],
        default="2",
    )

    class Meta:
        icon = "title"
        label = "Überschrift"
        group = "Text"
        description = "Gliedert die Seite; kommt auf Wunsch ins Inhaltsverzeichnis."
        template = "cms/blocks/heading_block.html"
        preview_value = {"text": "Was wir vor Ort tun", "level": "2"}


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs) -> None:
        super().__init__(features=TEXT_FEATURES, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = "Text"
        group = "Text"
        description = "Absätze, Listen und Links."
        template = "cms/blocks/text_block.html"
        preview_value = (
            "<p>Kommunen stehen für ein <b>respektvolles Miteinander</b> ein.</p>"
        )


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label="Zitat", max_length=600)
    speaker = blocks.CharBlock(label="Wer", max_length=120)
    role = blocks.CharBlock(label="Funktion", max_length=160, required=False)

    class Meta:
        icon = "openquote"
        label = "Zitat"
        group = "Text"
        description = "Ein Satz, den jemand gesagt hat, mit Name und Funktion."
        template = "cms/blocks/quote_block.html"
        preview_value = {
            "text": "Wir lassen niemanden mit Hass allein.",
            "speaker": "Anna Beispiel",
            "role": "Bürgermeisterin der Gemeinde Musterhausen",
        }


class CalloutBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        label="Art",
        choices=[
            ("info", "Hinweis"),
            ("success", "Gute Nachricht"),
            ("warning", "Achtung"),
        ],
        default="info",
    )
    title = blocks.CharBlock(label="Titel", max_length=120)
    text = blocks.RichTextBlock(label="Text", features=[*INLINE_FEATURES, "ul"])

    class Meta:
        icon = "info-circle"
        label = "Hinweiskasten"
        group = "Text"
        description = "Ein Kasten für das, was niemand überlesen soll."
        template = "cms/blocks/callout_block.html"
        preview_value = {
            "kind": "info",
            "title": "Gut zu wissen",
            "text": "<p>Die Vorlagen sind kostenfrei.</p>",
        }


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Titel", max_length=200)
    text = blocks.RichTextBlock(label="Text", features=TEXT_FEATURES)


class AccordionBlock(blocks.StructBlock):
    items = blocks.ListBlock(AccordionItemBlock(), label="Einträge", min_num=1)

    class Meta:
        icon = "list-ul"
        label = "Aufklappbare Einträge"
        group = "Text"
        description = "Fragen und Antworten, die sich einzeln öffnen lassen."
        template = "cms/blocks/accordion_block.html"
        preview_value = {
            "items": [
                {
                    "title": "Wer kann mitmachen?",
                    "text": "<p>Jede Stadt, jede Gemeinde, jeder Landkreis.</p>",
                }
            ]
        }

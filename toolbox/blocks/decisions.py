# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The questions of the decision aid, each with what to do if the answer is yes."""

from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

PROSE = ["bold", "italic", "link", "ol", "ul"]
ITEM_TYPES = [
    "toolbox.TextItemPage",
    "toolbox.SharepicPage",
    "toolbox.CounterSpeechPage",
    "toolbox.PressKitPage",
]


class ActionBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label="Was zu tun ist, in einem Satz",
        max_length=120,
        help_text="Wird zur Überschrift: „Antworten Sie auf die Frage“.",
    )
    now = blocks.RichTextBlock(
        label="Jetzt, der Reihe nach",
        features=PROSE,
        help_text="Als nummerierte Liste.",
    )
    when_not = blocks.RichTextBlock(
        label="Wann Sie nicht antworten", features=PROSE, required=False
    )
    items = blocks.ListBlock(
        blocks.PageChooserBlock(label="Vorlage", page_type=ITEM_TYPES),
        label="Passende Vorlagen",
        default=[],
    )
    services = blocks.ListBlock(
        SnippetChooserBlock("cms.SupportService", label="Anlaufstelle"),
        label="Anlaufstellen",
        default=[],
    )

    class Meta:
        icon = "check"
        label = "Was zu tun ist"
        label_format = "{title}"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(
        label="Frage",
        max_length=120,
        help_text="Mit Ja oder Nein zu beantworten.",
    )
    help = blocks.RichTextBlock(label="Woran Sie das erkennen", features=PROSE)
    at_once = blocks.CharBlock(
        label="Sofort-Hinweis",
        max_length=160,
        required=False,
        help_text="Steht schon bei der Frage, mit den Notrufnummern unter den "
        "Anlaufstellen dieser Frage.",
    )
    action = ActionBlock(label="Wenn ja")

    class Meta:
        icon = "help"
        label = "Frage"
        label_format = "{question}"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The posts that go with a sharepic: one text for one or several channels."""

from collections import Counter

from django import forms
from django.core.exceptions import ValidationError
from wagtail import blocks

from toolbox.channels.table import CHANNELS
from toolbox.placeholders.parsing import problems

CHANNEL_CHOICES = [(channel.key, channel.label) for channel in CHANNELS.values()]


class PlainTextBlock(blocks.TextBlock):
    """Text without formatting whose gaps are known placeholders."""

    def clean(self, value):
        cleaned = super().clean(value)
        found = problems(cleaned or "")
        if found:
            raise ValidationError(list(found))
        return cleaned


class PostBlock(blocks.StructBlock):
    channels = blocks.MultipleChoiceBlock(
        label="Kanäle", choices=CHANNEL_CHOICES, widget=forms.CheckboxSelectMultiple
    )
    text = PlainTextBlock(
        label="Text",
        rows=5,
        max_length=3000,
        help_text="Ohne Hashtags. Platzhalter wie {kommune} füllen sich von selbst.",
    )

    class Meta:
        icon = "comment"
        label = "Beitrag"


class PostStreamBlock(blocks.StreamBlock):
    post = PostBlock()

    def clean(self, value):
        cleaned = super().clean(value)
        named = Counter(key for post in cleaned for key in post.value["channels"])
        twice = [CHANNELS[key].label for key, times in named.items() if times > 1]
        if twice:
            raise blocks.StreamBlockValidationError(
                non_block_errors=[
                    f"Für {', '.join(twice)} gibt es zwei Beiträge. "
                    "Bitte wählen Sie jeden Kanal nur einmal."
                ]
            )
        return cleaned

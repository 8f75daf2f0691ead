# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item and a tag come in, the row that joins them goes out: a table a kind."""

from django.db import models
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase


def content_key(model: str) -> ParentalKey:
    return ParentalKey(model, on_delete=models.CASCADE, related_name="tagged_items")


class TextItemTag(TaggedItemBase):
    content_object = content_key("toolbox.TextItemPage")


class SharepicTag(TaggedItemBase):
    content_object = content_key("toolbox.SharepicPage")


class PressKitTag(TaggedItemBase):
    content_object = content_key("toolbox.PressKitPage")


class CounterSpeechTag(TaggedItemBase):
    content_object = content_key("toolbox.CounterSpeechPage")

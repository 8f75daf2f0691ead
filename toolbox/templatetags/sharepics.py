# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of a sharepic's page: its sample packet, and where its pictures are."""

from django import template
from django.urls import reverse

from toolbox.drawing_sharepics import sample_stamp
from toolbox.models import SharepicPage
from toolbox.picturing import sample_texts
from toolbox.sharepic_showing import shown_posts, shown_presets

register = template.Library()


@register.simple_tag
def sample_sharepic(item: SharepicPage) -> dict:
    """All that the page shows, in the name of the invented town."""
    texts = sample_texts(item)
    return {
        "alt": texts.alt,
        "posts": shown_posts(texts.posts),
        "hashtags": item.hashtags,
        "presets": shown_presets(),
        "stamp": sample_stamp(item),
        "credit": item.photo.credit if item.photo else "",
    }


@register.simple_tag
def picture_address(slug: str, stamp: str, preset: str, format_key: str) -> str:
    return reverse("toolbox:sample_picture", args=[slug, stamp, preset, format_key])

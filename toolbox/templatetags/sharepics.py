# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags of a sharepic's page: its sample packet, and where its pictures are."""

from base64 import b64encode

from django import template
from django.urls import reverse

from toolbox.models import SharepicPage
from toolbox.models.packages import Package, package_of_series
from toolbox.picturing.drawing import draw, sample_stamp
from toolbox.picturing.packets import sample_packet, sample_texts
from toolbox.picturing.showing import shown_posts, shown_presets
from toolbox.rendering.errors import RenderingError

register = template.Library()


@register.simple_tag(takes_context=True)
def sample_sharepic(context, item: SharepicPage) -> dict:
    """All that the page shows, in the name of the invented town."""
    request = context.get("request")
    texts = sample_texts(item)
    is_draft = getattr(request, "is_preview", False)
    addresses = drawn_now(item) if is_draft else addresses_of(item)
    return {
        "alt": texts.alt,
        "posts": shown_posts(texts.posts),
        "hashtags": item.hashtags,
        "sizes": [(size, addresses[size.preset.key]) for size in shown_presets()],
        "credit": item.photo.credit if item.photo else "",
    }


@register.simple_tag
def series_of(item: SharepicPage) -> Package | None:
    """The pictures of its series, in their order; none where it stands alone."""
    series = package_of_series(item.series) if item.series else None
    return series if series and len(series.entries) > 1 else None


def addresses_of(item: SharepicPage) -> dict[str, str]:
    """Where each thumbnail is, by the key of its preset."""
    stamp = sample_stamp(item)
    return {
        key: reverse(
            "toolbox:sample_picture", args=[item.slug, stamp, f"klein-{key}", "webp"]
        )
        for key in preset_keys()
    }


def drawn_now(item: SharepicPage) -> dict[str, str]:
    """What an editor has not published has no address: it holds its pictures itself."""
    sharepic = sample_packet(item).sharepic
    return {key: embedded(sharepic, key) for key in preset_keys()}


def embedded(sharepic, key: str) -> str:
    """The picture in its address; none if it cannot be drawn."""
    try:
        content = draw(sharepic, key, "webp", small=True)
    except RenderingError:
        return ""
    return f"data:image/webp;base64,{b64encode(content).decode('ascii')}"


def preset_keys() -> list[str]:
    return [size.preset.key for size in shown_presets()]

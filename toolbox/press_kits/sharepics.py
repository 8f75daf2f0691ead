# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sharepics of a PressKitPage come in, those of its kit go out, and their files."""

from dataclasses import replace
from hashlib import sha256

from django.conf import settings
from django.core.cache import cache

from toolbox.documents.model import Design
from toolbox.kits.model import KitSharepic
from toolbox.models import PressKitPage, SharepicPage
from toolbox.picturing.drawing import A_MONTH, code_stamp, draw
from toolbox.picturing.packets import sample_packet
from toolbox.placeholders.parsing import keys
from toolbox.rendering.formats import slug
from toolbox.sharepics.model import Sharepic
from toolbox.sharepics.wording import alt_text

SENDER = settings.WAGTAIL_SITE_NAME


def sharepics_of(page: PressKitPage) -> tuple[KitSharepic, ...]:
    """Those for everybody, in the editors' order.

    The project cannot fill what only a municipality knows; without an example's
    invented town, pictures with gaps are left out.
    """
    return tuple(
        kit_sharepic(page, item)
        for item in sharepic_items(page)
        if page.is_example or not any(map(keys, item.words.values()))
    )


def sharepic_items(page: PressKitPage) -> list[SharepicPage]:
    chosen = page.kit_sharepics.select_related("item__photo")
    items = [row.item for row in chosen]
    return [item for item in items if item.live and item.is_public and may_show(item)]


def may_show(item: SharepicPage) -> bool:
    """Not with a photo whose rights are open, such as a consent that has run out."""
    return not (item.photo and item.photo.obstacle)


def kit_sharepic(page: PressKitPage, item: SharepicPage) -> KitSharepic:
    picture = replace(
        sample_packet(item).picture,
        name=slug(item.slug) or "sharepic",
        valid_until=item.checked_until,
        consent_until=item.photo.consent_until if item.photo else None,
    )
    return picture if page.is_example else signed_by_project(picture, item)


def signed_by_project(picture: KitSharepic, item: SharepicPage) -> KitSharepic:
    """Without the invented town: in the picture, its description and its posts."""
    sharepic = replace(picture.sharepic, design=Design(name=SENDER))
    alt = alt_text(sharepic) if keys(item.alt_text) else picture.alt
    posts = tuple(
        (channel, post)
        for channel, post in picture.posts
        if not keys(item.post_texts[channel])
    )
    return replace(picture, sharepic=replace(sharepic, alt=alt), alt=alt, posts=posts)


def kit_sharepic_file(
    sharepic: Sharepic, preset: str, format_key: str, *, small: bool
) -> bytes:
    """Drawn once and kept. Raises RenderingError."""
    photo = sharepic.photo.content if sharepic.photo else b""
    words = replace(sharepic, photo=None)
    shown = sha256(photo + repr((words, code_stamp())).encode()).hexdigest()
    key = f"kit-sharepic-{shown[:32]}-{preset}-{format_key}-{small}"
    content: bytes | None = cache.get(key)
    if content is None:
        content = draw(sharepic, preset, format_key, small)
        cache.set(key, content, A_MONTH)
    return content

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tags that show a picture in one of the sizes of `cms.media.pictures`."""

from django import template

from cms.media import pictures

register = template.Library()


@register.simple_tag
def site_picture(image, size, alt=None, is_first=False):
    """`{% site_picture page.image "article" alt=page.image_alt is_first=True %}`."""
    if not image:
        return ""
    return pictures.picture(image, size, alt=alt, is_first=is_first)


@register.simple_tag
def picture_file(image, size):
    """`{% picture_file picture.image "print" as large %}`: address and measures."""
    return pictures.picture_file(image, size)


@register.simple_tag
def picture_address(image, size) -> str:
    """`{% picture_address video.poster "poster" as poster %}`."""
    return pictures.picture_address(image, size) if image else ""

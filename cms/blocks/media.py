# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture with its alternative text, caption and credit."""

from wagtail import blocks
from wagtail.images.blocks import ImageBlock as WagtailImageBlock


class ImageBlock(blocks.StructBlock):
    image = WagtailImageBlock(label="Bild")
    caption = blocks.CharBlock(label="Bildunterschrift", max_length=300, required=False)

    class Meta:
        icon = "image"
        label = "Bild"
        template = "cms/blocks/image_block.html"

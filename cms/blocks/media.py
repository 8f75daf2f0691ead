# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture with its alternative text, caption and credit."""

from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock as WagtailImageBlock


class ImageBlock(blocks.StructBlock):
    image = WagtailImageBlock(label="Bild")
    caption = blocks.CharBlock(label="Bildunterschrift", max_length=300, required=False)

    class Meta:
        icon = "image"
        label = "Bild"
        template = "cms/blocks/image_block.html"

    def get_preview_value(self):
        """The newest picture there is; without one the preview stays empty."""
        newest = get_image_model().objects.order_by("-pk").first()
        value = {"image": newest and newest.pk, "decorative": True, "alt_text": ""}
        return self.to_python(
            {"image": value, "caption": "So steht die Unterschrift darunter."}
        )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures and films: a picture, a film of our own, a film at another provider."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock as WagtailImageBlock
from wagtail.snippets.blocks import SnippetChooserBlock

PROVIDERS = {
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "youtube-nocookie.com": "YouTube",
    "vimeo.com": "Vimeo",
    "ardmediathek.de": "ARD Mediathek",
    "zdf.de": "ZDF",
}


class DescribedImageBlock(WagtailImageBlock):
    """Wagtail's picture with its alternative text; the refusal says „Sie“."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail gives it no label; a comparison of versions would say "Image".
        picture = self.child_blocks["image"]
        picture.meta.label = picture.label = "Bild"

    def clean(self, value):
        is_silent = value and not value.decorative and not value.contextual_alt_text
        if is_silent and not self.is_deferred_validation:
            problem = ValidationError(
                "Bitte beschreiben Sie, was auf dem Bild zu sehen ist, oder kreuzen "
                "Sie an, dass es nur schmückt."
            )
            raise blocks.StructBlockValidationError(block_errors={"alt_text": problem})
        return super().clean(value)


class ImageBlock(blocks.StructBlock):
    image = DescribedImageBlock(label="Bild")
    caption = blocks.CharBlock(label="Bildunterschrift", max_length=300, required=False)

    class Meta:
        icon = "image"
        label = "Bild"
        group = "Bild, Film und Datei"
        description = "Ein Bild mit Alternativtext, Unterschrift und Urheberangabe."
        template = "cms/blocks/image_block.html"

    def get_preview_value(self):
        """The newest picture there is; without one the preview stays empty."""
        newest = get_image_model().objects.order_by("-pk").first()
        value = {"image": newest and newest.pk, "decorative": True, "alt_text": ""}
        return self.to_python(
            {"image": value, "caption": "So steht die Unterschrift darunter."}
        )


class VideoBlock(blocks.StructBlock):
    video = SnippetChooserBlock("cms.CommunityVideo", label="Video")

    class Meta:
        icon = "media"
        label = "Video"
        group = "Bild, Film und Datei"
        description = (
            "Ein Video vom eigenen Server mit Untertiteln und Text zum Nachlesen."
        )
        template = "cms/blocks/video_block.html"

    def get_preview_value(self):
        """The newest video; a sample, which has no file, as long as there is none."""
        model = self.child_blocks["video"].target_model
        value = self.to_python({"video": None})
        value["video"] = model.objects.order_by("-pk").first() or model(
            title="So finden Sie eine Vorlage", file="vorlage.mp4", duration=95
        )
        return value


class ExternalVideoValue(blocks.StructValue):
    @property
    def provider(self) -> str:
        """The name people know, else the host's."""
        host = (urlsplit(self["url"]).hostname or "").removeprefix("www.")
        known = (
            name
            for domain, name in PROVIDERS.items()
            if host == domain or host.endswith(f".{domain}")
        )
        return next(known, host)


class ExternalVideoBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Titel des Videos", max_length=160)
    url = blocks.URLBlock(label="Adresse des Videos", help_text="Beginnt mit https://.")
    text = blocks.CharBlock(label="Was zu sehen ist", max_length=300, required=False)

    class Meta:
        icon = "link-external"
        label = "Video bei einem anderen Anbieter"
        group = "Bild, Film und Datei"
        description = (
            "Ein Verweis in zwei Schritten: Erst der zweite Klick öffnet den Anbieter."
        )
        template = "cms/blocks/external_video_block.html"
        value_class = ExternalVideoValue
        preview_value = {
            "title": "Wie eine Kommune antwortet",
            "url": "https://www.youtube.com/watch?v=beispiel",
            "text": "Ein Gespräch von sechs Minuten.",
        }

    def clean(self, value):
        value = super().clean(value)
        if value["url"] and urlsplit(value["url"]).scheme != "https":
            problem = ValidationError("Die Adresse muss mit „https://“ beginnen.")
            raise blocks.StructBlockValidationError(block_errors={"url": problem})
        return value

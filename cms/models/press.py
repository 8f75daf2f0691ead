# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What journalists look for: whom to call, what to quote, which pictures to print."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from cms.blocks import SiteBlocks
from cms.fields import BodyField
from cms.offers.teasers import offer

from .base import BasePage
from .media import CommunityImage
from .news import NewsPage


class PressPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    contact_name = models.CharField("Name", max_length=120)
    contact_role = models.CharField("Funktion", max_length=160, blank=True)
    phone = models.CharField("Telefon", max_length=60, blank=True)
    email = models.EmailField("E-Mail")
    boilerplate = models.TextField(
        "Über das Projekt",
        max_length=1500,
        help_text="Ein Absatz, den die Presse übernehmen kann.",
    )
    body = BodyField(SiteBlocks(), verbose_name="Zahlen und Hinweise", blank=True)

    MOST_KITS = 6

    # Beside the sizes of every page, see `cms.media.pictures`.
    picture_sizes = ("press", "print")

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_role"),
                FieldPanel("phone"),
                FieldPanel("email"),
            ],
            heading="Pressekontakt",
        ),
        FieldPanel("intro"),
        FieldPanel("boilerplate"),
        FieldPanel("body"),
        InlinePanel("pictures", heading="Bilder und Logos", label="Bild"),
    ]

    class Meta:
        verbose_name = "Presseseite"
        verbose_name_plural = "Presseseiten"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        pictures = self.pictures.select_related("image")
        context["pictures"] = pictures.prefetch_related("image__renditions")
        context["kits"] = offer("press_kits", self.MOST_KITS)
        context["latest_news"] = self.latest_news()
        return context

    def latest_news(self, count: int = 3):
        return (
            NewsPage.objects.live()
            .public()
            .filter(locale_id=self.locale_id)
            .select_related("image")
            .prefetch_related("image__renditions")
            .order_by("-date", "-pk")[:count]
        )


class PressPicture(Orderable):
    page = ParentalKey(PressPage, on_delete=models.CASCADE, related_name="pictures")
    image = models.ForeignKey(
        CommunityImage,
        verbose_name="Bild",
        on_delete=models.CASCADE,
        related_name="+",
    )
    caption = models.CharField("Bildunterschrift", max_length=200, blank=True)

    panels = [FieldPanel("image"), FieldPanel("caption")]

    class Meta(Orderable.Meta):
        verbose_name = "Pressebild"
        verbose_name_plural = "Pressebilder"

    def __str__(self) -> str:
        return self.caption or self.image.title

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The news: an index that pages through them, and the single item."""

from django.conf import settings
from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage, OncePerLanguage
from .media import CommunityImage


class NewsIndexPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 10

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = ["cms.NewsPage"]

    class Meta:
        verbose_name = "Meldungen (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        paginator = Paginator(self.news(), self.PER_PAGE)
        context["news"] = paginator.get_page(request.GET.get("seite"))
        return context

    def news(self):
        return (
            NewsPage.objects.live()
            .public()
            .child_of(self)
            .select_related("image")
            .prefetch_related("image__renditions")
            .order_by("-date", "-pk")
        )


class NewsPage(BasePage):
    date = models.DateField("Datum", default=timezone.localdate)
    intro = models.TextField("Vorspann", max_length=500)
    image = models.ForeignKey(
        CommunityImage,
        verbose_name="Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = models.CharField(
        "Alternativtext",
        max_length=300,
        blank=True,
        help_text="Was auf dem Bild zu sehen ist. Leer lassen, wenn es nur schmückt.",
    )
    author_line = models.CharField(
        "Zeile zur Urheberschaft", max_length=200, blank=True
    )
    body = BodyField(SiteBlocks(), verbose_name="Inhalt")

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("date"),
        FieldPanel("intro"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading="Bild"),
        FieldPanel("body"),
        FieldPanel("author_line"),
    ]
    parent_page_types = ["cms.NewsIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "Meldung"
        verbose_name_plural = "Meldungen"

    def structured_data(self, address, picture):
        changed = self.last_published_at
        organisation = {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME}
        return [
            {
                "@type": "NewsArticle",
                "headline": self.title,
                "description": self.search_description or self.intro,
                "datePublished": self.date.isoformat(),
                "dateModified": changed.isoformat()
                if changed
                else self.date.isoformat(),
                "image": [picture],
                "author": organisation,
                "publisher": organisation | {"@id": f"{address}/#organisation"},
                "mainEntityOfPage": f"{address}{self.url or ''}",
            }
        ]

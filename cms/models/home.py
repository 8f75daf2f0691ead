# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The home page."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.templatetags.static import static
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.fields import BodyField
from cms.languages.spoken import GERMAN
from cms.offers.holdings import holdings

from .base import BasePage, OncePerLanguage
from .events import EventPage
from .news import NewsPage


class HomePage(OncePerLanguage, BasePage):
    claim = models.CharField("Leitsatz", max_length=160)
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"])
    incident_url = models.CharField(
        "Adresse hinter „Es ist etwas passiert“",
        max_length=200,
        default="/toolbox/?phase=acute",
    )
    body = BodyField(SiteBlocks(), verbose_name="Inhalt", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("claim"),
        FieldPanel("intro"),
        FieldPanel("incident_url"),
        FieldPanel("body"),
    ]
    parent_page_types = ["wagtailcore.Page"]

    class Meta:
        verbose_name = "Startseite"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["latest_news"] = self.latest_news()
        context["next_events"] = self.next_events()
        # The rooms above name what they hold in German.
        if self.locale.language_code == GERMAN.code:
            context["holdings"] = holdings()
        return context

    @cached_property
    def private(self) -> Q:
        """What not everybody may see; `public()` would ask once for each list."""
        return NewsPage.objects.all().private_q()

    def latest_news(self, count: int = 3):
        return (
            NewsPage.objects.live()
            .exclude(self.private)
            .descendant_of(self)
            .select_related("image")
            .prefetch_related("image__renditions")
            .order_by("-date", "-pk")[:count]
        )

    def next_events(self, count: int = 3):
        events = EventPage.objects.live().exclude(self.private).descendant_of(self)
        return events.upcoming()[:count]

    @property
    def share_title(self) -> str:
        return self.claim

    def structured_data(self, address, picture):
        organisation = {"@id": f"{address}/#organisation"}
        return [
            organisation
            | {
                "@type": "Organization",
                "name": settings.WAGTAIL_SITE_NAME,
                "description": self.search_description or self.claim,
                "url": f"{address}/",
                "logo": f"{address}{static('images/apple-touch-icon.png')}",
            },
            {
                "@type": "WebSite",
                "@id": f"{address}/#website",
                "name": settings.WAGTAIL_SITE_NAME,
                "url": f"{address}/",
                "publisher": organisation,
            },
        ]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page in sign language (§ 4 BITV 2.0): a film, or word that it will come."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage, OncePerLanguage
from .videos import CommunityVideo


class SignLanguagePage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    video = models.ForeignKey(
        CommunityVideo,
        verbose_name="Video in Gebärdensprache",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=(
            "Erklärt in Deutscher Gebärdensprache, was die Website enthält, wie man "
            "sich darin bewegt und was in der Erklärung zur Barrierefreiheit steht. "
            "Ohne Video sagt die Seite, dass es in Vorbereitung ist."
        ),
    )
    body = BodyField(SiteBlocks(), verbose_name="Inhalt", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("video"),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Gebärdensprache"

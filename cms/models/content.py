# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages of text: the project's own and those the law asks for."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage
from .linked_data import describe_questions


class ContentPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    show_contents = models.BooleanField(
        "Inhaltsverzeichnis anzeigen",
        default=False,
        help_text="Listet die Zwischenüberschriften am Anfang der Seite auf.",
    )
    body = BodyField(SiteBlocks(), verbose_name="Inhalt", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("show_contents"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = "Inhaltsseite"
        verbose_name_plural = "Inhaltsseiten"

    @property
    def headings(self) -> list[dict[str, str]]:
        """The headings of the second level, each with the anchor of its block."""
        return [
            {"anchor": block.id, "text": block.value["text"]}
            for block in self.body
            if block.block_type == "heading" and block.value["level"] == "2"
        ]

    @property
    def questions(self) -> list[tuple[str, str]]:
        """Entries of accordions that ask something, each with its answer as HTML."""
        return [
            (item["title"], item["text"].source)
            for block in self.body
            if block.block_type == "accordion"
            for item in block.value["items"]
            if item["title"].rstrip().endswith("?")
        ]

    def structured_data(self, address, picture):
        questions = self.questions
        return [describe_questions(questions)] if questions else []


class LegalPage(BasePage):
    """Imprint, privacy and accessibility: linked from the foot of every page."""

    as_of = models.DateField("Stand")
    body = BodyField(SiteBlocks(), verbose_name="Inhalt")

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("as_of"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = "Rechtliche Seite"
        verbose_name_plural = "Rechtliche Seiten"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words explained in short, from A to Z, each with its source and its date."""

from itertools import groupby

from django.db import models
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.fields import BodyField
from cms.slugs import german_slug

from .base import BasePage


class GlossaryPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Weitere Hinweise", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        InlinePanel("terms", heading="Begriffe", label="Begriff"),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Glossar"
        verbose_name_plural = "Glossare"

    @cached_property
    def sorted_terms(self) -> list["GlossaryTerm"]:
        """From A to Z, Ä like Ae; each knows those of its related terms that exist."""
        terms = sorted(self.terms.all(), key=lambda term: german_slug(term.name))
        by_name = {term.name: term for term in terms}
        for term in terms:
            term.found = [by_name[name] for name in term.names if name in by_name]
        return terms

    @property
    def letters(self) -> list[tuple[str, list["GlossaryTerm"]]]:
        grouped = groupby(self.sorted_terms, key=lambda term: term.letter)
        return [(letter, list(terms)) for letter, terms in grouped]


class GlossaryTerm(models.Model):
    page = ParentalKey(GlossaryPage, on_delete=models.CASCADE, related_name="terms")
    name = models.CharField("Begriff", max_length=120)
    explanation = models.TextField("Kurze Erklärung", max_length=900)
    related = models.CharField(
        "Verwandte Begriffe",
        max_length=300,
        blank=True,
        help_text="Begriffe dieses Glossars, durch Kommas getrennt.",
    )
    source = models.CharField("Beleg", max_length=300, blank=True)
    as_of = models.DateField("Stand")

    panels = [
        FieldPanel("name"),
        FieldPanel("explanation"),
        FieldPanel("related"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("as_of")]),
    ]

    class Meta:
        verbose_name = "Begriff"
        verbose_name_plural = "Begriffe"
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["page", "name"], name="unique_term")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def anchor(self) -> str:
        return f"begriff-{german_slug(self.name) or self.pk}"

    @property
    def letter(self) -> str:
        first = german_slug(self.name)[:1].upper()
        return first if first.isalpha() else "#"

    @property
    def names(self) -> list[str]:
        return [name.strip() for name in self.related.split(",") if name.strip()]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The modules of the project: three to begin with, each with a possible add-on."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage, OncePerLanguage

PROSE = ["bold", "italic", "link", "ol", "ul"]


class ModuleIndexPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Inhalt", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    subpage_types = ["cms.ModulePage"]

    class Meta:
        verbose_name = "Module (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["modules"] = self.modules()
        return context

    def modules(self) -> list["ModulePage"]:
        """The base modules in their order, each with its add-ons in `add_ons`."""
        pages = ModulePage.objects.live().public().child_of(self)
        pages = list(pages.order_by("number", "path"))
        bases = [page for page in pages if not page.is_add_on]
        for base in bases:
            base.add_ons = [page for page in pages if page.base_id == base.pk]
        return bases


class ModulePage(BasePage):
    class Kind(models.TextChoices):
        BASE = "base", _("Modul")
        ADD_ON = "add-on", _("Zusatzmodul")

    number = models.PositiveSmallIntegerField(
        "Nummer", validators=[MinValueValidator(1)]
    )
    kind = models.CharField(
        "Art", max_length=10, choices=Kind.choices, default=Kind.BASE
    )
    base = models.ForeignKey(
        "self",
        verbose_name="Basismodul",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="add_on_pages",
        help_text="Nur bei einem Zusatzmodul: das Modul, das es erweitert.",
    )
    summary = models.TextField("Worum es geht", max_length=400)
    aims = RichTextField("Ziele", features=PROSE, blank=True)
    audience = RichTextField("Für wen das Modul ist", features=PROSE, blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Inhalt", blank=True)

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("aims"),
        index.SearchField("audience"),
        index.SearchField("body"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("kind")]),
        FieldPanel("base"),
        FieldPanel("summary"),
        FieldPanel("aims"),
        FieldPanel("audience"),
        FieldPanel("body"),
    ]
    parent_page_types = ["cms.ModuleIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "Modul"
        verbose_name_plural = "Module"

    def clean(self) -> None:
        super().clean()
        if self.is_add_on and not self.base_id:
            raise ValidationError(
                {"base": "Bitte wählen Sie das Modul, das dieses erweitert."}
            )
        if not self.is_add_on and self.base_id:
            raise ValidationError(
                {"base": "Nur ein Zusatzmodul erweitert ein anderes Modul."}
            )
        if self.base and self.base.is_add_on:
            raise ValidationError(
                {"base": "Ein Zusatzmodul erweitert ein Basismodul, kein Zusatzmodul."}
            )

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["relatives"] = self.relatives()
        context["practices"] = self.practices()
        return context

    @property
    def is_add_on(self) -> bool:
        return self.kind == self.Kind.ADD_ON

    @property
    def label(self) -> str:
        """What the project calls it: "Modul 1", "Zusatzmodul 1"."""
        return f"{self.get_kind_display()} {self.number}"

    @property
    def key(self) -> str:
        """Its name in addresses, the same in every language."""
        return f"{self.kind}-{self.number}"

    def relatives(self):
        """The add-ons of a base module; the base module of an add-on."""
        pages = ModulePage.objects.live().public()
        if self.is_add_on:
            return pages.filter(pk=self.base_id)
        return pages.filter(base=self.pk).order_by("number", "path")

    def practices(self, count: int = 6):
        """The latest reports on working with this module."""
        related = self.practice_pages.live().public().select_related("federal_state")
        return related.order_by("-as_of", "-pk")[:count]

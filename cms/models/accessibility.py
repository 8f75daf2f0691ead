# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The accessibility statement, field by field as (EU) 2018/1523 asks for it."""

from datetime import date
from itertools import groupby
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.blocks import SiteBlocks
from cms.blocks.accessibility import REASONS, InaccessibleContents
from cms.fields import BodyField

from .base import BasePage
from .states import FederalState


def a_year_after(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap_day else day.day)


class AccessibilityStatementPage(BasePage):
    class Conformity(models.TextChoices):
        FULL = "full", gettext_lazy("vollständig")
        PARTIAL = "partial", gettext_lazy("teilweise")
        NONE = "none", gettext_lazy("nicht")

    class Method(models.TextChoices):
        OWN = "own", gettext_lazy("Selbstbewertung")
        OTHERS = "others", gettext_lazy("Bewertung durch Dritte")

    operator = models.CharField(
        "Öffentliche Stelle",
        max_length=200,
        help_text="Wer die Website betreibt, im Nominativ: „Die Stadt Musterhausen“.",
    )
    scope = models.CharField(
        "Geltungsbereich", max_length=300, help_text="„die Website www.example.org“"
    )
    law = models.CharField(
        "Rechtsgrundlage",
        max_length=300,
        blank=True,
        help_text="Für Kommunen das Behindertengleichstellungsgesetz des Landes.",
    )
    standard = models.CharField(
        "Norm", max_length=200, default="harmonisierte Norm EN 301 549"
    )
    conformity = models.CharField(
        "Stand der Vereinbarkeit", max_length=10, choices=Conformity.choices
    )
    contents = BodyField(
        InaccessibleContents(), verbose_name="Nicht barrierefreie Inhalte", blank=True
    )
    method = models.CharField("Grundlage", max_length=10, choices=Method.choices)
    assessed_by = models.CharField(
        "Wer geprüft hat",
        max_length=300,
        blank=True,
        help_text="Mit Bericht, falls öffentlich.",
    )
    created_on = models.DateField("Erstellt am")
    reviewed_on = models.DateField(
        "Zuletzt überprüft am",
        help_text="Mindestens einmal im Jahr und nach jeder wesentlichen Änderung.",
    )
    feedback_name = models.CharField("Name", max_length=120)
    feedback_role = models.CharField("Funktion", max_length=160, blank=True)
    feedback_phone = models.CharField("Telefon", max_length=60, blank=True)
    feedback_email = models.EmailField(
        "E-Mail", help_text="Hierhin gehen die Meldungen über „Barriere melden“."
    )
    federal_state = models.ForeignKey(
        FederalState,
        verbose_name="Bundesland",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    enforcement_name = models.CharField(
        "Durchsetzungs- oder Schlichtungsstelle", max_length=200, blank=True
    )
    enforcement_address = models.TextField("Anschrift", max_length=300, blank=True)
    enforcement_phone = models.CharField("Telefon", max_length=60, blank=True)
    enforcement_email = models.EmailField("E-Mail", blank=True)
    enforcement_website = models.URLField("Website", blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Weitere Hinweise", blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("operator"), FieldPanel("scope"), FieldPanel("law")],
            heading="Wofür die Erklärung gilt",
        ),
        MultiFieldPanel(
            [FieldPanel("standard"), FieldPanel("conformity")], heading="Vereinbarkeit"
        ),
        FieldPanel("contents"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("method"), FieldPanel("assessed_by")]),
                FieldRowPanel([FieldPanel("created_on"), FieldPanel("reviewed_on")]),
            ],
            heading="Erstellung und Überprüfung",
        ),
        MultiFieldPanel(
            [
                FieldPanel("feedback_name"),
                FieldPanel("feedback_role"),
                FieldPanel("feedback_phone"),
                FieldPanel("feedback_email"),
            ],
            heading="Wer Meldungen beantwortet",
        ),
        MultiFieldPanel(
            [
                FieldPanel("federal_state"),
                FieldPanel("enforcement_name"),
                FieldPanel("enforcement_address"),
                FieldPanel("enforcement_phone"),
                FieldPanel("enforcement_email"),
                FieldPanel("enforcement_website"),
            ],
            heading="Durchsetzungsverfahren",
        ),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Erklärung zur Barrierefreiheit"
        verbose_name_plural = "Erklärungen zur Barrierefreiheit"

    def clean(self) -> None:
        super().clean()
        if self.created_on and self.reviewed_on and self.reviewed_on < self.created_on:
            raise ValidationError(
                {"reviewed_on": "Die Überprüfung kann nicht vor der Erstellung liegen."}
            )
        if self.conformity == self.Conformity.FULL and self.contents:
            raise ValidationError(
                {
                    "conformity": "Solange nicht barrierefreie Inhalte aufgeführt "
                    "sind, ist die Website höchstens teilweise vereinbar."
                }
            )

    @property
    def review_due_on(self) -> date:
        """§ 7 BITV 2.0 and the laws of the states: once a year."""
        return a_year_after(self.reviewed_on)

    @property
    def is_review_due(self) -> bool:
        return self.review_due_on <= timezone.localdate()

    def contents_by_reason(self) -> list[tuple[str, list[Any]]]:
        """The entries under the three headings of the model statement."""
        order = [key for key, _ in REASONS]
        entries = [block.value for block in self.contents]
        entries.sort(key=lambda entry: order.index(entry["reason"]))
        return [
            (reason, list(group))
            for reason, group in groupby(entries, key=lambda entry: entry["reason"])
        ]

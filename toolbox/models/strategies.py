# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Kinds of attack and ways to answer them: a graph, walked from either side."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    PageChooserPanel,
)
from wagtail.models import Orderable, Page

from cms.models import SupportService, current_services

from .item_page import ItemPage
from .items import RELATED_TYPES
from .terms import KeptSlug


class Node(ClusterableModel):
    """What attacks and strategies share: a name, help, and a place in the order."""

    name = models.CharField("Name", max_length=100)
    slug = models.SlugField(
        "Kurzname",
        max_length=60,
        unique=True,
        help_text="Steht in der Adresse und in den Gegenreden. Bitte nicht ändern.",
    )
    summary = models.CharField("In einem Satz", max_length=220)
    sort_order = models.PositiveIntegerField("Reihenfolge", default=0)
    support_services = ParentalManyToManyField(
        SupportService, verbose_name="Anlaufstellen", blank=True, related_name="+"
    )

    class Meta:
        abstract = True
        ordering = ["sort_order", "name"]

    def __str__(self) -> str:
        return self.name

    @property
    def open_services(self) -> list[SupportService]:
        """Those that still work, a successor in the place of the one it replaced."""
        return current_services(self.support_services.all())


class Strategy(KeptSlug, Node):
    """A way to react. `strength` and `evidence` say no more than the study found."""

    works = models.TextField("Wie sie wirkt", max_length=600)
    fits = models.TextField("Wann sie passt", max_length=600)
    is_advised = models.BooleanField(
        "Empfohlen",
        default=True,
        help_text="Ohne Haken steht auf der Seite, dass die Redaktion abrät.",
    )
    strength = models.CharField(
        "Wie gut ist das belegt?",
        max_length=80,
        help_text="In wenigen Worten: „gut belegt, Wirkung klein“.",
    )
    evidence = models.TextField("Was die Forschung weiß", max_length=900)
    study = models.CharField("Studie oder Quelle", max_length=300, blank=True)
    url = models.URLField("Adresse der Studie", blank=True)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("sort_order")]),
        FieldPanel("summary"),
        FieldPanel("works"),
        FieldPanel("fits"),
        FieldPanel("is_advised"),
        FieldPanel("strength"),
        FieldPanel("evidence"),
        FieldRowPanel([FieldPanel("study"), FieldPanel("url")]),
        InlinePanel("items", label="Passende Vorlage"),
        FieldPanel("support_services"),
    ]

    class Meta(Node.Meta):
        verbose_name = "Strategie"
        verbose_name_plural = "Strategien"

    def get_absolute_url(self) -> str:
        return reverse("toolbox:strategy", args=[self.slug])


class Attack(Node):
    """A kind of attack: how to tell it, whom it hits, what comes first."""

    signs = models.TextField("Woran Sie es erkennen", max_length=600)
    affected = models.TextField("Wen es trifft", max_length=400)
    first_step = models.TextField("Das zuerst", max_length=600)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("sort_order")]),
        FieldPanel("summary"),
        FieldPanel("signs"),
        FieldPanel("affected"),
        FieldPanel("first_step"),
        InlinePanel("ways", label="Strategie"),
        InlinePanel("items", label="Passende Vorlage"),
        FieldPanel("support_services"),
    ]

    class Meta(Node.Meta):
        verbose_name = "Art des Angriffs"
        verbose_name_plural = "Arten von Angriffen"

    @property
    def advised_names(self) -> list[str]:
        """What helps against it; `ways__strategy` may be prefetched."""
        edges = self.ways.all()
        return [edge.strategy.name for edge in edges if edge.strategy.is_advised]

    def get_absolute_url(self) -> str:
        return reverse("toolbox:attack", args=[self.slug])


class Way(Orderable):
    """An edge of the graph: this strategy against this attack, and why."""

    attack = ParentalKey(Attack, on_delete=models.CASCADE, related_name="ways")
    strategy = models.ForeignKey(
        Strategy,
        verbose_name="Strategie",
        on_delete=models.CASCADE,
        related_name="ways",
    )
    reason = models.CharField("Warum sie hier passt oder nicht", max_length=300)

    panels = [FieldPanel("strategy"), FieldPanel("reason")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["attack", "strategy"], name="strategy_once_an_attack"
            )
        ]


class NodeItem(Orderable):
    item = models.ForeignKey(
        Page, verbose_name="Vorlage", on_delete=models.CASCADE, related_name="+"
    )

    panels = [PageChooserPanel("item", page_type=RELATED_TYPES)]

    class Meta(Orderable.Meta):
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.item_id and not isinstance(self.item.specific_deferred, ItemPage):
            raise ValidationError(
                {"item": "Bitte wählen Sie eine Vorlage der Toolbox."}
            )


class StrategyItem(NodeItem):
    strategy = ParentalKey(Strategy, on_delete=models.CASCADE, related_name="items")


class AttackItem(NodeItem):
    attack = ParentalKey(Attack, on_delete=models.CASCADE, related_name="items")


def addresses() -> list[str]:
    """Of all public pages of the graph, the overview first."""
    nodes = [*Attack.objects.all(), *Strategy.objects.all()]
    if not nodes:
        return []
    overview = reverse("toolbox:strategies")
    return [overview, *(node.get_absolute_url() for node in nodes)]

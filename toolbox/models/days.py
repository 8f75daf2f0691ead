# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A day that returns every year: what it recalls, and the items for it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    PageChooserPanel,
)
from wagtail.models import Orderable, Page

from toolbox.days.rules import EXAMPLES, RuleError, parse_rule
from toolbox.days.spans import Rule

from .items import RELATED_TYPES
from .terms import Phenomenon


def check_rule(text: str) -> None:
    try:
        parse_rule(text)
    except RuleError as error:
        raise ValidationError(str(error)) from error


class CommemorationDay(ClusterableModel):
    class Kind(models.TextChoices):
        REMEMBRANCE = "gedenktag", "Gedenktag"
        ACTION_DAY = "aktionstag", "Aktionstag"
        ACTION_WEEK = "aktionswoche", "Aktionswoche"

    name = models.CharField("Name", max_length=120)
    slug = models.SlugField("Kurzname", max_length=80, unique=True)
    kind = models.CharField("Art", max_length=20, choices=Kind.choices)
    when = models.CharField(
        "Wann", max_length=80, validators=[check_rule], help_text=EXAMPLES
    )
    is_approximate = models.BooleanField(
        "Zeitraum ungefähr",
        default=False,
        help_text="Der genaue Zeitraum wird jedes Jahr neu festgelegt. Die Seite sagt "
        "das dazu.",
    )
    since_year = models.PositiveSmallIntegerField(
        "Begangen seit",
        null=True,
        blank=True,
        help_text="Das Jahr, seit dem es den Tag gibt.",
    )
    remembered = models.TextField(
        "Worum es geht",
        max_length=900,
        help_text="Zwei bis vier Sätze, die sich belegen lassen.",
    )
    hints = models.TextField(
        "Hinweise zur Wortwahl",
        max_length=1200,
        blank=True,
        help_text="Ein Hinweis je Zeile: was zu beachten und was zu vermeiden ist.",
    )
    source = models.CharField("Beleg", max_length=200)
    source_url = models.URLField("Adresse des Belegs", blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    phenomena = ParentalManyToManyField(
        Phenomenon, verbose_name="Phänomene", blank=True
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("since_year")]),
        MultiFieldPanel(
            [FieldPanel("when"), FieldPanel("is_approximate")], heading="Zeit"
        ),
        FieldPanel("remembered"),
        FieldPanel("hints"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
        FieldPanel("phenomena"),
        InlinePanel("day_items", label="Vorlage"),
    ]

    class Meta:
        verbose_name = "Gedenk- oder Aktionstag"
        verbose_name_plural = "Gedenk- und Aktionstage"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("toolbox:day", args=[self.slug])

    @property
    def rule(self) -> Rule:
        """By which the day returns; RuleError if `when` was never checked."""
        return parse_rule(self.when)

    @property
    def hint_lines(self) -> list[str]:
        return [line.strip() for line in self.hints.splitlines() if line.strip()]


class DayItem(Orderable):
    """An item of any kind that fits a day."""

    day = ParentalKey(
        CommemorationDay, on_delete=models.CASCADE, related_name="day_items"
    )
    item = models.ForeignKey(
        Page, verbose_name="Vorlage", on_delete=models.CASCADE, related_name="+"
    )

    panels = [PageChooserPanel("item", page_type=RELATED_TYPES)]

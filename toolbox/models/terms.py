# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The terms items are sorted by, which editors may add to and rename."""

from django.core.exceptions import ValidationError
from django.db import models


class Term(models.Model):
    name = models.CharField("Name", max_length=100)
    slug = models.SlugField("Kurzname", max_length=80, unique=True)
    sort_order = models.PositiveIntegerField("Reihenfolge", default=0)

    class Meta:
        abstract = True
        ordering = ["sort_order", "name"]

    def __str__(self) -> str:
        return self.name


class Occasion(Term):
    """What happened or is coming up; a tree of two levels."""

    parent = models.ForeignKey(
        "self",
        verbose_name="Gehört zu",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="children",
    )

    class Meta(Term.Meta):
        verbose_name = "Anlass"
        verbose_name_plural = "Anlässe"


class Phenomenon(Term):
    """Whom the hate is aimed at; `pmk_code` is the police's topic field (KPMD-PMK)."""

    pmk_code = models.CharField("Themenfeld der Polizei", max_length=80, blank=True)

    class Meta(Term.Meta):
        verbose_name = "Phänomen"
        verbose_name_plural = "Phänomene"


class Audience(Term):
    class Meta(Term.Meta):
        verbose_name = "Zielgruppe"
        verbose_name_plural = "Zielgruppen"


class Channel(Term):
    class Meta(Term.Meta):
        verbose_name = "Kanal"
        verbose_name_plural = "Kanäle"


class Sender(Term):
    """Who speaks in the text: the head, the press office, an alliance."""

    class Meta(Term.Meta):
        verbose_name = "Absender"
        verbose_name_plural = "Absender"


class KeptSlug:
    """What items hold by its slug: their drafts, too, would no longer find it."""

    def clean(self) -> None:
        super().clean()
        kept = type(self).objects.filter(pk=self.pk).values_list("slug", flat=True)
        if self.pk and kept.first() not in (None, self.slug):
            raise ValidationError(
                {
                    "slug": "Der Kurzname lässt sich nicht mehr ändern: Vorlagen und "
                    "ihre früheren Fassungen halten sich daran. Den Namen können Sie "
                    "frei ändern."
                }
            )


class Tone(KeptSlug, Term):
    """How the text sounds; an item has one."""

    class Meta(Term.Meta):
        verbose_name = "Ton"
        verbose_name_plural = "Töne"

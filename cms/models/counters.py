# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How often something was read or downloaded: one number a day, and nothing else."""

from datetime import date

from django.db import models
from django.db.models import Sum


class Hit(models.TextChoices):
    """What is counted; the subject of a download is a document, else a page."""

    VIEW = "view", "Aufruf"
    DOWNLOAD = "download", "Dokument heruntergeladen"
    EXPORT = "export", "Vorlage als Datei"
    TRIAL = "trial", "Ausprobiert und heruntergeladen"


class DailyCountQuerySet(models.QuerySet):
    def top(self, kind: Hit, since: date | None = None):
        """The subjects by their total, the most frequent first."""
        counts = self.filter(kind=kind)
        if since:
            counts = counts.filter(day__gte=since)
        totals = counts.values("subject").annotate(total=Sum("count"))
        return totals.order_by("-total", "subject")

    def for_pages(self, ids):
        """The counts of these pages, of whatever kind but downloads of documents."""
        return self.filter(subject__in=ids).exclude(kind=Hit.DOWNLOAD)

    def for_documents(self, ids):
        return self.filter(subject__in=ids, kind=Hit.DOWNLOAD)

    def per_day(self):
        """The course of time: a total for each day, or month once condensed."""
        days = self.values("day").annotate(total=Sum("count"))
        return days.order_by("day")

    def total(self) -> int:
        return self.aggregate(total=Sum("count"))["total"] or 0


class DailyCount(models.Model):
    """The count of a day; of a whole month, on its first day, once it is condensed.

    The subject is a plain number: the count outlives the page it is about.
    """

    kind = models.CharField("Art", max_length=10, choices=Hit.choices)
    subject = models.PositiveBigIntegerField("Seite oder Dokument")
    detail = models.CharField("Format", max_length=20, blank=True)
    day = models.DateField("Tag")
    count = models.PositiveIntegerField("Anzahl", default=0)

    objects = DailyCountQuerySet.as_manager()

    class Meta:
        verbose_name = "Zählung"
        verbose_name_plural = "Zählungen"
        constraints = [
            models.UniqueConstraint(
                fields=("kind", "subject", "detail", "day"), name="unique_count"
            )
        ]
        indexes = [models.Index(fields=["kind", "day"], name="count_by_day")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.subject}, {self.day}: {self.count}"

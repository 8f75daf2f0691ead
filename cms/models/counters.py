# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How often something was read or downloaded: one number a day, and nothing else."""

from django.db import models


class Hit(models.TextChoices):
    """What is counted; the subject of a download is a document, else a page."""

    VIEW = "view", "Aufruf"
    DOWNLOAD = "download", "Dokument heruntergeladen"
    EXPORT = "export", "Vorlage als Datei"
    TRIAL = "trial", "Ausprobiert und heruntergeladen"


class DailyCount(models.Model):
    """The count of a day; of a whole month, on its first day, once it is condensed.

    The subject is a plain number: the count outlives the page it is about.
    """

    kind = models.CharField("Art", max_length=10, choices=Hit.choices)
    subject = models.PositiveBigIntegerField("Seite oder Dokument")
    detail = models.CharField("Format", max_length=20, blank=True)
    day = models.DateField("Tag")
    count = models.PositiveIntegerField("Anzahl", default=0)

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

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who has checked a plain text: only then may it be called Leichte Sprache."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.models import Page

from cms.languages.spoken import PLAIN


class PlainLanguageCheck(models.Model):
    page = models.OneToOneField(
        Page,
        verbose_name="Seite",
        on_delete=models.CASCADE,
        related_name="plain_language_check",
        help_text="Eine Seite in Einfacher Sprache.",
    )
    group = models.CharField(
        "Prüfgruppe",
        max_length=160,
        help_text="Name der Gruppe von Menschen mit Lernschwierigkeiten.",
    )
    checked_on = models.DateField("Geprüft am")

    class Meta:
        verbose_name = "Prüfung Leichte Sprache"
        verbose_name_plural = "Prüfungen Leichte Sprache"
        ordering = ["-checked_on"]

    def __str__(self) -> str:
        return f"{self.page}: {self.group}"

    def clean(self) -> None:
        super().clean()
        if self.page_id and self.page.locale.language_code != PLAIN.code:
            raise ValidationError(
                {"page": "Diese Seite ist nicht in Einfacher Sprache geschrieben."}
            )
        if self.checked_on and self.checked_on > timezone.localdate():
            raise ValidationError(
                {"checked_on": "Die Prüfung kann nicht in der Zukunft liegen."}
            )

    @property
    def is_outdated(self) -> bool:
        """Whether the page was published anew on a day after the check."""
        published = self.page.last_published_at
        return bool(published) and timezone.localdate(published) > self.checked_on

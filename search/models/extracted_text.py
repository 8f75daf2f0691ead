# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text of a file, read once and kept by what is in the file."""

from django.db import models
from django.utils import timezone


class ExtractedText(models.Model):
    """`digest` names the content and the way it was read; `note` says why there is no
    text, in a German sentence for the report."""

    digest = models.CharField("Prüfsumme", max_length=80, primary_key=True)
    name = models.CharField("Datei", max_length=255)
    text = models.TextField("Text", blank=True)
    note = models.CharField("Hinweis", max_length=200, blank=True)
    read_at = models.DateTimeField("Gelesen", default=timezone.now)

    class Meta:
        verbose_name = "Text einer Datei"
        verbose_name_plural = "Texte von Dateien"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

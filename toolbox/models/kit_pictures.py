# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture of a municipality's press kit: two files nobody reads but our views."""

import logging
from functools import partial

from django.db import models, transaction
from django.urls import reverse

from cms.models.media import Licence
from network.models.design import private_storage

from .own_kits import OwnPressKit

logger = logging.getLogger(__name__)


class KitPictureUpload(models.Model):
    """A checked photo (JPEG without metadata) as large as it may be, and for a page.

    `fingerprint` is the SHA-256 of `file`. A removed picture stays until the published
    state of the kit no longer shows it.
    """

    file = models.FileField("Datei", upload_to="kit_pictures", storage=private_storage)
    web_file = models.FileField(
        "Datei für Webseiten", upload_to="kit_pictures", storage=private_storage
    )
    fingerprint = models.CharField("Prüfsumme", max_length=64)
    width = models.PositiveIntegerField("Breite")
    height = models.PositiveIntegerField("Höhe")
    alt = models.CharField(
        "Alternativtext",
        max_length=300,
        blank=True,
        help_text="Was ist zu sehen? Für alle, die das Bild nicht sehen können.",
    )
    caption = models.CharField("Bildunterschrift", max_length=500, blank=True)
    credit = models.CharField(
        "Bildnachweis",
        max_length=200,
        blank=True,
        help_text="Wer hat das Bild gemacht? Zum Beispiel „Kim Muster“.",
    )
    licence = models.CharField(
        "Lizenz", max_length=20, choices=Licence.choices, blank=True
    )
    consent_until = models.DateField(
        "Einwilligung gilt bis",
        null=True,
        blank=True,
        help_text="Nur wenn Menschen zu erkennen sind, die zustimmen mussten.",
    )
    is_logo = models.BooleanField("Das ist ein Logo oder Wappen", default=False)
    is_removed = models.BooleanField("Entfernt", default=False)
    created_at = models.DateTimeField("Hochgeladen", auto_now_add=True)

    kit = models.ForeignKey(
        OwnPressKit,
        verbose_name="Pressemappe",
        on_delete=models.CASCADE,
        related_name="pictures",
    )

    media_type = "image/jpeg"
    WORDED = ("alt", "caption", "credit", "licence", "consent_until", "is_logo")

    class Meta:
        verbose_name = "Bild einer Pressemappe"
        verbose_name_plural = "Bilder einer Pressemappe"
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.alt or f"Bild {self.pk}"

    def content(self) -> bytes:
        """The large file; empty if somebody took it from the disk."""
        try:
            with self.file.open("rb") as opened:
                return opened.read()
        except FileNotFoundError:
            logger.exception("The file %s of a press kit is missing", self.file.name)
            return b""

    @property
    def web_address(self) -> str:
        return self.address("web")

    def address(self, size: str) -> str:
        """Where members see it; `size` is "web" or "druck"."""
        kit = self.kit
        parts = [kit.municipality.slug, kit.pk, self.pk, size]
        return reverse("toolbox:own_kit_picture", args=parts)


def delete_files(instance: KitPictureUpload, **kwargs) -> None:
    """A photo of people must not outlive its place, whoever deletes that."""
    for file in (instance.file, instance.web_file):
        if file:
            transaction.on_commit(partial(file.storage.delete, file.name))

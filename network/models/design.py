# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's corporate design: logo, colours, typeface, letterhead."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.db import models

from network.colours import (
    ColourError,
    contrast,
    nearest_readable,
    parse_colour,
    text_on,
)

from .municipality import Municipality

READABLE = 4.5


def private_storage() -> FileSystemStorage:
    """Files that only our own views read: a letterhead is nobody else's business."""
    return FileSystemStorage(location=settings.PRIVATE_ROOT)


class CorporateDesign(models.Model):
    class Typeface(models.TextChoices):
        FIRA_SANS = "Fira Sans", "Fira Sans"
        SOURCE_SERIF = "Source Serif Pro", "Source Serif Pro"

    municipality = models.OneToOneField(
        Municipality, on_delete=models.CASCADE, related_name="design"
    )
    primary_colour = models.CharField(
        "Hauptfarbe",
        max_length=7,
        default="#1f3a5f",
        help_text="Für Flächen und Linien, zum Beispiel #E30613.",
    )
    accent_colour = models.CharField("Zweite Farbe", max_length=7, default="#c8102e")
    text_colour = models.CharField(
        "Farbe für Überschriften und Links",
        max_length=7,
        blank=True,
        help_text="Leer lassen: Dann nehmen wir die nächste lesbare Abstufung.",
    )
    typeface = models.CharField(
        "Schrift", max_length=40, choices=Typeface.choices, default=Typeface.FIRA_SANS
    )
    logo = models.FileField(
        "Logo oder Wappen", upload_to="logos", storage=private_storage, blank=True
    )
    logo_alt = models.CharField("Alternativtext des Logos", max_length=200, blank=True)
    letterhead = models.FileField(
        "Briefkopf (Word)",
        upload_to="letterheads",
        storage=private_storage,
        blank=True,
    )
    letterhead_odt = models.FileField(
        "Briefkopf (LibreOffice)",
        upload_to="letterheads",
        storage=private_storage,
        blank=True,
    )
    # One step back: what was replaced or removed last, see network/replacing.py.
    previous_logo = models.FileField(
        "Voriges Logo", upload_to="logos", storage=private_storage, blank=True
    )
    previous_logo_alt = models.CharField(
        "Alternativtext des vorigen Logos", max_length=200, blank=True
    )
    previous_letterhead = models.FileField(
        "Voriger Briefkopf (Word)",
        upload_to="letterheads",
        storage=private_storage,
        blank=True,
    )
    previous_letterhead_odt = models.FileField(
        "Voriger Briefkopf (LibreOffice)",
        upload_to="letterheads",
        storage=private_storage,
        blank=True,
    )

    class Meta:
        verbose_name = "Erscheinungsbild"
        verbose_name_plural = "Erscheinungsbilder"

    def __str__(self) -> str:
        return f"Erscheinungsbild: {self.municipality}"

    def clean(self) -> None:
        for name in ("primary_colour", "accent_colour", "text_colour"):
            self._clean_colour(name)
        if self.text_colour and contrast(self.text_colour, "#ffffff") < READABLE:
            offered = nearest_readable(self.text_colour)
            raise ValidationError(
                {
                    "text_colour": f"{self.text_colour} ist auf Weiß nicht lesbar. "
                    f"Die nächste lesbare Abstufung ist {offered}."
                }
            )
        if self.logo and not self.logo_alt:
            raise ValidationError(
                {"logo_alt": "Bitte beschreiben Sie das Logo in wenigen Worten."}
            )

    def _clean_colour(self, name: str) -> None:
        value = getattr(self, name)
        if not value:
            return
        try:
            setattr(self, name, parse_colour(value))
        except ColourError as error:
            raise ValidationError({name: str(error)}) from error

    @property
    def readable_text_colour(self) -> str:
        """The colour of headings and links: readable on white in any case."""
        return self.text_colour or nearest_readable(self.primary_colour)

    @property
    def text_on_primary(self) -> str:
        return text_on(self.primary_colour)

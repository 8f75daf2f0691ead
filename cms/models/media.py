# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pictures and documents with what their use depends on: author, licence, consent."""

from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from cms.media.image_metadata import without_metadata


class Licence(models.TextChoices):
    CC0 = "cc0", "CC0 1.0 (gemeinfrei)"
    CC_BY = "cc-by", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa", "CC BY-SA 4.0"
    EDITORIAL = "editorial", "Nur redaktionelle Nutzung"
    OWN = "own", "Eigenes Werk, alle Rechte vorbehalten"


def unready() -> Q:
    """Files that have an `obstacle`, for a query."""
    is_expired = Q(consent_until__lt=timezone.localdate())
    return Q(author="") | Q(licence="") | is_expired


class Provenance(models.Model):
    """Where a file comes from and what may be done with it (§ 13 and § 63 UrhG)."""

    author = models.CharField("Urheberin oder Urheber", max_length=200, blank=True)
    licence = models.CharField(
        "Lizenz", max_length=20, choices=Licence.choices, blank=True
    )
    licence_url = models.URLField("Adresse der Lizenz", blank=True)
    source = models.CharField("Quelle", max_length=300, blank=True)
    consent_until = models.DateField(
        "Einwilligung gilt bis",
        null=True,
        blank=True,
        help_text="Bis wann die abgebildeten Personen der Nutzung zugestimmt haben.",
    )

    PROVENANCE_FIELDS = ("author", "licence", "licence_url", "source", "consent_until")

    class Meta:
        abstract = True

    @property
    def obstacle(self) -> str:
        """Why no page may be published with this file; empty if none keeps it."""
        name = f"{self._meta.verbose_name} „{self.title}“"
        missing = [
            self._meta.get_field(field).verbose_name
            for field in ("author", "licence")
            if not getattr(self, field)
        ]
        if missing:
            listed = ", ".join(missing)
            return f"Beim {name} fehlt noch: {listed}. Bitte tragen Sie es nach."
        if self.consent_until and self.consent_until < timezone.localdate():
            day = date_format(self.consent_until, "DATE_FORMAT")
            return (
                f"Beim {name} galt die Einwilligung der abgebildeten Personen nur bis "
                f"{day}. Bitte holen Sie sie neu ein oder nehmen Sie eine andere Datei."
            )
        return ""

    @property
    def credit(self) -> str:
        """The line that stands below the picture."""
        parts = [self.author, self.get_licence_display() if self.licence else ""]
        return ", ".join(part for part in parts if part)


class CommunityImage(Provenance, AbstractImage):
    """A picture; Wagtail's `description` is its alternative text."""

    # In this order, and none twice: Wagtail's own fields name some of ours.
    admin_form_fields = tuple(
        dict.fromkeys(
            (
                "title",
                "file",
                "description",
                *Provenance.PROVENANCE_FIELDS,
                *Image.admin_form_fields,
            )
        )
    )

    class Meta(AbstractImage.Meta):
        verbose_name = "Bild"
        verbose_name_plural = "Bilder"

    def save(self, *args, **kwargs) -> None:
        if self.file and not self.file._committed:
            self.remove_metadata()
        super().save(*args, **kwargs)

    def remove_metadata(self) -> None:
        """Take place and camera out of a file that was just uploaded."""
        name = self.file.name
        self.file.seek(0)
        cleaned = without_metadata(self.file.read())
        self.file.seek(0)
        if cleaned is not None:
            self.file = ImageFile(ContentFile(cleaned), name=Path(name).name)
            self._set_image_file_metadata()

    @property
    def default_alt_text(self) -> str:
        """Never the title: a file name is no alternative text."""
        return self.description


class CommunityRendition(AbstractRendition):
    image = models.ForeignKey(
        CommunityImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"),
                name="unique_rendition",
            )
        ]


class CommunityDocument(Provenance, AbstractDocument):
    description = models.CharField("Beschreibung", max_length=300, blank=True)

    admin_form_fields = (
        *Document.admin_form_fields,
        "description",
        *Provenance.PROVENANCE_FIELDS,
    )

    class Meta(AbstractDocument.Meta):
        verbose_name = "Dokument"
        verbose_name_plural = "Dokumente"

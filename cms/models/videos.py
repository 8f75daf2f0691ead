# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Films on our own server, each with what it takes to follow it without sound."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from cms.media.videos import MP4, WEBM, validate_captions, validate_video

from .media import CommunityImage, Provenance


class CommunityVideo(index.Indexed, Provenance):
    title = models.CharField("Titel", max_length=200)
    file = models.FileField(
        "Videodatei",
        upload_to="videos/",
        validators=[validate_video],
        help_text="MP4 (H.264) oder WebM. MP4 spielen alle Geräte ab.",
    )
    duration = models.PositiveIntegerField(
        "Länge in Sekunden", help_text="Zum Beispiel 95 für eine Minute 35."
    )
    poster = models.ForeignKey(
        CommunityImage,
        verbose_name="Standbild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Ist zu sehen, bevor das Video läuft.",
    )
    captions = models.FileField(
        "Untertitel",
        upload_to="videos/",
        validators=[validate_captions],
        blank=True,
        help_text="WebVTT (.vtt). Nötig, sobald im Video gesprochen wird.",
    )
    transcript = models.TextField(
        "Text zum Nachlesen",
        blank=True,
        help_text=(
            "Was gesprochen wird und was zu sehen ist, in Absätzen. Nötig für alle, "
            "die das Video nicht hören oder nicht sehen."
        ),
    )

    search_fields = [
        index.SearchField("title", boost=3),
        index.AutocompleteField("title"),
        index.SearchField("transcript"),
    ]

    panels = [
        FieldPanel("title"),
        FieldPanel("file"),
        FieldRowPanel([FieldPanel("duration"), FieldPanel("poster")]),
        MultiFieldPanel(
            [FieldPanel("captions"), FieldPanel("transcript")],
            heading="Für alle verständlich",
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in Provenance.PROVENANCE_FIELDS],
            heading="Herkunft",
        ),
    ]

    class Meta:
        verbose_name = "Video"
        verbose_name_plural = "Videos"
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.duration == 0:
            raise ValidationError(
                {"duration": "Ein Video dauert mindestens eine Sekunde."}
            )

    @property
    def media_type(self) -> str:
        return WEBM if self.file.name.lower().endswith(".webm") else MP4

    @property
    def format_name(self) -> str:
        return "WebM" if self.media_type == WEBM else "MP4"

    @property
    def file_size(self) -> int | None:
        """In bytes; None if the file is gone."""
        try:
            return self.file.size
        except OSError:
            return None

    @property
    def length(self) -> str:
        """„1:35 Minuten“."""
        minutes, seconds = divmod(self.duration, 60)
        return gettext("%(time)s Minuten") % {"time": f"{minutes}:{seconds:02}"}

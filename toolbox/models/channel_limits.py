# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What editors last looked up of a channel comes in, the channels in force go out.

How a channel counts is code (`toolbox/channels`); its numbers are dated and change
without asking us.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from django.core.cache import cache
from django.core.validators import MinValueValidator
from django.db import models, transaction
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from toolbox.channels.model import PostChannel
from toolbox.channels.table import CHANNELS

KEY = "toolbox.post-channels"
#: Other processes learn of a change so many seconds later at most.
SECONDS = 60
HALF_A_YEAR = timedelta(days=182)
NONE = "0 heißt: Es gibt keine Grenze."


class ChannelLimits(models.Model):
    """The numbers of one channel; characters are counted as the channel counts."""

    key = models.CharField(
        "Kanal",
        max_length=20,
        unique=True,
        choices=[(channel.key, channel.label) for channel in CHANNELS.values()],
    )
    limit = models.PositiveIntegerField(
        "Zeichen höchstens", validators=[MinValueValidator(1)]
    )
    visible = models.PositiveIntegerField(
        "Davon sichtbar vor „mehr“", default=0, help_text=NONE
    )
    max_hashtags = models.PositiveIntegerField(
        "Hashtags höchstens", default=0, help_text=NONE
    )
    alt_limit = models.PositiveIntegerField(
        "Alternativtext höchstens", default=0, help_text=NONE
    )
    note = models.CharField("Hinweis beim Schreiben", max_length=300, blank=True)
    source = models.CharField("Quelle", max_length=200)
    checked_on = models.DateField("Geprüft am")
    check_again_on = models.DateField("Wieder prüfen am")

    panels = [
        FieldPanel("key"),
        FieldRowPanel([FieldPanel("limit"), FieldPanel("visible")]),
        FieldRowPanel([FieldPanel("max_hashtags"), FieldPanel("alt_limit")]),
        FieldPanel("note"),
        FieldPanel("source"),
        FieldRowPanel([FieldPanel("checked_on"), FieldPanel("check_again_on")]),
    ]

    class Meta:
        verbose_name = "Grenzwerte eines Kanals"
        verbose_name_plural = "Grenzwerte der Kanäle"
        ordering = ["key"]

    def __str__(self) -> str:
        return self.get_key_display()

    def save(self, *args, **kwargs) -> None:
        super().save(*args, **kwargs)
        transaction.on_commit(partial(cache.delete, KEY))

    def delete(self, *args, **kwargs):
        transaction.on_commit(partial(cache.delete, KEY))
        return super().delete(*args, **kwargs)

    @property
    def is_overdue(self) -> bool:
        return self.check_again_on < timezone.localdate()

    @property
    def channel(self) -> PostChannel:
        """The channel, counting as ever, with these numbers."""
        return replace(
            CHANNELS[self.key],
            limit=self.limit,
            visible=self.visible,
            max_hashtags=self.max_hashtags,
            alt_limit=self.alt_limit,
            note=self.note,
            source=self.source,
            checked_on=self.checked_on,
        )


def post_channels() -> Mapping[str, PostChannel]:
    """Every channel; where nobody entered numbers, with those it shipped with."""
    return cache.get_or_set(KEY, _read, SECONDS)


def _read() -> dict[str, PostChannel]:
    rows = ChannelLimits.objects.filter(key__in=CHANNELS)
    return {**CHANNELS, **{row.key: row.channel for row in rows}}

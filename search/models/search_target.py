# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An index somewhere that wants to hear of every change: one on each machine."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

# A rebuild gives a sign of life with every batch; after this time it has died.
SILENT_FOR = timedelta(minutes=10)


class SearchTarget(models.Model):
    """Enrolled by the first `rebuild_index`; before it there is nothing to update.

    `generation` is odd while the index is being rebuilt, and another one after it: who
    wrote into an index that was replaced meanwhile sees it by that. Until
    `claimed_until` one process writes, the others leave their changes to it. Until
    `paused_until` nobody tries, because the index did not answer.
    """

    name = models.CharField("Name", max_length=120, primary_key=True)
    generation = models.PositiveIntegerField("Stand", default=0)
    enrolled_at = models.DateTimeField("Angemeldet", auto_now_add=True)
    rebuilt_at = models.DateTimeField("Zuletzt aufgebaut", null=True, blank=True)
    alive_at = models.DateTimeField("Letztes Lebenszeichen", default=timezone.now)
    claimed_until = models.DateTimeField(null=True, editable=False)
    paused_until = models.DateTimeField("Pause bis", null=True, blank=True)
    failures = models.PositiveIntegerField("Fehlversuche in Folge", default=0)

    class Meta:
        verbose_name = "Suchindex"
        verbose_name_plural = "Suchindexe"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_rebuilding(self) -> bool:
        is_silent = self.alive_at < timezone.now() - SILENT_FOR
        return self.generation % 2 == 1 and not is_silent

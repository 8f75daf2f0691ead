# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A change that an index has yet to hear of: the outbox of the search."""

from datetime import timedelta
from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils import timezone

from .search_target import SearchTarget

FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
LONGEST_ERROR = 300
MANY_ATTEMPTS = 3


class PendingChangeQuerySet(models.QuerySet):
    def due(self, target: SearchTarget):
        """Those to write now: not yet in this index, not tried or after their pause."""
        is_due = Q(try_after=None) | Q(try_after__lte=timezone.now())
        is_missing = Q(written_in=None) | ~Q(written_in=target.generation)
        waiting = self.filter(is_due & is_missing, target=target)
        return waiting.order_by("noted_at", "pk")

    def failing(self):
        """Those that people should know of."""
        return self.filter(attempts__gte=MANY_ATTEMPTS).order_by("noted_at", "pk")


class PendingChange(models.Model):
    """One row for each index and document, however often that was saved.

    `mark` changes with every note, so that a change noted while an older one is being
    written survives. `written_in` is the generation of the index that has it already,
    while a new one is being built that may not.
    """

    target = models.ForeignKey(
        SearchTarget,
        verbose_name="Suchindex",
        on_delete=models.CASCADE,
        related_name="changes",
    )
    key = models.CharField("Schlüssel", max_length=160)
    model = models.CharField("Modell", max_length=120)
    number = models.CharField("Nummer", max_length=40)
    is_removed = models.BooleanField("Gelöscht", default=False)
    mark = models.UUIDField(default=uuid4, editable=False)
    noted_at = models.DateTimeField("Vermerkt", default=timezone.now, db_index=True)
    written_in = models.PositiveIntegerField(null=True, editable=False)
    attempts = models.PositiveIntegerField("Versuche", default=0)
    try_after = models.DateTimeField("Nächster Versuch", null=True, blank=True)
    last_error = models.CharField(
        "Letzter Fehler", max_length=LONGEST_ERROR, blank=True
    )

    objects = PendingChangeQuerySet.as_manager()

    class Meta:
        verbose_name = "Ausstehende Änderung der Suche"
        verbose_name_plural = "Ausstehende Änderungen der Suche"
        ordering = ["noted_at"]
        constraints = [
            models.UniqueConstraint(
                fields=("target", "key"), name="one_pending_change_a_document"
            )
        ]

    def __str__(self) -> str:
        return f"{self.key} → {self.target_id}"

    def pause(self) -> timedelta:
        """How long to wait after the attempts so far: half a minute, then doubled."""
        return min(FIRST_PAUSE * 2 ** min(self.attempts, 10), LONGEST_PAUSE)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The ZIP file of a press kit: being made, made, or why it could not be made."""

from datetime import timedelta
from functools import partial

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from network.models.design import private_storage

PATIENCE = timedelta(minutes=3)
"""A file takes seconds: who is silent for so long has died, or was never there."""


class KitBuildQuerySet(models.QuerySet):
    def of(self, kind: str, owner: int):
        return self.filter(kind=kind, owner=owner)

    def unfinished(self):
        return self.filter(state__in=(KitBuild.State.WAITING, KitBuild.State.RUNNING))

    def silent(self):
        """Unfinished, and nobody has reported for too long."""
        limit = timezone.now() - PATIENCE
        return self.unfinished().filter(reported_at__lt=limit)


class KitBuild(models.Model):
    """One for each content of each owner; `attempt` tells whose work counts."""

    class State(models.TextChoices):
        WAITING = "waiting", "wartet"
        RUNNING = "running", "wird gepackt"
        DONE = "done", "fertig"
        FAILED = "failed", "nicht möglich"

    kind = models.CharField("Art", max_length=40)
    owner = models.PositiveBigIntegerField("Nummer")
    fingerprint = models.CharField("Prüfsumme des Inhalts", max_length=64)
    state = models.CharField(
        "Stand", max_length=10, choices=State.choices, default=State.WAITING
    )
    attempt = models.PositiveIntegerField("Anlauf", default=0)
    done = models.PositiveIntegerField("Fertige Dateien", default=0)
    total = models.PositiveIntegerField("Alle Dateien", default=0)
    problem = models.TextField("Hindernis", blank=True)
    file = models.FileField(
        "Datei", upload_to="kits", storage=private_storage, blank=True
    )
    created_at = models.DateTimeField("Angefordert", auto_now_add=True)
    reported_at = models.DateTimeField("Zuletzt gemeldet", default=timezone.now)

    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Angefordert von",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = KitBuildQuerySet.as_manager()

    class Meta:
        verbose_name = "Datei einer Pressemappe"
        verbose_name_plural = "Dateien der Pressemappen"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "owner", "fingerprint"], name="one_build_per_content"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.owner}: {self.get_state_display()}"

    @property
    def is_done(self) -> bool:
        return self.state == self.State.DONE

    @property
    def has_failed(self) -> bool:
        return self.state == self.State.FAILED

    @property
    def is_waiting(self) -> bool:
        return self.state == self.State.WAITING

    def has_file(self) -> bool:
        """Whether it is done and the file is still there."""
        return self.is_done and self.file.storage.exists(self.file.name)


def delete_file(instance: KitBuild, **kwargs) -> None:
    """Signal receiver: no file outlives its row."""
    if instance.file:
        name = instance.file.name
        transaction.on_commit(partial(instance.file.storage.delete, name))

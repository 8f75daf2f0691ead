# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who acts for which municipality, and in which roles."""

from django.conf import settings
from django.db import models

from .municipality import Municipality


class Membership(models.Model):
    class Role(models.TextChoices):
        OFFICER = "officer", "Öffentlichkeitsarbeit"
        APPROVER = "approver", "Freigabe"
        LEAD = "lead", "Leitung"

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Person",
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    municipality = models.ForeignKey(
        Municipality,
        verbose_name="Kommune",
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    role = models.CharField(
        "Rolle", max_length=20, choices=Role.choices, default=Role.OFFICER
    )
    created_at = models.DateTimeField("Seit", auto_now_add=True)

    class Meta:
        verbose_name = "Mitgliedschaft"
        verbose_name_plural = "Mitgliedschaften"
        ordering = ["municipality", "user"]
        constraints = [
            models.UniqueConstraint(
                fields=("user", "municipality", "role"),
                name="each_role_once",
                violation_error_message="Diese Person hat diese Rolle hier schon.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} – {self.municipality} ({self.get_role_display()})"

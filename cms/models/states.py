# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sixteen federal states, by their two-letter code."""

from django.db import models


class FederalState(models.Model):
    """`official_prefix` opens every official municipality key (AGS) of the state."""

    code = models.CharField("Kürzel", max_length=2, primary_key=True)
    name = models.CharField("Name", max_length=40)
    official_prefix = models.CharField("AGS beginnt mit", max_length=2, unique=True)

    class Meta:
        verbose_name = "Bundesland"
        verbose_name_plural = "Bundesländer"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

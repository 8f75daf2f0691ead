# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which part of the content was loaded in which state: a second load is cheap."""

from django.db import models


class LoadedPart(models.Model):
    name = models.CharField(max_length=60, unique=True)
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = "Geladener Teil"
        verbose_name_plural = "Geladene Teile"

    def __str__(self) -> str:
        return self.name

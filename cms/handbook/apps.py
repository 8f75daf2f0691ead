# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the handbook; it has no models."""

from django.apps import AppConfig


class HandbookConfig(AppConfig):
    name = "cms.handbook"
    verbose_name = "Handbuch"

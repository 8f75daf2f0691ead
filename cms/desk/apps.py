# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the editors' desk; it has no models, only hooks."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "cms.desk"
    verbose_name = "Arbeitsplatz der Redaktion"

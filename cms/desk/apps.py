# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the editors' desk; it has no models of its own."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "cms.desk"
    verbose_name = "Arbeitsplatz der Redaktion"

    def ready(self) -> None:
        from . import survey  # noqa: PLC0415 (models are not loaded before)

        survey.connect()

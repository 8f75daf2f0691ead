# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the toolbox."""

from django.apps import AppConfig


class ToolboxConfig(AppConfig):
    name = "toolbox"
    verbose_name = "Toolbox"

    def ready(self) -> None:
        from . import offers, signals  # noqa: PLC0415 (models are not loaded before)

        offers.register_offers()
        signals.connect()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of people and municipalities."""

from django.apps import AppConfig


class NetworkConfig(AppConfig):
    name = "network"
    verbose_name = "Netzwerk"

    def ready(self) -> None:
        # Models are not loaded before.
        from . import searchable  # noqa: PLC0415

        searchable.register()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the search."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Suche"

    def ready(self) -> None:
        # Models are not loaded before.
        from . import checks  # noqa: PLC0415
        from .indexing import signals  # noqa: PLC0415
        from .watching import fruitless  # noqa: PLC0415

        checks.connect()
        fruitless.connect()
        signals.connect()

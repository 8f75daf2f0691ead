# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the site's own pages."""

from django.apps import AppConfig


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = "Website"

    def ready(self) -> None:
        # Models are not loaded before.
        from search.registries.ways_out import register as register_ways  # noqa: PLC0415

        from . import checks, signals  # noqa: PLC0415
        from .models import SupportService  # noqa: PLC0415
        from .offers import holdings, newest  # noqa: PLC0415
        from .searchable import registering as searchable  # noqa: PLC0415
        from .searchable import ways_out  # noqa: PLC0415
        from .serving import counting  # noqa: PLC0415

        checks.connect()
        signals.connect()
        counting.connect()
        newest.register_offers()
        offices = SupportService.objects.open()
        holdings.register("Anlaufstellen mit Prüfdatum", offices.count)
        searchable.register()
        register_ways(ways_out.site_ways)

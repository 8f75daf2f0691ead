# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of the toolbox."""

from django.apps import AppConfig


class ToolboxConfig(AppConfig):
    name = "toolbox"
    verbose_name = "Toolbox"

    def ready(self) -> None:
        # Models are not loaded before.
        from network import showcase, trials  # noqa: PLC0415

        from . import (  # noqa: PLC0415
            kit_assembling,
            kit_sources,
            offers,
            own_kit_listing,
            own_kit_registering,
            signals,
            trial_letters,
        )

        offers.register_offers()
        own_kit_registering.register_sources()
        signals.connect()
        kit_sources.register("press-kit-page", kit_assembling.assemble_numbered)
        showcase.register(own_kit_listing.public_kits)
        trials.register(trial_letters.refuse_unusable)

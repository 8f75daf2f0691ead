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
        from toolbox.composing import trial_letters  # noqa: PLC0415
        from toolbox.own_press_kits import listing, registering  # noqa: PLC0415
        from toolbox.press_kits import assembling, sources  # noqa: PLC0415
        from toolbox.searchable import registering as searchable  # noqa: PLC0415

        from . import offers, signals  # noqa: PLC0415

        offers.register_offers()
        registering.register_sources()
        searchable.register()
        signals.connect()
        sources.register("press-kit-page", assembling.assemble_numbered)
        showcase.register(listing.public_kits)
        trials.register(trial_letters.refuse_unusable)

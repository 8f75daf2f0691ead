# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file of settings comes in, the settings of the site go out."""

from pathlib import Path

from cms.models import SiteSettings

from .files import read_settings
from .publishing import was_saved_by_person


def load_site_settings(path: Path) -> None:
    """Fill the settings that the file names, unless a person has saved them."""
    settings = SiteSettings.load()
    if was_saved_by_person(settings):
        return
    settings.security_contact = read_settings(path)["security_contact"]
    settings.full_clean()
    settings.save()

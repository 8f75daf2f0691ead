# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A small shelf of kits that a worker can look up."""

from dataclasses import replace

from tests.toolbox.kits.builders import empty_kit, logo
from toolbox.kits.model import Kit
from toolbox.press_kits.sources import Owner

OWNER = Owner("test", 7)


def small_kit(title: str = "Mahnwache", **particulars) -> Kit:
    """Four files, none of which takes long."""
    return replace(empty_kit(), title=title, pictures=(logo(),), **particulars)

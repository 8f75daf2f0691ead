# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The production settings come in, with the cache moved to the scratch folder."""

from cms.settings.production import *  # noqa: F403
from cms.settings.production import CACHES, MEDIA_ROOT

for name, cache in CACHES.items():
    cache["LOCATION"] = MEDIA_ROOT.parent / "cache" / name

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The production settings come in, with all that is written in the scratch folder."""

from cms.settings.production import *  # noqa: F403
from cms.settings.production import CACHES, MEDIA_ROOT, STORAGES

for name, cache in CACHES.items():
    cache["LOCATION"] = MEDIA_ROOT.parent / "cache" / name
# As the peer has it: compressing what no measured page sends would take 15 seconds.
STORAGES["staticfiles"]["BACKEND"] = (
    "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
)

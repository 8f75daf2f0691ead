# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The benchmark's settings, with static files and pictures as a browser gets them."""

from bench.settings import *  # noqa: F403
from bench.settings import STORAGES

STORAGES["staticfiles"]["BACKEND"] = (
    "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
# In the open a web server does this.
SERVE_MEDIA = True

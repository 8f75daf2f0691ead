# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Settings of the site the browser walks: as on one's own machine, kept apart."""

from cms.settings.dev import *  # noqa: F403
from cms.settings.dev import MEDIA_ROOT

SCRATCH = MEDIA_ROOT.parent

SECRET_KEY = "only-for-the-browser-" + "x" * 40
# A quick hash: the flows log in often.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The cache of the demo on the same machine must not leak in here, nor back.
CACHES = {
    name: {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": SCRATCH / "cache" / name,
    }
    for name in ("default", "renditions")
}
ACCOUNT_RATE_LIMITS = False
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = SCRATCH / "mail"
STATIC_ROOT = SCRATCH / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
# The flows compare the rows of the database before and after a mere look.
COUNT_HITS = False

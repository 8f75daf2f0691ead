# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Settings for the test suite: fast hashes, files in a scratch folder, no mail."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATA_DIR, DATABASES

SCRATCH = Path(tempfile.mkdtemp(prefix="komma-test-"))

SECRET_KEY = "only-for-tests-" + "x" * 40
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = SCRATCH / "media"
PRIVATE_ROOT = SCRATCH / "private"
SEARCH_ROOT = SCRATCH / "search"
# Built once for all runs: it takes twenty seconds and depends on nothing tested here.
SEARCH_LEXICON = DATA_DIR / "lexicon"
SEARCH_URL = ""
# Tests that look for something turn it on; the others need not wait for an index.
SEARCH_UPDATES = False
LOCAL_MEMORY = "django.core.cache.backends.locmem.LocMemCache"
CACHES = {
    "default": {"BACKEND": LOCAL_MEMORY},
    "renditions": {"BACKEND": LOCAL_MEMORY, "LOCATION": "renditions"},
}
STATIC_ROOT = SCRATCH / "static"
STATIC_ROOT.mkdir()
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
SERVE_MEDIA = True
# A count is written long after its request, perhaps in the middle of another test.
COUNT_HITS = False
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # On disk: the live server of the browser tests opens its own connections.
    DATABASES["default"]["TEST"] = {"NAME": SCRATCH / "test.sqlite3"}
else:
    DATABASES["default"]["OPTIONS"] = {}

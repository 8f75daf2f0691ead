# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Settings for one's own machine: a generated key, any local host name."""

import os

from django.core.management.utils import get_random_secret_key

from .base import *  # noqa: F403
from .base import DATA_DIR, SECRET_KEY, env


def stored_secret_key() -> str:
    """This machine's key, made on first use, so that sessions survive a restart."""
    path = DATA_DIR / "secret_key"
    if not path.exists():
        DATA_DIR.mkdir(exist_ok=True)
        # Whole or not there: the setup runs two commands at once.
        unfinished = DATA_DIR / f"secret_key.{os.getpid()}"
        unfinished.write_text(get_random_secret_key())
        unfinished.chmod(0o600)
        unfinished.replace(path)
    return path.read_text()


DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = SECRET_KEY or stored_secret_key()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Empty, but WhiteNoise wants it to exist; it serves straight from static/.
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
SERVE_MEDIA = True

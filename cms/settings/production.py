# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Settings for the public server: refuses to start without its secrets."""

from django.core.exceptions import ImproperlyConfigured

from search.engines.cluster.addresses import WrongAddress, address_of

from .base import *  # noqa: F403
from .base import (
    ALLOWED_HOSTS,
    SEARCH_URL,
    SECRET_KEY,
    SITE_ADDRESS,
    TASK_BACKEND,
    TASK_BACKENDS,
    env,
)


def required(name: str, value: object) -> None:
    """Refuse to start without a variable.

    Raises ImproperlyConfigured with a German sentence that names it.
    """
    if not value:
        raise ImproperlyConfigured(
            f"Die Umgebungsvariable {name} fehlt. Ohne sie startet Komm.A im "
            "Betrieb nicht; docs/configuration.md beschreibt sie."
        )


required("SECRET_KEY", SECRET_KEY)
required("ALLOWED_HOSTS", ALLOWED_HOSTS)
required("SITE_ADDRESS", env.str("SITE_ADDRESS", default=""))
required("EMAIL_URL", env.str("EMAIL_URL", default=""))

# A server asks no system checks, so it would keep its worker idle without a word.
if TASK_BACKEND not in TASK_BACKENDS:
    raise ImproperlyConfigured(
        f"TASK_BACKEND hat den Wert „{TASK_BACKEND}“, den es nicht gibt; "
        "docs/configuration.md beschreibt die möglichen."
    )

if SEARCH_URL:
    try:
        address_of(SEARCH_URL)
    except WrongAddress as mistake:
        raise ImproperlyConfigured(f"SEARCH_URL: {mistake}") from None

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = SITE_ADDRESS.startswith("https://")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# Wagtail shows its previews in a frame of our own site; no other site may frame us.
SILENCED_SYSTEM_CHECKS = ["security.W019"]

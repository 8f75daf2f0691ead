# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Starts Python with the settings of one place and the variables of a test alone."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Set, if only to nothing: a variable that is there wins over the file `.env`.
VARIABLES = {
    "SECRET_KEY": "geheim-" + "abcdefghij0123456789" * 4,
    "ALLOWED_HOSTS": "www.example.org",
    "SITE_ADDRESS": "https://www.example.org",
    "EMAIL_URL": "smtp+tls://komma:geheim@mail.example.org:587",
    "DATABASE_URL": "sqlite://:memory:",
    "DEBUG": "False",
}


def run(
    *arguments: str, place: str = "production", **changes: str
) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    chosen = {"DJANGO_SETTINGS_MODULE": f"cms.settings.{place}"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=kept | VARIABLES | chosen | changes,
        capture_output=True,
        text=True,
        check=False,
    )


def setting(expression: str, **changes: str) -> str:
    """What an expression about the settings prints."""
    program = f"from django.conf import settings; print({expression})"
    finished = run("-c", program, **changes)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()

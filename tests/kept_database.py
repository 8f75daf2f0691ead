# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All migrations come in, a copy of a database in which they have run goes out."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from django.apps import apps
from django.conf import settings

FOLDER = Path(settings.DATA_DIR) / "test-databases"


def put_copy(path: Path) -> bool:
    """Whether there was a database to copy; Django then applies what it lacks."""
    if not kept().is_file():
        return False
    shutil.copyfile(kept(), path)
    return True


def keep(path: Path) -> None:
    """For later runs, instead of what was kept for other migrations."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    unfinished = FOLDER / f"{os.getpid()}.unfinished"
    with closing(sqlite3.connect(path)) as source:
        source.execute("VACUUM INTO ?", [str(unfinished)])
    unfinished.replace(kept())
    # Never the one just put there: another process may be copying it.
    for old in set(FOLDER.glob("*.sqlite3")) - {kept()}:
        old.unlink(missing_ok=True)


def kept() -> Path:
    return FOLDER / f"{fingerprint(migration_files())}.sqlite3"


def fingerprint(paths: list[Path]) -> str:
    """Equal for equal contents in equal order."""
    digest = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)} ".encode() + content)
    return digest.hexdigest()[:16]


def migration_files() -> list[Path]:
    """Those of all apps, the installed ones as well."""
    folders = [Path(app.path) / "migrations" for app in apps.get_app_configs()]
    return [path for folder in folders for path in sorted(folder.glob("*.py"))]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The starter content comes in, a site's files in which it is loaded go out.

Loading takes half a minute; it happens once for as long as nothing changes on which it
depends. The way of `kept_database`, for the database with all that stands beside it.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from . import kept_database

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "test-content"
SOURCES = ("content", "cms", "network", "toolbox", "search", "requirements/run.lock")
#: Of every account.
PASSWORD = "rathaus-musterweg-7"
DATABASE, MEDIA, PRIVATE, SEARCH = "db.sqlite3", "media", "private", "search"
#: What a site makes by itself, and what must not be older than the site.
PASSING = ("cache", "mail", "static")
LOAD = f"""
import django
django.setup()
from django.contrib.auth import get_user_model
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("load_content")
for user in get_user_model().objects.all():
    user.set_password({PASSWORD!r})
    user.save()
"""


def put_copy(folder: Path) -> None:
    """The database, the media, the private files and the index.

    Raises CalledProcessError if the content cannot be loaded.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    # Another process may be loading: it takes less long to wait for it.
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept().is_dir():
            keep()
        # The index is known by a link to its newest state.
        shutil.copytree(kept(), folder, symlinks=True, dirs_exist_ok=True)


def keep() -> None:
    """For later runs, instead of what was loaded from other sources."""
    for old in FOLDER.glob("*/"):
        shutil.rmtree(old)
    unfinished = FOLDER / "unfinished"
    unfinished.mkdir()
    kept_database.put_copy(unfinished / DATABASE)
    subprocess.run(
        [sys.executable, "-c", LOAD],
        cwd=ROOT,
        env=variables_of(unfinished),
        stdout=subprocess.DEVNULL,
        check=True,
    )
    for name in PASSING:
        shutil.rmtree(unfinished / name, ignore_errors=True)
    unfinished.rename(kept())


def variables_of(folder: Path) -> dict[str, str]:
    """The surroundings of a site in that folder, nothing of the machine's own."""
    own = {
        "DJANGO_SETTINGS_MODULE": "tests.flows.site_settings",
        "DATABASE_URL": f"sqlite:///{folder / DATABASE}",
        "MEDIA_ROOT": str(folder / MEDIA),
        "PRIVATE_ROOT": str(folder / PRIVATE),
        "SEARCH_ROOT": str(folder / SEARCH),
    }
    return {**os.environ, **own}


def kept() -> Path:
    """Of today: the demo has events in so many days."""
    paths = [*kept_database.migration_files(), *source_files(), Path(__file__)]
    return FOLDER / f"{timezone.localdate()}-{kept_database.fingerprint(paths)}"


def source_files() -> Iterator[Path]:
    for name in SOURCES:
        path = ROOT / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and file.suffix != ".pyc":
                yield file


@contextmanager
def in_the_database() -> Iterator[None]:
    """Inside, the tests' database has the content; afterwards it is as it was.

    Outside of transactions: for fixtures that live longer than a test.
    """
    with _copy_in_its_place() if connection.vendor == "sqlite" else _loaded():
        yield


@contextmanager
def _copy_in_its_place() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        put_copy(Path(folder))
        for name, root in (
            (MEDIA, settings.MEDIA_ROOT),
            (PRIVATE, settings.PRIVATE_ROOT),
        ):
            shutil.copytree(Path(folder) / name, root, dirs_exist_ok=True)
        own = connection.settings_dict["NAME"]
        try:
            _open(Path(folder) / DATABASE)
            yield
        finally:
            _open(own)


def _open(path: Path) -> None:
    connection.close()
    connection.settings_dict["NAME"] = path
    ContentType.objects.clear_cache()
    for cache in caches.all(initialized_only=True):
        cache.clear()


@contextmanager
def _loaded() -> Iterator[None]:
    with transaction.atomic():
        call_command("load_content", verbosity=0)
        yield
        transaction.set_rollback(True)

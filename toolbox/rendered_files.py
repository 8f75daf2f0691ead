# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, its file goes out: from the shelf if it was written before.

Files hold names and telephone numbers, so the shelf is private, small and short-lived:
it is emptied when its owner changes or goes, and after a day, as the date of a text
makes an older file useless.
"""

import logging
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from django.conf import settings
from django.db.models import Model

from toolbox.documents.fingerprint import fingerprint
from toolbox.documents.model import Document
from toolbox.rendering.edition import writers_edition
from toolbox.rendering.formats import render

MAX_AGE: Final = 24 * 60 * 60
"""Seconds that a file may be handed out, and that it may lie there."""

logger = logging.getLogger(__name__)


def rendered(document: Document, key: str, owner: Model) -> bytes:
    """The file in this format; `owner` is the row it is made from.

    Raises what `render` raises. A shelf that cannot be read or written costs time,
    never the file.
    """
    name = f"{fingerprint(document, writers_edition())}.{key}"
    path = folder_of(owner) / name
    kept = _read(path)
    if kept is not None:
        return kept
    content = render(document, key)
    try:
        _keep(path, content)
        tidy()
    except OSError:
        logger.exception("The file %s could not be kept", path)
    return content


def forget(owner: Model) -> None:
    """Removes every file made from this row."""
    shutil.rmtree(folder_of(owner), ignore_errors=True)


def tidy() -> None:
    """Removes what is too old, and the oldest of the rest until it fits its bound."""
    room = settings.RENDERED_MAX_BYTES
    for path, changed, size in sorted(_files(), key=lambda file: -file[1]):
        room -= size
        if room < 0 or _is_old(changed):
            path.unlink(missing_ok=True)
            with suppress(OSError):  # Other files of the owner are still there.
                path.parent.rmdir()


def shelf() -> Path:
    return Path(settings.PRIVATE_ROOT) / "rendered"


def folder_of(owner: Model) -> Path:
    return shelf() / f"{owner._meta.model_name}-{owner.pk}"


def _read(path: Path) -> bytes | None:
    try:
        return None if _is_old(path.stat().st_mtime) else path.read_bytes()
    except OSError:
        return None


def _keep(path: Path, content: bytes) -> None:
    """Appears as a whole or not at all: another worker may be reading."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, unfinished = mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
        Path(unfinished).replace(path)
    except OSError:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _files() -> Iterator[tuple[Path, float, int]]:
    """Each file with the time it was written and its size in bytes."""
    for path in shelf().glob("*/*"):
        with suppress(FileNotFoundError):  # Another worker tidies as well.
            found = path.stat()
            yield path, found.st_mtime, found.st_size


def _is_old(changed: float) -> bool:
    return time.time() - changed > MAX_AGE

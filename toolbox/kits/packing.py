# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit comes in, one ZIP file goes out, never more of it in memory than one file."""

from collections.abc import Callable
from hashlib import sha256
from typing import BinaryIO, Final

from PIL.Image import DecompressionBombError

from toolbox.documents.building import DocumentTooLarge
from toolbox.kits.entry import Entry
from toolbox.kits.fingerprint import kit_fingerprint
from toolbox.kits.manifest import PATH, Manifest, manifest_json, packed
from toolbox.kits.model import Kit
from toolbox.kits.planning import plan
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.zipping import Archive

UNREADABLE: Final = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    DecompressionBombError,
)
"""What a file system and Pillow raise for a file that is gone or broken."""

Progress = Callable[[int, int], None]


def silent(done: int, total: int) -> None:
    """Tells nobody how far it is."""


def pack(kit: Kit, target: BinaryIO, progress: Progress = silent) -> Manifest:
    """Writes the archive into `target`, which must be able to seek.

    `progress` is told the files done and the files in all; what it raises ends the
    packing. Raises RenderingError naming the text or picture that cannot be made;
    after any error `target` is as it was.
    """
    start = target.tell()
    try:
        return _pack(kit, target, progress)
    except BaseException:
        target.seek(start)
        target.truncate()
        raise


def file_count(kit: Kit) -> int:
    """How many files the archive will have: a measure of how long it takes."""
    return len(plan(kit)) + 1


def _pack(kit: Kit, target: BinaryIO, progress: Progress) -> Manifest:
    entries = plan(kit)
    total = len(entries) + 1
    files = []
    progress(0, total)
    with Archive(target) as archive:
        for done, entry in enumerate(entries, start=1):
            content = _made(entry)
            archive.add(entry.path, content)
            files.append(packed(entry, len(content), sha256(content).hexdigest()))
            progress(done, total)
        manifest = Manifest(kit, kit_fingerprint(kit), tuple(files))
        archive.add(PATH, manifest_json(manifest))
    progress(total, total)
    return manifest


def _made(entry: Entry) -> bytes:
    try:
        return entry.make()
    except (RenderingError, DocumentTooLarge) as error:
        subject = f"{entry.subject}: " if entry.subject else ""
        raise RenderingError(f"{subject}{error}") from error
    except UNREADABLE as error:
        raise RenderingError(
            f"{entry.subject or entry.path} lässt sich nicht lesen. "
            "Bitte laden Sie die Datei neu hoch oder nehmen Sie sie aus der Mappe."
        ) from error

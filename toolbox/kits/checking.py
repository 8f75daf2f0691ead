# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An archive comes in, what in it is not as its manifest says goes out."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, BinaryIO, Final
from zipfile import BadZipFile, ZipFile
from zlib import error as BrokenStream

from toolbox.kits.manifest import FORMAT, PATH

PIECE: Final = 1 << 16
UNREADABLE: Final = (
    BadZipFile,
    BrokenStream,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile raises for a broken file, an unknown packing and a password."""


def check_archive(archive: BinaryIO) -> tuple[str, ...]:
    """German sentences; none where every file is there, whole and unchanged."""
    try:
        with ZipFile(archive) as opened:
            return tuple(_problems(opened))
    except BadZipFile:
        return ("Die Datei ist kein vollständiges ZIP-Archiv.",)


def _problems(archive: ZipFile) -> Iterator[str]:
    files = _listed(archive)
    if files is None:
        yield f"Die Datei {PATH} fehlt oder gehört zu keiner Pressemappe."
        return
    there = [name for name in archive.namelist() if name != PATH]
    for path, expected in files.items():
        if path not in there:
            yield f"{path} fehlt."
        elif _fingerprint(archive, path) != expected:
            yield f"{path} ist verändert oder beschädigt."
    yield from (f"{path} steht nicht in {PATH}." for path in there if path not in files)


def _listed(archive: ZipFile) -> dict[str, str] | None:
    """The hash of each path; None where there is no manifest of ours."""
    try:
        manifest: Any = json.loads(archive.read(PATH))
        if manifest["format"] != FORMAT:
            return None
        return {str(file["path"]): str(file["sha256"]) for file in manifest["files"]}
    except (KeyError, TypeError, ValueError, *UNREADABLE):
        return None


def _fingerprint(archive: ZipFile, path: str) -> str:
    """Empty for a file that cannot be unpacked."""
    digest = sha256()
    try:
        with archive.open(path) as opened:
            while piece := opened.read(PIECE):
                digest.update(piece)
    except UNREADABLE:
        return ""
    return digest.hexdigest()

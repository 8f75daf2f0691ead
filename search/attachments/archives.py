# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bytes of a ZIP archive come in, the parts asked for go out, within bounds."""

import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from .limits import BOMB, DAMAGED, ENCRYPTED, MAX_MARKUP_BYTES, MAX_PARTS, Unreadable

IS_ENCRYPTED = 0x1 | 0x40 | 0x2000
# What older Office programs and those that protect by password write: no archive.
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
READING_ERRORS = (
    BadZipFile,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


def parts_of(content: bytes, is_wanted: Callable[[str], bool]) -> Iterator[bytes]:
    """In the order of the archive. Raises Unreadable."""
    if content.startswith(OLE):
        raise Unreadable(ENCRYPTED)
    try:
        with ZipFile(BytesIO(content)) as archive:
            yield from read_parts(archive, is_wanted)
    except READING_ERRORS as error:
        raise Unreadable(DAMAGED) from error


def read_parts(archive: ZipFile, is_wanted: Callable[[str], bool]) -> Iterator[bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_PARTS:
        raise Unreadable(BOMB)
    left = MAX_MARKUP_BYTES
    for entry in entries:
        if is_wanted(entry.filename):
            part = read_part(archive, entry, left)
            left -= len(part)
            yield part


def read_part(archive: ZipFile, entry: ZipInfo, most: int) -> bytes:
    """Never more than allowed, whatever size the archive claims."""
    if entry.flag_bits & IS_ENCRYPTED:
        raise Unreadable(ENCRYPTED)
    with archive.open(entry) as stream:
        part = stream.read(most + 1)
    if len(part) > most:
        raise Unreadable(BOMB)
    return part

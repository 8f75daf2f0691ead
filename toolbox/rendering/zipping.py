# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Names and bytes come in, a ZIP that is identical for identical input goes out."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

FIXED_DATE: Final = (1980, 1, 1, 0, 0, 0)
COMPRESSED_ALREADY: Final = (".png", ".jpg", ".jpeg", ".webp", ".zip", ".docx", ".odt")
READABLE_FOR_ALL: Final = 0o644 << 16
UNIX: Final = 3


def pack(files: Mapping[str, bytes], stored: Iterable[str] = ()) -> bytes:
    """Keeps the order of `files`; the names in `stored` stay uncompressed."""
    target = BytesIO()
    uncompressed = frozenset(stored)
    with ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(_entry(name, name in uncompressed), content)
    return target.getvalue()


def unpack(archive: bytes) -> dict[str, bytes]:
    """The files of a ZIP in their order, without the folders."""
    with ZipFile(BytesIO(archive)) as opened:
        return {
            entry.filename: opened.read(entry)
            for entry in opened.infolist()
            if not entry.is_dir()
        }


def repack(archive: bytes) -> bytes:
    """The same archive with its dates and order made independent of the moment."""
    return pack(unpack(archive))


def _entry(name: str, is_stored: bool) -> ZipInfo:
    entry = ZipInfo(name, FIXED_DATE)
    packed = is_stored or name.lower().endswith(COMPRESSED_ALREADY)
    entry.compress_type = ZIP_STORED if packed else ZIP_DEFLATED
    entry.external_attr = READABLE_FOR_ALL
    entry.create_system = UNIX
    return entry

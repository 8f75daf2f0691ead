# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Names and bytes come in, a ZIP that is identical for identical input goes out."""

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from types import TracebackType
from typing import BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

FIXED_DATE: Final = (1980, 1, 1, 0, 0, 0)
COMPRESSED_ALREADY: Final = (
    *(".png", ".jpg", ".jpeg", ".webp", ".gif"),
    *(".zip", ".docx", ".odt", ".pdf"),
)
READABLE_FOR_ALL: Final = 0o644 << 16
UNIX: Final = 3


class Archive:
    """Takes one file after the other, so that no archive lies in memory as a whole."""

    def __init__(self, target: BinaryIO) -> None:
        self._opened = ZipFile(target, "w")

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._opened.close()

    def add(self, name: str, content: bytes, is_stored: bool = False) -> None:
        """`is_stored` leaves it uncompressed; pictures and office files always are."""
        self._opened.writestr(_entry(name, is_stored), content)


def pack(files: Mapping[str, bytes], stored: Iterable[str] = ()) -> bytes:
    """Keeps the order of `files`; the names in `stored` stay uncompressed."""
    target = BytesIO()
    uncompressed = frozenset(stored)
    with Archive(target) as archive:
        for name, content in files.items():
            archive.add(name, content, name in uncompressed)
    return target.getvalue()


def unpack(archive: bytes) -> dict[str, bytes]:
    """The files of a ZIP in their order, without the folders."""
    return dict(unpacked(BytesIO(archive)))


def unpacked(archive: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """The same one by one, so that no large archive lies in memory as a whole."""
    with ZipFile(archive) as opened:
        for entry in opened.infolist():
            if not entry.is_dir():
                yield entry.filename, opened.read(entry)


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

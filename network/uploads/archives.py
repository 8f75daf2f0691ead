# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the bytes of a ZIP archive, gives back its parts, read no further than told."""

import struct
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from network.uploads.refusal import UploadRefused, quoted

MAX_PARTS = 400
MAX_PART_BYTES = 20_000_000
MAX_TOTAL_BYTES = 60_000_000
MAX_RATIO = 150

# Below this size a part may be as compressible as it likes: blank XML often is.
RATIO_MATTERS_FROM = 65_536

_ENCRYPTED = 0x1 | 0x40 | 0x2000
_DIRECTORY_ENTRY = b"PK\x01\x02"
_END_OF_ARCHIVE = b"PK\x05\x06"
_END_LENGTH = 22
_EPOCH = (1980, 1, 1, 0, 0, 0)
_READING_ERRORS = (
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


def open_archive(content: bytes) -> ZipFile:
    try:
        return ZipFile(BytesIO(content))
    except _READING_ERRORS as error:
        raise _damaged() from error


def refuse_trailing_content(content: bytes) -> None:
    end = content.rfind(_END_OF_ARCHIVE)
    if end not in (-1, len(content) - _END_LENGTH):
        raise _hides_content()


def limit_part_count(content: bytes) -> None:
    """Counted before opening: a long directory alone would cost seconds."""
    if content.count(_DIRECTORY_ENTRY) > MAX_PARTS:
        raise UploadRefused(
            f"Die Datei besteht aus mehr als {MAX_PARTS} Teilen; "
            "bitte legen Sie den Briefbogen in einem neuen Dokument an."
        )


def refuse_duplicate_names(archive: ZipFile) -> None:
    """Names are equal regardless of case, as Word reads them."""
    names = [name.casefold() for name in archive.namelist()]
    if len(set(names)) < len(names):
        raise UploadRefused(
            "Die Datei enthält denselben Bestandteil zweimal; "
            "bitte speichern Sie sie in Word oder LibreOffice neu."
        )


def refuse_path_tricks(archive: ZipFile) -> None:
    for name in archive.namelist():
        segments = name.removesuffix("/").split("/")
        if (
            any(segment in ("", ".", "..") for segment in segments)
            or any(character in name for character in "\\:")
            or not name.isprintable()
        ):
            raise UploadRefused(
                f"Die Datei enthält den unzulässigen Pfad {quoted(name)}; "
                "bitte speichern Sie sie in Word oder LibreOffice neu."
            )


def refuse_encryption(archive: ZipFile) -> None:
    if any(info.flag_bits & _ENCRYPTED for info in archive.infolist()):
        raise UploadRefused(
            "Die Datei ist verschlüsselt; bitte speichern Sie sie ohne Kennwort."
        )


def refuse_rare_compression(archive: ZipFile) -> None:
    """Word writes nothing but these two; others cost more memory than they declare."""
    methods = {info.compress_type for info in archive.infolist()}
    if not methods <= {ZIP_STORED, ZIP_DEFLATED}:
        raise UploadRefused(
            "Die Datei ist ungewöhnlich gepackt; "
            "bitte speichern Sie sie in Word oder LibreOffice neu."
        )


def limit_declared_sizes(archive: ZipFile) -> None:
    infos = archive.infolist()
    if (
        any(info.file_size > MAX_PART_BYTES for info in infos)
        or sum(info.file_size for info in infos) > MAX_TOTAL_BYTES
        or any(_ratio(info) > MAX_RATIO for info in infos)
    ):
        raise _inflated()


def refuse_leading_content(archive: ZipFile) -> None:
    """Another file in front of the archive makes it two files in one."""
    if min((info.header_offset for info in archive.infolist()), default=0) != 0:
        raise _hides_content()


def read_parts(archive: ZipFile) -> dict[str, bytes]:
    """The hard limit: headers may lie, so no part is read beyond it."""
    parts: dict[str, bytes] = {}
    left = MAX_TOTAL_BYTES
    for info in archive.infolist():
        if info.is_dir():
            continue
        parts[info.filename] = part = _read_part(archive, info)
        left -= len(part)
        if len(part) > MAX_PART_BYTES or left < 0:
            raise _inflated()
    return parts


def write_parts(
    parts: Mapping[str, bytes], *, first: str, stored: str | None = None
) -> bytes:
    """The same parts in a fresh archive: what was not read is not kept either."""
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED) as archive:
        for name in _with_first(parts, first):
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_STORED if name == stored else ZIP_DEFLATED
            archive.writestr(info, parts[name])
    return output.getvalue()


def _with_first(names: Iterable[str], first: str) -> list[str]:
    return sorted(names, key=lambda name: (name != first, name))


def _read_part(archive: ZipFile, info: ZipInfo) -> bytes:
    try:
        with archive.open(info) as stream:
            return stream.read(MAX_PART_BYTES + 1)
    except _READING_ERRORS as error:
        raise _damaged() from error


def _ratio(info: ZipInfo) -> float:
    if info.file_size < RATIO_MATTERS_FROM:
        return 1
    return info.file_size / max(1, info.compress_size)


def _damaged() -> UploadRefused:
    return UploadRefused(
        "Die Datei ist beschädigt oder kein Textdokument; "
        "bitte speichern Sie den Briefbogen in Word oder LibreOffice neu."
    )


def _hides_content() -> UploadRefused:
    return UploadRefused(
        "Die Datei enthält neben dem Dokument weitere Daten; "
        "bitte speichern Sie sie in Word oder LibreOffice neu."
    )


def _inflated() -> UploadRefused:
    return UploadRefused(
        "Die Datei wird beim Entpacken zu groß; bitte verkleinern Sie die Bilder im "
        "Briefbogen oder legen Sie ihn in einem neuen Dokument an."
    )

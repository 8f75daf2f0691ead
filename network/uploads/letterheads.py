# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes an uploaded letterhead, gives back its checked parts in a fresh Word file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from zipfile import ZipFile

from network.uploads.archives import (
    limit_declared_sizes,
    limit_part_count,
    open_archive,
    read_parts,
    refuse_duplicate_names,
    refuse_encryption,
    refuse_leading_content,
    refuse_path_tricks,
    refuse_rare_compression,
    refuse_trailing_content,
    write_parts,
)
from network.uploads.contents import (
    check_pictures,
    discreet_parts,
    refuse_active_drawings,
    refuse_active_elements,
    refuse_active_parts,
    refuse_disguised_metafiles,
    refuse_unknown_parts,
    require_transitional_format,
    require_word_document,
)
from network.uploads.fields import check_fields
from network.uploads.links import check_addresses, check_relationships
from network.uploads.markers import (
    CONTENT,
    check_markers,
    found_markers,
    marked_texts,
)
from network.uploads.packages import (
    CONTENT_TYPES,
    METAFILES,
    Package,
    extension,
    open_package,
)
from network.uploads.refusal import UploadRefused
from network.uploads.stripping import strip_harmless

MAX_BYTES = 10_000_000

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Letterhead:
    """`content` holds what was checked and nothing else; notices are for the person."""

    content: bytes
    markers: tuple[str, ...]
    notices: tuple[str, ...]


def check_letterhead(content: bytes) -> Letterhead:
    for check_file in FILE_CHECKS:
        check_file(content)
    with open_archive(content) as archive:
        for check_archive in ARCHIVE_CHECKS:
            check_archive(archive)
        parts = read_parts(archive)
    package, stripped = strip_harmless(open_package(parts))
    for check_package in PACKAGE_CHECKS:
        check_package(package)
    return Letterhead(
        content=write_parts(discreet_parts(package.parts), first=CONTENT_TYPES),
        markers=found_markers(package),
        notices=(*stripped, *(text for find in NOTICES for text in find(package))),
    )


def limit_size(content: bytes) -> None:
    if not content:
        raise UploadRefused(
            "Die Datei ist leer; bitte wählen Sie den Briefbogen erneut aus."
        )
    if len(content) > MAX_BYTES:
        raise UploadRefused(
            "Die Datei ist größer als 10 MB; bitte verkleinern Sie die Bilder im "
            "Briefbogen und speichern Sie ihn neu."
        )


def require_zip_archive(content: bytes) -> None:
    if content.startswith(_OLD_WORD):
        raise UploadRefused(
            "Die Datei ist im alten Word-Format (.doc) oder mit einem Kennwort "
            "gespeichert; bitte speichern Sie sie ohne Kennwort als Word-Dokument "
            "(.docx)."
        )
    if not content.startswith(_ZIP):
        raise UploadRefused(
            "Die Datei ist kein Word-Dokument; "
            "bitte speichern Sie den Briefbogen als Word-Dokument (.docx)."
        )


def notice_missing_content(package: Package) -> Iterator[str]:
    if CONTENT not in found_markers(package):
        yield (
            "Im Briefbogen fehlt {{INHALT}}. "
            "Der Text wird vor dem letzten Abschnitt eingefügt."
        )


def notice_text_beside_content(package: Package) -> Iterator[str]:
    for paragraph in marked_texts(package):
        if CONTENT in paragraph.markers and not paragraph.is_alone:
            yield (
                "Neben {{INHALT}} steht weiterer Text. "
                "Setzen Sie den Platzhalter besser in einen eigenen Absatz."
            )


def notice_metafiles(package: Package) -> Iterator[str]:
    names = (name for name in package.parts if not name.startswith("docProps/"))
    if any(extension(name) in METAFILES | {"svg"} for name in names):
        yield (
            "Der Briefbogen enthält Grafiken im Format EMF, WMF oder SVG. "
            "Nicht jedes Programm zeigt sie an; sicherer ist PNG."
        )


def notice_tracked_changes(package: Package) -> Iterator[str]:
    root = package.trees[package.main_part]
    if next(root.iter("{*}ins", "{*}del", "{*}commentReference"), None) is not None:
        yield (
            "Der Briefbogen enthält Kommentare oder nachverfolgte Änderungen. "
            "Sie stehen auch in den fertigen Dokumenten."
        )


# The order matters: nothing is unpacked, parsed or decoded before it was measured.
FILE_CHECKS: tuple[Callable[[bytes], None], ...] = (
    limit_size,
    require_zip_archive,
    refuse_trailing_content,
    limit_part_count,
)
ARCHIVE_CHECKS: tuple[Callable[[ZipFile], None], ...] = (
    refuse_duplicate_names,
    refuse_path_tricks,
    refuse_leading_content,
    refuse_encryption,
    refuse_rare_compression,
    limit_declared_sizes,
)
PACKAGE_CHECKS: tuple[Callable[[Package], None], ...] = (
    require_word_document,
    require_transitional_format,
    refuse_active_parts,
    refuse_active_elements,
    check_relationships,
    check_addresses,
    refuse_unknown_parts,
    check_fields,
    check_markers,
    refuse_disguised_metafiles,
    refuse_active_drawings,
    check_pictures,
)
NOTICES: tuple[Callable[[Package], Iterator[str]], ...] = (
    notice_missing_content,
    notice_text_beside_content,
    notice_metafiles,
    notice_tracked_changes,
)

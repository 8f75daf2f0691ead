# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes a package, refuses what is no plain Word document with still pictures."""

from collections.abc import Mapping

from network.uploads.metadata import without_metadata
from network.uploads.packages import (
    FONTS,
    MARKUP,
    METAFILES,
    PICTURES,
    WORD_NAMESPACE,
    Package,
    extension,
)
from network.uploads.pictures import open_picture
from network.uploads.refusal import UploadRefused, quoted
from network.uploads.vectors import refuse_active_drawing

_PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_CONTENT_TYPE = f"{_PREFIX}.document.main+xml"
TEMPLATE_CONTENT_TYPE = f"{_PREFIX}.template.main+xml"
MAIN_ROOT = f"{{{WORD_NAMESPACE}}}document"

_PICTURE_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF")
_METAFILE_STARTS = {
    "emf": (b"\x01\0\0\0",),
    "wmf": (b"\xd7\xcd\xc6\x9a", b"\x01\0\t\0", b"\x02\0\t\0"),
    "emz": (b"\x1f\x8b",),
    "wmz": (b"\x1f\x8b",),
    "wdp": (b"II\xbc",),
}
_ACTIVE_NAMES = ("vbaproject", "vbadata", "activex/", "customui", "webextensions/")
_EMBEDDED_NAMES = ("embeddings/", "afchunk", "altchunk")
_EMBEDDED_ELEMENTS = ("{*}altChunk", "{*}subDoc", "{*}OLEObject", "{*}control")


def require_word_document(package: Package) -> None:
    content_type = package.content_type(package.main_part)
    if any("macroenabled" in text.lower() for text in package.content_types.values()):
        raise _has_macros()
    if content_type != MAIN_CONTENT_TYPE or package.main_part not in package.trees:
        raise UploadRefused(
            "Die Datei ist kein Word-Dokument; "
            "bitte speichern Sie den Briefbogen als Word-Dokument (.docx)."
        )


def require_transitional_format(package: Package) -> None:
    root = package.trees[package.main_part]
    if root.tag != MAIN_ROOT or root.find("{*}body") is None:
        raise UploadRefused(
            "Die Datei ist im Format „Strict Open XML“ gespeichert oder hat keinen "
            "Textbereich; bitte wählen Sie beim Speichern „Word-Dokument (.docx)“."
        )


def refuse_active_parts(package: Package) -> None:
    for name in package.parts:
        if any(active in name.lower() for active in _ACTIVE_NAMES):
            raise _has_macros()
        if any(embedded in name.lower() for embedded in _EMBEDDED_NAMES):
            raise _has_embedded_file()


def refuse_active_elements(package: Package) -> None:
    for root in package.trees.values():
        if next(root.iter(*_EMBEDDED_ELEMENTS), None) is not None:
            raise _has_embedded_file()
        if next(root.iter("{*}mailMerge"), None) is not None:
            raise UploadRefused(
                "Die Datei ist mit einer Serienbrief-Quelle verbunden; bitte wählen "
                "Sie in Word unter „Sendungen“ „Normales Word-Dokument“ und speichern "
                "Sie sie neu."
            )


def refuse_unknown_parts(package: Package) -> None:
    for name in package.parts:
        kind = extension(name)
        declares_markup = package.content_type(name).lower().endswith("xml")
        if kind in MARKUP:
            continue
        if declares_markup or kind not in PICTURES | METAFILES | FONTS:
            raise UploadRefused(
                f"Die Datei enthält den unbekannten Bestandteil {quoted(name)}; bitte "
                "kopieren Sie den Briefbogen in ein neues Dokument und speichern Sie "
                "dieses als Word-Dokument (.docx)."
            )


def refuse_disguised_metafiles(package: Package) -> None:
    """No decoder is asked: a glance at the first bytes has to do."""
    for name, part in package.parts.items():
        starts = _METAFILE_STARTS.get(extension(name))
        if starts and not part.startswith(starts):
            raise UploadRefused(
                f"Die Grafik {quoted(name)} im Briefbogen ist nicht lesbar; "
                "bitte fügen Sie sie als PNG neu ein."
            )


def refuse_active_drawings(package: Package) -> None:
    for name, root in package.trees.items():
        if extension(name) == "svg":
            refuse_active_drawing(root)


def check_pictures(package: Package) -> None:
    for name, part in package.parts.items():
        if extension(name) not in PICTURES:
            continue
        try:
            open_picture(part, _PICTURE_FORMATS).close()
        except UploadRefused as error:
            raise UploadRefused(
                f"Das Bild {quoted(name)} im Briefbogen ist nicht lesbar oder hat mehr "
                "als 40 Megapixel; bitte fügen Sie es als kleineres PNG oder JPEG neu "
                "ein."
            ) from error


def discreet_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same parts, the pictures among them without place, camera or remarks."""
    return {
        name: without_metadata(part) if extension(name) in PICTURES else part
        for name, part in parts.items()
    }


def _has_macros() -> UploadRefused:
    return UploadRefused(
        "Die Datei enthält Makros oder andere ausführbare Inhalte; "
        "bitte speichern Sie sie als Word-Dokument ohne Makros (.docx)."
    )


def _has_embedded_file() -> UploadRefused:
    return UploadRefused(
        "In die Datei ist eine andere Datei oder ein Steuerelement eingebettet; "
        "bitte entfernen Sie das Objekt oder fügen Sie es als Bild ein."
    )

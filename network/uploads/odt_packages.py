# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the parts of an ODT, gives back a package of what a letterhead may keep."""

from collections.abc import Mapping
from posixpath import normpath
from zipfile import ZIP_STORED, ZipFile

from lxml import etree

from network.uploads.markup import limit_markup, parse, refuse_declarations
from network.uploads.packages import METAFILES, PICTURES, Package, extension
from network.uploads.refusal import UploadRefused, quoted

MIMETYPE = "mimetype"
MANIFEST = "META-INF/manifest.xml"
CONTENT, STYLES = "content.xml", "styles.xml"
META, SETTINGS = "meta.xml", "settings.xml"
TEXT = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"

_TEMPLATE = f"{TEXT}-template"
_MARKUP = (CONTENT, STYLES, META, SETTINGS, MANIFEST)
_PICTURE_KINDS = PICTURES | METAFILES | {"svg", "svm"}
_MACROS = ("basic/", "scripts/", "dialogs/")
_EMBEDDED = ("object ", "objectreplacements/", "database/", "forms/")
# LibreOffice writes them into every file; a letterhead prints the same without them.
_LEFT_OUT = (
    "configurations2/",
    "fonts/",
    "layout-cache",
    "manifest.rdf",
    "meta-inf/documentsignatures.xml",
    "thumbnails/",
    "versionlist.xml",
    "versions/",
)
_EMPTY_META = (
    f'<office:document-meta xmlns:office="{OASIS}:office:1.0" '
    'office:version="1.3"><office:meta/></office:document-meta>'
).encode()
_KINDS = {"svg": "image/svg+xml", "jpg": "image/jpeg", "tif": "image/tiff"}


def require_plain_mimetype(archive: ZipFile) -> None:
    """First and unpacked, as ODF 1.3 part 2, 3.3 demands: the type can be sniffed."""
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    first = infos[0] if infos else None
    if first and any(info.filename == "[Content_Types].xml" for info in infos):
        raise UploadRefused(
            "Die Datei ist ein Word-Dokument; "
            "bitte laden Sie sie im Feld „Briefkopf (Word)“ hoch."
        )
    if first is None or first.filename != MIMETYPE or first.compress_type != ZIP_STORED:
        raise UploadRefused(
            "Die Datei ist kein OpenDocument-Text; bitte speichern Sie den Briefbogen "
            "in LibreOffice als „ODF-Textdokument (.odt)“."
        )


def open_odt(parts: Mapping[str, bytes]) -> Package:
    """Only the parts a letterhead needs, the XML ones parsed; others are refused."""
    _require_text(parts)
    kept = {name: part for name, part in parts.items() if _is_kept(name)}
    kept.setdefault(META, _EMPTY_META)
    markup = {name: part for name, part in kept.items() if _is_markup(name)}
    limit_markup(markup.values())
    refuse_declarations(markup)
    trees = {name: parse(name, part) for name, part in markup.items()}
    _refuse_encryption(trees.pop(MANIFEST))
    _require_roots(trees)
    return Package(parts=kept, trees=trees, content_types={}, relationships=())


def rebuilt_parts(package: Package) -> dict[str, bytes]:
    """The trees as they are now, every picture, and a list of exactly these."""
    parts = {name: part for name, part in package.parts.items() if name != MANIFEST}
    for name, root in package.trees.items():
        parts[name] = bytes(
            etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        )
    return {**parts, MIMETYPE: TEXT.encode(), MANIFEST: _manifest(parts)}


def _require_text(parts: Mapping[str, bytes]) -> None:
    kind = parts.get(MIMETYPE, b"").decode("ascii", "replace").strip()
    if kind == _TEMPLATE:
        raise UploadRefused(
            "Die Datei ist eine Dokumentvorlage (.ott); bitte speichern Sie den "
            "Briefbogen in LibreOffice als „ODF-Textdokument (.odt)“."
        )
    if kind != TEXT:
        raise UploadRefused(
            f"Die Datei ist kein OpenDocument-Text, sondern {quoted(kind)}; bitte "
            "speichern Sie den Briefbogen in LibreOffice als „ODF-Textdokument (.odt)“."
        )
    for name in (CONTENT, STYLES, MANIFEST):
        if name not in parts:
            raise _lacks(name)


def _is_kept(name: str) -> bool:
    lowered = name.lower()
    if lowered.startswith(_MACROS):
        raise UploadRefused(
            "Die Datei enthält Makros oder andere ausführbare Inhalte; bitte löschen "
            "Sie sie in LibreOffice unter „Extras“, „Makros“ und speichern Sie neu."
        )
    if lowered.startswith(_EMBEDDED):
        raise UploadRefused(
            "In die Datei ist ein anderes Dokument eingebettet; "
            "bitte entfernen Sie das Objekt oder fügen Sie es als Bild ein."
        )
    is_picture = name.startswith("Pictures/") and extension(name) in _PICTURE_KINDS
    if name == MIMETYPE or name in _MARKUP or is_picture:
        return True
    if lowered.startswith(_LEFT_OUT):
        return False
    raise UploadRefused(
        f"Die Datei enthält den unbekannten Bestandteil {quoted(name)}; bitte kopieren "
        "Sie den Briefbogen in ein neues Dokument und speichern Sie dieses als .odt."
    )


def _is_markup(name: str) -> bool:
    return name in _MARKUP or extension(name) == "svg"


def _refuse_encryption(manifest: etree._Element) -> None:
    if next(manifest.iter("{*}encryption-data"), None) is not None:
        raise UploadRefused(
            "Die Datei ist verschlüsselt; bitte speichern Sie sie ohne Kennwort."
        )


def _require_roots(trees: Mapping[str, etree._Element]) -> None:
    office = f"{{{OASIS}:office:1.0}}"
    for name, root in ((CONTENT, "document-content"), (STYLES, "document-styles")):
        if trees[name].tag != office + root:
            raise _lacks(name)
    if trees[CONTENT].find(f"{office}body/{office}text") is None:
        raise _lacks(CONTENT)


def _manifest(parts: Mapping[str, bytes]) -> bytes:
    entries = {"/": TEXT} | {
        normpath(name): _media_type(name) for name in sorted(parts) if name != MIMETYPE
    }
    prefix = f"{OASIS}:manifest:1.0"
    root = etree.Element(f"{{{prefix}}}manifest", nsmap={"manifest": prefix})
    root.set(f"{{{prefix}}}version", "1.3")
    for path, kind in entries.items():
        entry = etree.SubElement(root, f"{{{prefix}}}file-entry")
        entry.set(f"{{{prefix}}}full-path", path)
        entry.set(f"{{{prefix}}}media-type", kind)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _media_type(name: str) -> str:
    kind = extension(name)
    if kind == "xml":
        return "text/xml"
    if kind in METAFILES | {"svm"}:
        return ""
    return _KINDS.get(kind, f"image/{kind}")


def _lacks(name: str) -> UploadRefused:
    return UploadRefused(
        f"In der Datei fehlt der Bestandteil {quoted(name)} oder er ist leer; "
        "bitte speichern Sie sie in LibreOffice neu."
    )

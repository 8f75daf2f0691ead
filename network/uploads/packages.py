# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the parts of a Word file, gives back a package: trees, types, references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree

from network.uploads.markup import (
    limit_markup,
    local_attributes,
    parse,
    refuse_declarations,
)
from network.uploads.refusal import UploadRefused

CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONSHIPS = "_rels/.rels"

WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

PICTURES = {"png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "tif", "tiff"}
METAFILES = {"emf", "wmf", "emz", "wmz", "wdp"}
FONTS = {"odttf"}
MARKUP = {"xml", "rels", "vml", "svg"}


@dataclass(frozen=True)
class Relationship:
    """A reference from one part to another part or, if external, to an address."""

    source: str
    kind: str
    target: str
    is_external: bool

    @property
    def part(self) -> str:
        """The name of the part it points to, as it would stand in the package."""
        path = unquote(self.target.partition("#")[0])
        return normpath(join("/", dirname(self.source), path)).lstrip("/")


@dataclass(frozen=True)
class Package:
    """All parts of the file, the XML ones parsed, and the declared content types."""

    parts: Mapping[str, bytes]
    trees: Mapping[str, etree._Element]
    content_types: Mapping[str, str]
    relationships: tuple[Relationship, ...]

    @property
    def main_part(self) -> str:
        """The document itself, wherever the file says it is; empty if nowhere."""
        mains = [
            relationship.part
            for relationship in self.relationships
            if relationship.source == "" and relationship.kind == "officedocument"
        ]
        return mains[0] if len(mains) == 1 else ""

    def content_type(self, name: str) -> str:
        by_name = self.content_types.get(f"/{name}".lower())
        return by_name or self.content_types.get(extension(name), "")


def extension(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[2].lower()


def open_package(parts: Mapping[str, bytes]) -> Package:
    """Nothing is parsed before all markup has been measured and searched."""
    _require_word_parts(parts)
    markup = {name: part for name, part in parts.items() if extension(name) in MARKUP}
    limit_markup(markup.values())
    refuse_declarations(markup)
    return assembled(parts, {name: parse(name, part) for name, part in markup.items()})


def assembled(
    parts: Mapping[str, bytes], trees: Mapping[str, etree._Element]
) -> Package:
    return Package(
        parts=parts,
        trees=trees,
        content_types=_content_types(trees[CONTENT_TYPES]),
        relationships=tuple(_relationships(trees)),
    )


def _require_word_parts(parts: Mapping[str, bytes]) -> None:
    if CONTENT_TYPES in parts and ROOT_RELATIONSHIPS in parts:
        return
    if "mimetype" in parts:
        raise UploadRefused(
            "Die Datei ist ein OpenDocument-Text (.odt); "
            "bitte laden Sie sie im Feld „Briefkopf (LibreOffice)“ hoch."
        )
    raise UploadRefused(
        "Die Datei ist ein Archiv, aber kein Word-Dokument; "
        "bitte speichern Sie den Briefbogen als Word-Dokument (.docx)."
    )


def _content_types(root: etree._Element) -> dict[str, str]:
    """By "/part/name" or by extension; two statements about one part are refused."""
    declared: dict[str, str] = {}
    for element in root.iter("{*}Override", "{*}Default"):
        attributes = local_attributes(element)
        key = attributes.get("PartName") or attributes.get("Extension") or ""
        if key.lower() in declared:
            raise UploadRefused(
                "Die Datei beschreibt einen Bestandteil doppelt; "
                "bitte speichern Sie sie in Word oder LibreOffice neu."
            )
        declared[key.lower()] = attributes.get("ContentType", "").strip()
    return declared


def _relationships(trees: Mapping[str, etree._Element]) -> Iterator[Relationship]:
    for name, root in trees.items():
        if extension(name) != "rels":
            continue
        for element in root.iter("{*}Relationship"):
            yield relationship_of(name, element)


def relationship_of(rels_part: str, element: etree._Element) -> Relationship:
    attributes = local_attributes(element)
    return Relationship(
        source=_source_of(rels_part),
        kind=attributes.get("Type", "").rpartition("/")[2].lower(),
        target=attributes.get("Target", "").strip(),
        is_external=attributes.get("TargetMode", "Internal") != "Internal",
    )


def _source_of(name: str) -> str:
    """`word/_rels/document.xml.rels` belongs to `word/document.xml`."""
    folder = dirname(dirname(name))
    return join(folder, name.rpartition("/")[2].removesuffix(".rels"))

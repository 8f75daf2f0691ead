# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes a package, refuses every reference that leads out of it unasked."""

import re

from lxml import etree

from network.uploads.markup import local_attributes, local_name
from network.uploads.packages import Package, Relationship, extension
from network.uploads.refusal import UploadRefused, quoted

_REFUSED_KINDS = frozenset(
    {
        "activexcontrolbinary",
        "afchunk",
        "attachedtoolbars",
        "control",
        "extensibility",
        "externallink",
        "frame",
        "keymapcustomizations",
        "mailmergeheadersource",
        "mailmergerecipientdata",
        "mailmergesource",
        "oleobject",
        "package",
        "recipientdata",
        "subdocument",
        "transform",
        "vbaproject",
        "webextension",
        "webextensiontaskpanes",
        "wordvbadata",
    }
)
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s\\\x00-\x1f]+", re.IGNORECASE)
_PICTURE_ELEMENTS = {"imagedata", "fill", "stroke", "image", "feImage", "use"}


def is_safe_link(address: str) -> bool:
    return _SAFE_LINK.fullmatch(address) is not None


def check_relationships(package: Package) -> None:
    for relationship in package.relationships:
        _refuse_kind(relationship)
        if relationship.is_external:
            _check_external(relationship)
        else:
            _check_internal(relationship, package)


def check_addresses(package: Package) -> None:
    """Addresses written into the drawing itself, past the list of relationships."""
    for name, root in package.trees.items():
        if extension(name) == "rels" or name.startswith("customXml/"):
            continue
        for element in root.iter("{*}*"):
            for attribute, value in local_attributes(element).items():
                if attribute in ("href", "src") and value:
                    _check_address(element, attribute, value)


def _check_address(element: etree._Element, attribute: str, value: str) -> None:
    if value.startswith(("#", "data:image/")):
        return
    shows_picture = attribute == "src" or local_name(element) in _PICTURE_ELEMENTS
    if shows_picture or not is_safe_link(value):
        raise leads_out(value)


def _refuse_kind(relationship: Relationship) -> None:
    if relationship.kind in _REFUSED_KINDS:
        raise UploadRefused(
            "Die Datei ist mit einem anderen Programm oder Dokument verknüpft "
            f"({quoted(relationship.kind)}); bitte entfernen Sie das verknüpfte Objekt "
            "und speichern Sie sie neu."
        )


def _check_external(relationship: Relationship) -> None:
    leads_inside = relationship.target.startswith("#")
    is_safe = leads_inside or is_safe_link(relationship.target)
    if relationship.kind != "hyperlink" or not is_safe:
        raise leads_out(relationship.target)


def _check_internal(relationship: Relationship, package: Package) -> None:
    if relationship.target.startswith("#"):
        return
    if relationship.part not in package.parts:
        raise UploadRefused(
            f"In der Datei fehlt der Bestandteil {quoted(relationship.target)}; "
            "bitte speichern Sie sie in Word oder LibreOffice neu."
        )


def leads_out(address: str) -> UploadRefused:
    return UploadRefused(
        f"Die Datei lädt Inhalte von {quoted(address)} nach oder verweist dorthin; "
        "bitte betten Sie Bilder ein und verwenden Sie nur Links, die mit https, "
        "mailto oder tel beginnen."
    )

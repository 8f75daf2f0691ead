# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Facts come in, they stand among the custom properties of an open DOCX."""

from collections.abc import Mapping
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATION: Final = f"{OFFICE}/relationships/custom-properties"
CONTENT_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.custom-properties+xml"
)
PROPERTIES: Final = f"{{{OFFICE}/custom-properties}}"
VALUES: Final = f"{{{OFFICE}/docPropsVTypes}}"
USER_DEFINED: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
FIRST_NUMBER: Final = 2
"""Word keeps the numbers 0 and 1 for itself."""

PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def set_custom_properties(word: WordDocument, facts: Mapping[str, str]) -> None:
    """Those of the letterhead stay; one of the same name is replaced."""
    package = word.part.package
    part = next((r for r in package.rels.values() if r.reltype == RELATION), None)
    root = etree.fromstring(part.target_part.blob, PARSER) if part else _empty()
    for entry in list(root):
        if entry.get("name") in facts:
            root.remove(entry)
    for name, value in facts.items():
        _add(root, name, value)
    _number(root)
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if part:
        part.target_part._blob = blob
        return
    place = PackURI("/docProps/custom.xml")
    package.relate_to(Part(place, CONTENT_TYPE, blob, package), RELATION)


def _empty() -> Any:
    own, values = PROPERTIES.strip("{}"), VALUES.strip("{}")
    return etree.fromstring(f'<Properties xmlns="{own}" xmlns:vt="{values}"/>')


def _add(root: Any, name: str, value: str) -> None:
    entry = etree.SubElement(root, f"{PROPERTIES}property")
    entry.set("fmtid", USER_DEFINED)
    entry.set("name", name)
    etree.SubElement(entry, f"{VALUES}lpwstr").text = value


def _number(root: Any) -> None:
    for number, entry in enumerate(root, FIRST_NUMBER):
        entry.set("pid", str(number))

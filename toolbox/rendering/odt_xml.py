# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument's prefixed names come in, lxml's names and elements go out."""

from typing import Any, Final

from lxml import etree

OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES: Final = {
    "office": f"{OASIS}:office:1.0",
    "style": f"{OASIS}:style:1.0",
    "text": f"{OASIS}:text:1.0",
    "table": f"{OASIS}:table:1.0",
    "draw": f"{OASIS}:drawing:1.0",
    "fo": f"{OASIS}:xsl-fo-compatible:1.0",
    "svg": f"{OASIS}:svg-compatible:1.0",
    "meta": f"{OASIS}:meta:1.0",
    "manifest": f"{OASIS}:manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "loext": ("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
}
DECLARATIONS: Final = " ".join(
    f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items()
)
PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def tag(name: str) -> str:
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def add(parent: Any, name: str, text: str | None = None, **attributes: str) -> Any:
    """A child at the end; `style__name` stands for the attribute style:name."""
    child = etree.SubElement(parent, tag(name))
    child.text = text
    for key, value in attributes.items():
        child.set(tag(key.replace("__", ":").replace("_", "-")), value)
    return child


def parse(content: bytes) -> Any:
    return etree.fromstring(content, PARSER)


def fragment(xml: str) -> Any:
    """The one element in `xml`, which declares its prefixes with `DECLARATIONS`."""
    return parse(xml.encode())


def serialised(root: Any) -> bytes:
    return bytes(
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    )


def first(parent: Any, name: str, at: int | None = None) -> Any:
    """The child of that name, made where there is none."""
    found = parent.find(tag(name))
    if found is None:
        found = etree.Element(tag(name))
        parent.insert(len(parent) if at is None else at, found)
    return found


def language_of(code: str) -> tuple[str, str]:
    """ODF's language and country; "none" where the code names no country."""
    language, _, country = code.partition("-")
    is_country = len(country) == 2 and country.isalpha()
    return language.lower(), country.upper() if is_country else "none"

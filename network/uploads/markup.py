# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the XML parts of a Word file, gives back trees that nothing was fetched for."""

from collections.abc import Iterable, Mapping

from lxml import etree

from network.uploads.refusal import UploadRefused, quoted

# A letterhead with a drawn coat of arms has some 50 000; counting is cheaper than
# parsing and keeps time and memory flat.
MAX_TAGS = 200_000
MAX_ATTRIBUTES = 400_000
MAX_BYTES = 10_000_000

# Walking the attributes of one element takes quadratic time.
MAX_ATTRIBUTES_OF_ELEMENT = 100

_ENCODINGS = {"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii"}
_FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")


def limit_markup(parts: Iterable[bytes]) -> None:
    size = tags = attributes = 0
    for part in parts:
        size += len(part)
        tags += part.count(b"<")
        attributes += part.count(b"=")
    if size > MAX_BYTES or tags > MAX_TAGS or attributes > MAX_ATTRIBUTES:
        raise _too_large()


def refuse_declarations(parts: Mapping[str, bytes]) -> None:
    """Before parsing, and in every encoding that puts ASCII between zero bytes."""
    for name, part in parts.items():
        plain = part.replace(b"\0", b"")
        if any(word in plain for word in _FORBIDDEN):
            raise _declares_entities(name)


def parse(name: str, part: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(part, parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise UploadRefused(
            f"Der Bestandteil {quoted(name)} der Datei ist beschädigt; "
            "bitte speichern Sie sie in Word oder LibreOffice neu."
        ) from error
    information = root.getroottree().docinfo
    if information.internalDTD is not None:
        raise _declares_entities(name)
    if (information.encoding or "utf-8").lower() not in _ENCODINGS:
        raise UploadRefused(
            f"Der Bestandteil {quoted(name)} der Datei ist ungewöhnlich kodiert; "
            "bitte speichern Sie sie in Word oder LibreOffice neu."
        )
    elements = root.iter("{*}*")
    if any(len(element.attrib) > MAX_ATTRIBUTES_OF_ELEMENT for element in elements):
        raise _too_large()
    return root


def local_name(element: etree._Element) -> str:
    """The name without its namespace; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def local_attributes(element: etree._Element) -> dict[str, str]:
    return {
        str(name).rpartition("}")[2]: str(value)
        for name, value in element.attrib.items()
    }


def _too_large() -> UploadRefused:
    return UploadRefused(
        "Das Dokument ist für einen Briefbogen zu umfangreich; "
        "bitte laden Sie nur den leeren Briefbogen ohne Texte hoch."
    )


def _declares_entities(name: str) -> UploadRefused:
    return UploadRefused(
        f"Der Bestandteil {quoted(name)} der Datei enthält eine Dokumenttyp-Angabe, "
        "die fremde Dateien nachladen könnte; "
        "bitte speichern Sie die Datei in Word oder LibreOffice neu."
    )

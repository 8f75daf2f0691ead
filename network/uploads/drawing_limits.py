# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes the tree of an SVG, refuses what would cost a renderer minutes or gigabytes."""

import re
from base64 import b64decode
from binascii import Error as NotBase64

from lxml import etree

from network.uploads.markup import local_attributes, local_name
from network.uploads.pictures import open_picture
from network.uploads.refusal import UploadRefused

# A coat of arms drawn in detail has some thousand; each copy of a copy counts anew.
MAX_ELEMENTS = 30_000
# Each of them is a picture of its own, as large as the whole, laid over the rest.
MAX_LAYERS = 300
MAX_EMBEDDED_PIXELS = 25_000_000

_EXPENSIVE = ("filter", "marker")
_LAYER = re.compile(r"(?<![-\w])(?:opacity|mask|mix-blend-mode|isolation|clip-path)")
_LAYER_ELEMENTS = ("mask", "pattern", "clipPath")


def limit_drawing(root: etree._Element) -> None:
    _refuse_letters(root)
    if next(root.iter(*(f"{{*}}{name}" for name in _EXPENSIVE)), None) is not None:
        raise UploadRefused(
            "Die SVG-Grafik enthält Filter oder Markierungen, die sich nicht sicher "
            "zeichnen lassen; bitte exportieren Sie das Logo als PNG."
        )
    if _Copies(root).count(root) > MAX_ELEMENTS or _layers(root) > MAX_LAYERS:
        raise UploadRefused(
            "Die SVG-Grafik ist für ein Logo zu aufwendig gezeichnet; bitte "
            "vereinfachen Sie sie oder exportieren Sie das Logo als PNG."
        )
    _limit_embedded(root)


class _Copies:
    """How many elements are drawn once every `use` has been followed."""

    def __init__(self, root: etree._Element) -> None:
        self.named = {
            element.get("id"): element for element in root.iter() if element.get("id")
        }
        self.counted: dict[etree._Element, int] = {}

    def count(self, element: etree._Element, depth: int = 0) -> int:
        """A drawing that copies itself, or copies too deeply, is beyond any limit."""
        if depth > 200:
            return MAX_ELEMENTS + 1
        if element in self.counted:
            return self.counted[element]
        self.counted[element] = MAX_ELEMENTS + 1
        total = 1 + sum(self.count(child, depth + 1) for child in element)
        if local_name(element) == "use":
            address = local_attributes(element).get("href", "")
            original = self.named.get(address.removeprefix("#"))
            total += 0 if original is None else self.count(original, depth + 1)
        self.counted[element] = total
        return total


def _layers(root: etree._Element) -> int:
    styles = " ".join("".join(map(str, s.itertext())) for s in root.iter("{*}style"))
    by_class = _LAYER.search(styles) is not None
    return sum(_is_layer(element, by_class) for element in root.iter("{*}*"))


def _is_layer(element: etree._Element, by_class: bool) -> bool:
    words = " ".join((*map(str, element.attrib), element.get("style") or ""))
    has_class = by_class and element.get("class") is not None
    return (
        has_class
        or local_name(element) in _LAYER_ELEMENTS
        or _LAYER.search(words) is not None
    )


def _refuse_letters(root: etree._Element) -> None:
    if next(root.iter("{*}text"), None) is not None:
        raise UploadRefused(
            "Die SVG-Grafik enthält Text, der ohne Ihre Schrift anders aussähe; bitte "
            "wandeln Sie ihn in Pfade um oder exportieren Sie das Logo als PNG."
        )


def _limit_embedded(root: etree._Element) -> None:
    pixels = 0
    for element in root.iter("{*}image"):
        _, _, encoded = local_attributes(element).get("href", "").partition("base64,")
        try:
            content = b64decode("".join(encoded.split()), validate=True)
        except NotBase64 as error:
            raise _unreadable() from error
        if content:
            with open_picture(content, ("PNG", "JPEG")) as image:
                pixels += image.width * image.height
    if pixels > MAX_EMBEDDED_PIXELS:
        raise UploadRefused(
            "Die Bilder in der SVG-Grafik haben zusammen mehr als 25 Megapixel; "
            "bitte exportieren Sie das Logo als PNG."
        )


def _unreadable() -> UploadRefused:
    return UploadRefused(
        "Ein Bild in der SVG-Grafik ist nicht lesbar; "
        "bitte exportieren Sie das Logo als PNG."
    )

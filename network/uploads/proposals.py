# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A checked letterhead comes in, colours and a typeface to offer the town go out."""

import re
from collections import Counter
from collections.abc import Iterator
from colorsys import rgb_to_hsv
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from network.uploads.markup import local_attributes, local_name, parse
from network.uploads.refusal import UploadRefused

SANS, SERIF = "Fira Sans", "Source Serif Pro"

# Colours Word and LibreOffice put there by themselves say nothing about a town.
_OF_THE_PROGRAM = frozenset(
    {
        "#0000ee",
        "#0000ff",
        "#000080",
        "#0563c1",
        "#156082",
        "#4472c4",
        "#4f81bd",
        "#c0504d",
        "#ed7d31",
    }
)
_LEAST_SATURATION = 0.25
_LEAST_BRIGHTNESS = 0.15
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_HEX_ATTRIBUTES = ("color", "fill", "val", "background-color", "fill-color")
_COLOURED = ("color", "shd", "srgbClr", "top", "bottom", "left", "right")
_DRAWN_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
_EDGES = re.compile(r"word/(?:header|footer)\d*\.xml")
_SERIFS = re.compile(r"times|georgia|garamond|cambria|palatino|book|(?<!sans )serif")


@dataclass(frozen=True)
class Proposal:
    """`#rrggbb` or empty, and a bundled typeface or empty where nothing is known."""

    primary: str = ""
    accent: str = ""
    typeface: str = ""


def propose(content: bytes) -> Proposal:
    """What the letterhead itself uses most; empty for a file that cannot be read."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = {
                name: archive.read(name)
                for name in archive.namelist()
                if name.endswith(".xml")
            }
        trees = {name: parse(name, part) for name, part in parts.items()}
    except (BadZipFile, OSError, UploadRefused, ValueError):
        return Proposal()
    colours = Counter[str]()
    fonts = Counter[str]()
    for root, weight in _drawn(trees):
        for colour in _colours(root):
            colours[colour] += weight
        fonts.update(_fonts(root))
    found = [colour for colour, _ in colours.most_common(2)] or _of_theme(trees)
    primary, accent = [*found, "", ""][:2]
    return Proposal(primary, accent, _typeface(fonts))


def _drawn(trees: dict[str, etree._Element]) -> Iterator[tuple[etree._Element, int]]:
    """What is seen of the letterhead; its edges are more telling than its text."""
    for name, root in trees.items():
        if _DRAWN_PARTS.fullmatch(name):
            yield root, 3 if _EDGES.fullmatch(name) else 1
        elif name in ("content.xml", "styles.xml"):
            for automatic in root.iter("{*}automatic-styles", "{*}font-face-decls"):
                yield automatic, 3 if name == "styles.xml" else 1


def _colours(root: etree._Element) -> Iterator[str]:
    for element in root.iter("{*}*"):
        is_open_document = local_name(element).endswith("-properties")
        if local_name(element) not in _COLOURED and not is_open_document:
            continue
        attributes = local_attributes(element)
        for attribute in _HEX_ATTRIBUTES:
            colour = _telling(attributes.get(attribute, ""))
            if colour:
                yield colour


def _telling(text: str) -> str:
    """The colour in small letters; empty for grey, black, white and the usual ones."""
    found = _COLOUR.fullmatch(text)
    if not found:
        return ""
    red, green, blue = (value / 255 for value in bytes.fromhex(found[1]))
    _, saturation, brightness = rgb_to_hsv(red, green, blue)
    colour = f"#{found[1].lower()}"
    is_grey = saturation < _LEAST_SATURATION or brightness < _LEAST_BRIGHTNESS
    return "" if is_grey or colour in _OF_THE_PROGRAM else colour


def _of_theme(trees: dict[str, etree._Element]) -> list[str]:
    """The first two accents of the file's own theme."""
    root = trees.get("word/theme/theme1.xml")
    accents = [] if root is None else list(root.iter("{*}accent1", "{*}accent2"))
    values = [
        colour.get("val") or ""
        for accent in accents
        for colour in accent.iter("{*}srgbClr")
    ]
    return [colour for colour in map(_telling, values) if colour]


def _fonts(root: etree._Element) -> Iterator[str]:
    for element in root.iter("{*}rFonts", "{*}font-face"):
        attributes = local_attributes(element)
        name = attributes.get("ascii") or attributes.get("font-family") or ""
        if name:
            yield name.strip("'\" ").lower()


def _typeface(fonts: Counter[str]) -> str:
    if not fonts:
        return ""
    (name, _), *_ = fonts.most_common(1)
    return SERIF if _SERIFS.search(name) else SANS

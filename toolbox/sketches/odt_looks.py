# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The styles of an ODT come in, how a paragraph, span or frame looks goes out."""

import re
from typing import Any, Final

from toolbox.rendering.odt_letterhead import CM_PER_UNIT
from toolbox.rendering.odt_xml import tag
from toolbox.sketches.docx_looks import MAX_CHAIN, SERIFS
from toolbox.sketches.model import Align, Look

Properties = dict[str, str]
ALIGNMENTS: Final[dict[str, Align]] = {
    "center": "center",
    "end": "right",
    "right": "right",
    "justify": "justify",
}
LENGTH: Final = re.compile(r"(-?[0-9]{0,6}(?:\.[0-9]{0,6})?)(cm|mm|in|pt|pc|px)")
POINTS_PER_CM: Final = 72 / 2.54


class Styles:
    """Automatic styles of one part before the common ones of the file."""

    def __init__(self, common: Any, automatic: Any) -> None:
        self._defaults = {
            style.get(tag("style:family")): style
            for style in common.iter(tag("style:default-style"))
        }
        self._styles = {
            (style.get(tag("style:family")), style.get(tag("style:name"))): style
            for root in (common, automatic)
            for style in root.iter(tag("style:style"))
        }

    def of(self, family: str, name: str | None) -> Properties:
        chain: list[Any] = []
        while (family, name) in self._styles and len(chain) < MAX_CHAIN:
            chain.append(self._styles[family, name])
            name = chain[-1].get(tag("style:parent-style-name"))
        merged: Properties = {}
        default = self._defaults.get(family)
        for style in reversed([*chain, *([] if default is None else [default])]):
            merged |= _read(style)
        return merged

    def master_page(self, name: str | None) -> str:
        style = self._styles.get(("paragraph", name))
        found = None if style is None else style.get(tag("style:master-page-name"))
        return str(found or "")


def look(found: Properties) -> Look:
    colour = found.get("color", "")
    font = f"{found.get('font-name', '')} {found.get('font-family', '')}".lower()
    return Look(
        size=min(96.0, max(4.0, cm(found.get("font-size"), 0.42) * POINTS_PER_CM)),
        bold=found.get("font-weight", "normal") not in ("normal", "300", "400"),
        italic=found.get("font-style") in ("italic", "oblique"),
        colour=colour if re.fullmatch("#[0-9A-Fa-f]{6}", colour) else "#000000",
        serif=any(name in font for name in SERIFS) and "sans" not in font,
    )


def alignment(found: Properties) -> Align:
    return ALIGNMENTS.get(found.get("text-align", ""), "left")


def cm(length: str | None, default: float = 0.0) -> float:
    """A length of ODF in cm; a percentage or anything else gives the default."""
    found = LENGTH.fullmatch(length or "")
    if not found or not re.search("[0-9]", found[1]):
        return default
    return float(found[1]) * CM_PER_UNIT[found[2]]


def points(length: str | None) -> float:
    return cm(length) * POINTS_PER_CM


def stops_of(found: Properties) -> tuple[tuple[float, str], ...]:
    pairs = (stop.split(":") for stop in found.get("tabs", "").split())
    return tuple(sorted((cm(position), kind) for position, kind in pairs))


def _read(style: Any) -> Properties:
    found: Properties = {}
    for child in style:
        for name, value in child.attrib.items():
            found[str(name).rpartition("}")[2]] = str(value)
        stops = [
            f"{stop.get(tag('style:position'))}:{stop.get(tag('style:type')) or 'left'}"
            for stop in child.iter(tag("style:tab-stop"))
        ]
        if stops:
            found["tabs"] = " ".join(stops)
    return found

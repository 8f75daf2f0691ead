# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The styles of a DOCX come in, how a run or paragraph of it looks goes out."""

import re
from typing import Any, Final

from docx.oxml.ns import qn

from toolbox.sketches.model import Align, Look

Properties = dict[str, str]
SERIFS: Final = ("times", "georgia", "garamond", "cambria", "serif", "book", "palatino")
ALIGNMENTS: Final[dict[str, Align]] = {
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
TWIPS_PER_CM: Final = 567.0
MAX_CHAIN: Final = 20


class Styles:
    """Resolves what Word spreads over defaults, styles and direct formatting."""

    def __init__(self, root: Any) -> None:
        self._styles = {s.get(qn("w:styleId")): s for s in root.iter(qn("w:style"))}
        self._defaults = {
            s.get(qn("w:type")): s.get(qn("w:styleId"))
            for s in self._styles.values()
            if s.get(qn("w:default")) in ("1", "true", "on")
        }
        found = root.find(qn("w:docDefaults"))
        self._base = read(found) if found is not None else {}

    def of_paragraph(self, paragraph: Any) -> Properties:
        own = paragraph.find(qn("w:pPr"))
        name = None if own is None else value_of(own, "w:pStyle")
        style = self._chain(name or self._defaults.get("paragraph"))
        return self._base | style | ({} if own is None else read_paragraph(own))

    def of_run(self, run: Any, paragraph: Properties) -> Look:
        own = run.find(qn("w:rPr"))
        if own is None:
            return look(paragraph)
        return look(paragraph | self._chain(value_of(own, "w:rStyle")) | read_run(own))

    def _chain(self, name: str | None) -> Properties:
        chain: list[Any] = []
        while name in self._styles and len(chain) < MAX_CHAIN:
            chain.append(self._styles[name])
            name = value_of(self._styles[name], "w:basedOn")
        merged: Properties = {}
        for style in reversed(chain):
            merged |= read(style)
        return merged


def value_of(element: Any, name: str) -> str | None:
    found = element.find(qn(name))
    return None if found is None else found.get(qn("w:val"))


def read(element: Any) -> Properties:
    """Of a style or of the defaults: paragraph and run properties together."""
    merged: Properties = {}
    for child in element.iter(qn("w:pPr")):
        merged |= read_paragraph(child)
    for child in element.iter(qn("w:rPr")):
        merged |= read_run(child)
    return merged


def read_run(properties: Any) -> Properties:
    found: Properties = {}
    for name in ("sz", "b", "i", "color"):
        child = properties.find(qn(f"w:{name}"))
        if child is not None:
            found[name] = child.get(qn("w:val")) or "1"
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None and fonts.get(qn("w:ascii")):
        found["font"] = fonts.get(qn("w:ascii"))
    return found


def read_paragraph(properties: Any) -> Properties:
    found: Properties = {}
    for name, attributes in (
        ("spacing", ("before", "after")),
        ("ind", ("left", "start")),
    ):
        child = properties.find(qn(f"w:{name}"))
        for attribute in attributes if child is not None else ():
            if child.get(qn(f"w:{attribute}")):
                found[attribute] = child.get(qn(f"w:{attribute}"))
    for name in ("jc", "numPr"):
        child = properties.find(qn(f"w:{name}"))
        if child is not None:
            found[name] = child.get(qn("w:val")) or "1"
    stops = [
        f"{stop.get(qn('w:val'))}:{stop.get(qn('w:pos'))}"
        for stop in properties.iter(qn("w:tab"))
        if stop.get(qn("w:val")) != "clear"
    ]
    if stops:
        found["tabs"] = " ".join(stops)
    return found


def look(found: Properties) -> Look:
    colour = found.get("color", "")
    font = found.get("font", "").lower()
    return Look(
        size=min(96.0, max(4.0, number(found.get("sz"), 22.0) / 2)),
        bold=_is_on(found.get("b")),
        italic=_is_on(found.get("i")),
        colour=f"#{colour}" if re.fullmatch("[0-9A-Fa-f]{6}", colour) else "#000000",
        serif=any(name in font for name in SERIFS) and "sans" not in font,
    )


def alignment(found: Properties) -> Align:
    return ALIGNMENTS.get(found.get("jc", ""), "left")


def left_stops(found: Properties) -> tuple[float, ...]:
    """In cm; empty where a stop is centred or to the right."""
    stops = [stop.split(":") for stop in found.get("tabs", "").split()]
    if has_wide_tabs(found):
        return ()
    return tuple(sorted(position for _, pos in stops if (position := twips(pos)) > 0))


def has_wide_tabs(found: Properties) -> bool:
    tabs = found.get("tabs", "")
    return "right:" in tabs or "center:" in tabs


def twips(text: str | None, default: float = 0.0) -> float:
    """In cm; a twip is the twentieth part of a point."""
    return number(text, default * TWIPS_PER_CM) / TWIPS_PER_CM


def number(text: str | None, default: float = 0.0) -> float:
    found = re.fullmatch(r"\s*(-?[0-9]{1,9}(?:\.[0-9]{1,9})?)\s*", text or "")
    return float(found[1]) if found else default


def _is_on(value: str | None) -> bool:
    return value is not None and value not in ("0", "false", "off")

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A part of a letter's head comes in, the frame at its place on the page goes out.

The places are those of DIN 5008, form B: the address stands in the window of an
envelope when the sheet is folded at its marks.
"""

from typing import Any, Final

from lxml import etree

from toolbox.rendering.letter import FOLD_MARKS_MM, PLACES_MM
from toolbox.rendering.odt_xml import DECLARATIONS, add, fragment, tag
from toolbox.rendering.roles import Role

FRAME_STYLE: Final = "Komma_Feld"
MARK_STYLE: Final = "Komma_Falzmarke"
NAMES: Final = {
    Role.SENDER: "Rücksendeangabe",
    Role.WINDOW: "Anschrift",
    Role.INFO: "Informationsblock",
}
MARK_MM: Final = 5

STYLES: Final = (
    f'<style:style {DECLARATIONS} style:name="{FRAME_STYLE}" style:family="graphic" '
    'style:parent-style-name="Frame">'
    '<style:graphic-properties style:vertical-pos="from-top" '
    'style:vertical-rel="page" style:horizontal-pos="from-left" '
    'style:horizontal-rel="page" style:wrap="run-through" '
    'style:run-through="foreground" fo:border="none" fo:padding="0cm" '
    'draw:fill="none" draw:stroke="none"/></style:style>',
    f'<style:style {DECLARATIONS} style:name="{MARK_STYLE}" style:family="graphic">'
    '<style:graphic-properties svg:stroke-width="0.15mm" svg:stroke-color="#505050" '
    'style:vertical-rel="page" style:horizontal-rel="page" style:wrap="run-through" '
    'style:run-through="background" loext:decorative="true"/></style:style>',
)


def frame(automatic: Any, role: Role) -> tuple[Any, Any]:
    """The frame, and the box in it that takes paragraphs."""
    _add_styles(automatic)
    name = NAMES[role]
    left, top, width, height = PLACES_MM[role]
    element = etree.Element(tag("draw:frame"))
    attributes = {
        "draw:style-name": FRAME_STYLE,
        "draw:name": name,
        "text:anchor-type": "page",
        "text:anchor-page-number": "1",
        "svg:x": f"{left}mm",
        "svg:y": f"{top}mm",
        "svg:width": f"{width}mm",
    }
    for attribute, value in attributes.items():
        element.set(tag(attribute), value)
    box = add(element, "draw:text-box", fo__min_height=f"{height}mm")
    add(element, "svg:title", name)
    add(element, "svg:desc", name)
    return element, box


def marks(automatic: Any) -> list[Any]:
    """The lines at the left edge of the first page; nothing reads them aloud."""
    _add_styles(automatic)
    return list(map(_mark, FOLD_MARKS_MM))


def _mark(top: float) -> Any:
    line = etree.Element(tag("draw:line"))
    attributes = {
        "draw:style-name": MARK_STYLE,
        "text:anchor-type": "page",
        "text:anchor-page-number": "1",
        "svg:x1": "4mm",
        "svg:y1": f"{top}mm",
        "svg:x2": f"{4 + MARK_MM}mm",
        "svg:y2": f"{top}mm",
    }
    for attribute, value in attributes.items():
        line.set(tag(attribute), value)
    return line


def _add_styles(automatic: Any) -> None:
    names = {style.get(tag("style:name")) for style in automatic}
    if FRAME_STYLE not in names:
        automatic.extend(fragment(style) for style in STYLES)

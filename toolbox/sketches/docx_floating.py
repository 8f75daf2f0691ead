# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A drawing of a DOCX comes in, the picture or text box it shows goes out in place."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from docx.oxml.ns import qn

from toolbox.sketches.docx_looks import number
from toolbox.sketches.model import Align, Floating, Line, Picture, Piece, Sheet, Spot

if TYPE_CHECKING:
    from toolbox.sketches.docx_sheet import Reader

EMU_PER_CM: Final = 360_000
BLIP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
IMAGE_DATA: Final = "{urn:schemas-microsoft-com:vml}imagedata"
LENGTHS: Final = re.compile(r"(width|height):\s*([0-9.]{1,9})(pt|in|cm|mm)")
CM: Final = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1}
SIDES: Final[dict[str, Align]] = {
    "center": "center",
    "right": "right",
    "outside": "right",
}


def drawings(reader: "Reader", element: Any, depth: int) -> Iterator[Piece]:
    anchor = next(element.iter(qn("wp:anchor")), None)
    width, height = _size(element)
    text = next(element.iter(qn("w:txbxContent")), None)
    picture = _picture(reader, element, width, height)
    if anchor is None and picture is not None:
        yield picture
        return
    blocks = () if text is None else reader.blocks(text, depth + 1)
    if picture is not None:
        blocks = (Line(pieces=(picture,)), *blocks)
    if blocks:
        spot = Spot(0, 0) if anchor is None else _spot(anchor, reader.page, width)
        yield Floating(spot, blocks, width)


def _picture(
    reader: "Reader", element: Any, width: float, height: float
) -> Picture | None:
    blip = next(element.iter(BLIP), None)
    data = next(element.iter(IMAGE_DATA), None)
    key = None if blip is None else blip.get(qn("r:embed"))
    key = key or (None if data is None else data.get(qn("r:id")))
    if not key:
        return None
    related = reader.part.related_parts.get(key)
    properties = next(element.iter(qn("wp:docPr")), None)
    alt = "" if properties is None else properties.get("descr") or ""
    return Picture(b"" if related is None else related.blob, width, height, alt)


def _size(element: Any) -> tuple[float, float]:
    extent = next(element.iter(qn("wp:extent")), None)
    if extent is not None:
        width, height = (number(extent.get(side)) / EMU_PER_CM for side in ("cx", "cy"))
        return min(width, 50.0), min(height, 50.0)
    styles = " ".join(child.get("style") or "" for child in element.iter())
    found = {
        name: float(length) * CM[unit]
        for name, length, unit in reversed(LENGTHS.findall(styles))
        if length.replace(".", "", 1).isdigit()
    }
    return min(found.get("width", 4.0), 50.0), min(found.get("height", 2.0), 50.0)


def _spot(anchor: Any, page: Sheet, width: float) -> Spot:
    across, down = anchor.find(qn("wp:positionH")), anchor.find(qn("wp:positionV"))
    x, align = _across(across, page, width)
    base = "" if down is None else down.get("relativeFrom") or ""
    y = _offset(down)
    tops = {
        "page": 0.0,
        "topMargin": 0.0,
        "margin": page.top,
        "bottomMargin": page.height - page.bottom,
    }
    if base in tops:
        return Spot(x, tops[base] + y, on_page=True)
    return Spot(x - page.left, y, align=align)


def _across(position: Any, page: Sheet, width: float) -> tuple[float, Align]:
    """From the left edge of the paper."""
    base = "" if position is None else position.get("relativeFrom") or ""
    left, right = (
        (0.0, page.width) if base == "page" else (page.left, page.width - page.right)
    )
    if base == "rightMargin":
        left, right = page.width - page.right, page.width
    said = None if position is None else position.find(qn("wp:align"))
    side = SIDES.get((said.text or "").strip(), "left") if said is not None else "left"
    if side == "center":
        return left + (right - left - width) / 2, "left"
    if side == "right":
        return right - width, "left"
    return left + _offset(position), "left"


def _offset(position: Any) -> float:
    found = None if position is None else position.find(qn("wp:posOffset"))
    return 0.0 if found is None else number(found.text) / EMU_PER_CM

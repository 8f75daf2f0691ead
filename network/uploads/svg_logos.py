# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes an uploaded SVG, gives back a PNG of it; the drawing itself is never kept.

Cleaning rewrites foreign addresses instead of removing them, so a second, strict look
refuses what is left; only then is the drawing rasterised, once.
"""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, cast

import py_svg_hush
import typst
from lxml import etree

from network.uploads.drawing_limits import limit_drawing
from network.uploads.markup import limit_markup, parse, refuse_declarations
from network.uploads.refusal import UploadRefused
from network.uploads.vectors import refuse_active_drawing

MAX_BYTES: Final = 2_000_000
MAX_RATIO: Final = 20
SVG: Final = "http://www.w3.org/2000/svg"

# Illustrator and old Inkscape write this line; it only names the kind of file.
_PLAIN_DOCTYPE = re.compile(
    rb"<!DOCTYPE\s+svg(?:\s+PUBLIC\s+\"[^\"<>]*\"\s+\"[^\"<>]*\")?\s*>"
)
_NUMBER = re.compile(
    r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(?:px|pt|mm|cm|in|pc)?\s*"
)
_KEPT_PICTURES = {"image": ["png", "jpeg"]}


def is_svg(content: bytes) -> bool:
    beginning = content[:4096].replace(b"\0", b"").lower()
    return b"<svg" in beginning or content.startswith(b"\x1f\x8b")


def rasterise(content: bytes, longest_side: int) -> bytes:
    """A PNG whose longest side has so many pixels, transparent where nothing is drawn.

    Raises UploadRefused with a German sentence.
    """
    root = clean_drawing(content)
    width, height = _size(root)
    scale = longest_side / max(width, height)
    return _drawn(etree.tostring(root), width * scale, height * scale)


def clean_drawing(content: bytes) -> etree._Element:
    """The drawing without anything active. Raises UploadRefused."""
    if content.startswith(b"\x1f\x8b") or len(content) > MAX_BYTES:
        raise UploadRefused(
            "Die SVG-Grafik ist gepackt (.svgz) oder größer als 2 MB; "
            "bitte speichern Sie sie als „einfaches SVG“ oder als PNG."
        )
    content = _PLAIN_DOCTYPE.sub(b"", content, count=1)
    limit_markup([content])
    refuse_declarations({"SVG": content})
    # Cleaning drops what acts without a word; the person shall hear of it instead.
    refuse_active_drawing(parse("SVG", content))
    try:
        cleaned = py_svg_hush.filter_svg(content, _KEPT_PICTURES)
    except ValueError as error:
        raise _unreadable() from error
    root = parse("SVG", bytes(cleaned))
    if root.tag != f"{{{SVG}}}svg":
        raise _unreadable()
    refuse_active_drawing(root)
    limit_drawing(root)
    return root


def _size(root: etree._Element) -> tuple[float, float]:
    """In units of the drawing: of the view box, or of width and height without one."""
    box = re.split(r"[\s,]+", (root.get("viewBox") or "").strip())
    stated = box[2:] if len(box) == 4 else [root.get("width"), root.get("height")]
    found = [_NUMBER.fullmatch((value or "").lower()) for value in stated]
    sizes = [float(number[1]) if number else 0.0 for number in found]
    # A value so large that it is read as infinite fails the comparison as well.
    if len(sizes) != 2 or not 0 < min(sizes) <= max(sizes) <= MAX_RATIO * min(sizes):
        raise UploadRefused(
            "Die SVG-Grafik nennt keine brauchbare Größe; bitte speichern Sie sie mit "
            "einer Zeichenfläche („viewBox“) neu oder exportieren Sie sie als PNG."
        )
    if max(sizes) > 1_000_000 or max(sizes) < 0.001:
        raise _unreadable()
    return sizes[0], sizes[1]


def _drawn(svg: bytes, width: float, height: float) -> bytes:
    page = (
        f"#set page(width: {width:.2f}pt, height: {height:.2f}pt, margin: 0pt, "
        "fill: none)\n"
        f'#image("logo.svg", width: {width:.2f}pt, height: {height:.2f}pt, '
        'fit: "contain")'
    )
    with TemporaryDirectory(prefix="logo-") as folder:
        Path(folder, "logo.svg").write_bytes(svg)
        nowhere = str(Path(folder, "no-packages"))
        compiler = typst.Compiler(
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False
            ),
            package_path=nowhere,
            package_cache_path=nowhere,
        )
        try:
            png = compiler.compile(
                input=page.encode(), root=folder, format="png", ppi=72
            )
        except (typst.TypstError, RuntimeError, ValueError) as error:
            raise _unreadable() from error
    return cast(bytes, png)


def _unreadable() -> UploadRefused:
    return UploadRefused(
        "Die SVG-Grafik lässt sich nicht zeichnen; "
        "bitte exportieren Sie das Logo als PNG, am besten 1600 Pixel breit."
    )

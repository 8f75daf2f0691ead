# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bytes of a PDF come in, what keeps people from reading it goes out."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def problems(content: bytes) -> list[str]:
    """What ISO 14289-1 and ISO 19005-2 level A ask for and a machine can see."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [
            *_catalogue(pdf),
            *_metadata(pdf),
            *_outline(pdf),
            *_figures(pdf),
            *_fonts(pdf),
            *_pages(pdf),
        ]


def tags(content: bytes) -> list[tuple[str, str]]:
    """Every structure element in reading order with its alternative text."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [
            (str(element["/S"]).lstrip("/"), str(element.get("/Alt", "")))
            for element in _elements(pdf.Root.StructTreeRoot)
        ]


def _catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "not marked as tagged"
    if "/StructTreeRoot" not in root:
        yield "no structure tree"
    if not str(root.get("/Lang", "")).startswith("de"):
        yield "language is not German"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "window shows the file name"
    yield from (
        f"runs something on opening: {key}"
        for key in ("/OpenAction", "/AA")
        if key in root
    )


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_metadata() as metadata:
        wanted = {"pdfuaid:part": "1", "pdfaid:part": "2", "pdfaid:conformance": "A"}
        for key, value in wanted.items():
            if metadata.get(key) != value:
                yield f"{key} is {metadata.get(key)}"
        if not metadata.get("dc:title"):
            yield "no title in the metadata"


def _outline(pdf: pikepdf.Pdf) -> Iterator[str]:
    names = [str(element["/S"]) for element in _elements(pdf.Root.StructTreeRoot)]
    levels = [
        int(name[2:]) for name in names if name[:2] == "/H" and name[2:].isdigit()
    ]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"heading jumps from {before} to {after}"


def _figures(pdf: pikepdf.Pdf) -> Iterator[str]:
    for element in _elements(pdf.Root.StructTreeRoot):
        if str(element["/S"]) == "/Figure" and not str(element.get("/Alt", "")):
            yield "figure without alternative text"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for font in page.Resources.get("/Font", {}).values():
            if "/ToUnicode" not in font:
                yield f"{font.BaseFont} cannot be read aloud"
            for descendant in font.get("/DescendantFonts", [font]):
                if not any(key in descendant.FontDescriptor for key in FONT_FILES):
                    yield f"{font.BaseFont} is not embedded"


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        annotations = page.get("/Annots", [])
        if len(annotations) and str(page.get("/Tabs", "")) != "/S":
            yield f"page {number}: tab order is not the reading order"
        for annotation in annotations:
            if not str(annotation.get("/Contents", "")):
                yield f"page {number}: link without description"


def _elements(node: Any) -> Iterator[Any]:
    children = node.get("/K")
    if children is None:
        return
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _elements(child)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A DOCX comes in, its first section goes out as a sheet to draw."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import docx
from docx.oxml.ns import qn

from toolbox.sketches import docx_floating
from toolbox.sketches.docx_looks import (
    Properties,
    Styles,
    alignment,
    has_wide_tabs,
    left_stops,
    look,
    number,
    twips,
)
from toolbox.sketches.model import (
    Block,
    Line,
    Piece,
    Sheet,
    Tab,
    Table,
    Words,
    bounded,
)

MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TRANSPARENT: Final = {
    qn(f"w:{name}")
    for name in ("hyperlink", "ins", "smartTag", "fldSimple", "sdt", "sdtContent")
} | {qn("w:customXml"), qn("w:moveTo")}
MAX_DEPTH: Final = 12


def read_sheet(content: bytes) -> Sheet:
    word = docx.Document(BytesIO(content))
    section = word.sections[0]
    page = _page(section._sectPr)
    styles = Styles(word.styles.element)
    differs = section.different_first_page_header_footer

    def edge(part: Any) -> tuple[Block, ...]:
        if part.is_linked_to_previous:
            return ()
        return Reader(styles, part.part, page).blocks(part._element)

    return replace(
        page,
        header=edge(section.header),
        footer=edge(section.footer),
        first_header=edge(section.first_page_header) if differs else None,
        first_footer=edge(section.first_page_footer) if differs else None,
        body=Reader(styles, word.part, page).blocks(word.element.body),
    )


def _page(section: Any) -> Sheet:
    def margin(side: str, default: float = 2.5) -> float:
        # Negative is a margin that the header must not push; its size counts.
        return abs(twips(_attribute(section, "w:pgMar", f"w:{side}"), default))

    return Sheet(
        width=bounded(twips(_attribute(section, "w:pgSz", "w:w"), 21.0)),
        height=bounded(twips(_attribute(section, "w:pgSz", "w:h"), 29.7)),
        top=margin("top"),
        right=margin("right"),
        bottom=margin("bottom"),
        left=margin("left"),
        header_at=margin("header", 1.25),
        footer_at=margin("footer", 1.25),
    )


class Reader:
    """Walks one part in reading order; `part` resolves the pictures of it."""

    def __init__(self, styles: Styles, part: Any, page: Sheet) -> None:
        self.styles, self.part, self.page = styles, part, page

    def blocks(self, container: Any, depth: int = 0) -> tuple[Block, ...]:
        return tuple(self._blocks(container, depth)) if depth < MAX_DEPTH else ()

    def _blocks(self, container: Any, depth: int) -> Iterator[Block]:
        for child in container:
            if child.tag == qn("w:p"):
                yield self._line(child, depth)
            elif child.tag == qn("w:tbl"):
                yield self._table(child, depth)
            elif child.tag in TRANSPARENT:
                yield from self._blocks(child, depth)

    def _line(self, paragraph: Any, depth: int) -> Line:
        found = self.styles.of_paragraph(paragraph)
        return Line(
            pieces=tuple(self._pieces(paragraph, found, depth)),
            align=alignment(found),
            before=number(found.get("before")) / 20,
            after=number(found.get("after")) / 20,
            left=twips(found.get("left") or found.get("start")),
            prefix="•" if "numPr" in found else "",
            look=look(found),
            stops=left_stops(found),
        )

    def _table(self, table: Any, depth: int) -> Table:
        widths = [twips(c.get(qn("w:w"))) for c in table.iter(qn("w:gridCol"))]
        rows = tuple(
            tuple(self.blocks(cell, depth + 1) for cell in row.findall(qn("w:tc")))
            for row in table.findall(qn("w:tr"))
        )
        is_regular = all(len(row) == len(widths) for row in rows) and all(widths)
        return Table(rows, tuple(widths) if is_regular else ())

    def _pieces(self, parent: Any, found: Properties, depth: int) -> Iterator[Piece]:
        for child in parent:
            if child.tag == qn("w:r"):
                yield from self._of_run(child, found, depth)
            elif child.tag in TRANSPARENT:
                yield from self._pieces(child, found, depth)

    def _of_run(self, run: Any, found: Properties, depth: int) -> Iterator[Piece]:
        style = self.styles.of_run(run, found)
        for child in _chosen(run):
            if child.tag == qn("w:t"):
                yield Words(child.text or "", style)
            elif child.tag in (qn("w:br"), qn("w:cr")):
                yield Words("\n", style)
            elif child.tag == qn("w:tab"):
                yield Tab(is_wide=has_wide_tabs(found))
            elif child.tag in (qn("w:drawing"), qn("w:pict"), qn("w:object")):
                yield from docx_floating.drawings(self, child, depth)


def _chosen(run: Any) -> Iterator[Any]:
    """Word keeps drawings twice, for itself and for old programs; one is enough."""
    for child in run:
        if child.tag == f"{MC}AlternateContent":
            choice = child.find(f"{MC}Choice")
            yield from () if choice is None else choice
        else:
            yield child


def _attribute(page: Any, name: str, attribute: str) -> str | None:
    found = page.find(qn(name))
    return None if found is None else found.get(qn(attribute))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An ODT comes in, its first page's layout and all its text go out as a sheet."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from toolbox.rendering.odt_xml import parse, tag
from toolbox.rendering.zipping import unpack
from toolbox.sketches.model import (
    Block,
    Floating,
    Line,
    Picture,
    Piece,
    Sheet,
    Spot,
    Tab,
    Table,
    Words,
    bounded,
)
from toolbox.sketches.odt_looks import (
    Properties,
    Styles,
    alignment,
    cm,
    look,
    points,
    stops_of,
)

PARAGRAPHS: Final = (tag("text:p"), tag("text:h"))
UNSEEN: Final = {
    tag(f"text:{name}") for name in ("tracked-changes", "note", "bookmark")
} | {tag("office:annotation")}
MAX_DEPTH: Final = 12


def read_sheet(content: bytes) -> Sheet:
    files = unpack(content)
    root, common = parse(files["content.xml"]), parse(files["styles.xml"])
    text = root.find(f"{tag('office:body')}/{tag('office:text')}")
    styles = Styles(common, root)
    first = next(text.iter(*PARAGRAPHS), None)
    name = styles.master_page(None if first is None else _style_name(first))
    master = _master(common, name or "Standard")
    page = _page(common, master)
    edges = Reader(Styles(common, common), files, page)

    def edge(kind: str) -> tuple[Block, ...] | None:
        for name in (f"style:{kind}", f"loext:{kind}"):
            found = None if master is None else master.find(tag(name))
            if found is not None:
                return edges.blocks(found)
        return None

    return replace(
        page,
        header=edge("header") or (),
        footer=edge("footer") or (),
        first_header=edge("header-first"),
        first_footer=edge("footer-first"),
        body=Reader(styles, files, page).blocks(text),
    )


class Reader:
    """Walks one part in reading order; `files` holds the pictures."""

    def __init__(self, styles: Styles, files: Mapping[str, bytes], page: Sheet) -> None:
        self.styles, self.files, self.page = styles, files, page

    def blocks(
        self, container: Any, depth: int = 0, prefix: str = ""
    ) -> tuple[Block, ...]:
        if depth >= MAX_DEPTH:
            return ()
        return tuple(self._blocks(container, depth, prefix))

    def _blocks(self, container: Any, depth: int, prefix: str) -> Iterator[Block]:
        for child in container:
            if child.tag in PARAGRAPHS:
                yield self._line(child, depth, prefix)
                prefix = ""
            elif child.tag == tag("table:table"):
                yield self._table(child, depth)
            elif child.tag == tag("text:list"):
                for item in child:
                    yield from self.blocks(item, depth + 1, "•")
            elif child.tag == tag("draw:frame"):
                yield Line(pieces=tuple(self._frame(child, depth)))
            elif child.tag in (tag("text:section"), tag("table:table-cell")):
                yield from self.blocks(child, depth + 1)

    def _line(self, paragraph: Any, depth: int, prefix: str) -> Line:
        found = self.styles.of("paragraph", _style_name(paragraph))
        stops = stops_of(found)
        is_wide = any(kind in ("right", "center") for _, kind in stops)
        pieces = self._pieces(paragraph, found, depth)
        return Line(
            pieces=tuple(
                Tab(is_wide) if isinstance(piece, Tab) else piece for piece in pieces
            ),
            align=alignment(found),
            before=points(found.get("margin-top")),
            after=points(found.get("margin-bottom")),
            left=max(0.0, cm(found.get("margin-left"))),
            prefix=prefix,
            look=look(found),
            stops=() if is_wide else tuple(place for place, _ in stops if place > 0),
        )

    def _table(self, table: Any, depth: int) -> Table:
        cells = (tag("table:table-cell"), tag("table:covered-table-cell"))
        return Table(
            tuple(
                tuple(self.blocks(cell, depth + 1) for cell in row if cell.tag in cells)
                for row in table.iter(tag("table:table-row"))
            )
        )

    def _pieces(self, parent: Any, found: Properties, depth: int) -> Iterator[Piece]:
        style = look(found)
        if parent.text:
            yield Words(_collapsed(parent.text), style)
        for child in parent:
            yield from self._of_child(child, found, depth)
            if child.tail:
                yield Words(_collapsed(child.tail), style)

    def _of_child(self, child: Any, found: Properties, depth: int) -> Iterator[Piece]:
        style = look(found)
        if not isinstance(child.tag, str) or child.tag in UNSEEN:
            return
        if child.tag == tag("text:tab"):
            yield Tab(is_wide=False)
        elif child.tag == tag("text:s"):
            count = child.get(tag("text:c")) or "1"
            yield Words(" " * min(200, int(count) if count.isdigit() else 1), style)
        elif child.tag == tag("text:line-break"):
            yield Words("\n", style)
        elif child.tag == tag("draw:frame"):
            yield from self._frame(child, depth)
        else:
            span = self.styles.of("text", _style_name(child))
            yield from self._pieces(child, found | span, depth)

    def _frame(self, frame: Any, depth: int) -> Iterator[Piece]:
        width = min(50.0, cm(frame.get(tag("svg:width")), 4.0))
        height = min(50.0, cm(frame.get(tag("svg:height")), 2.0))
        image = frame.find(tag("draw:image"))
        box = frame.find(tag("draw:text-box"))
        blocks: tuple[Block, ...] = ()
        if image is not None:
            name = (image.get(tag("xlink:href")) or "").removeprefix("./")
            alt = frame.findtext(tag("svg:title")) or frame.findtext(tag("svg:desc"))
            content = self.files.get(name, b"")
            picture = Picture(content, width, height, (alt or "").strip())
            if frame.get(tag("text:anchor-type")) == "as-char":
                yield picture
                return
            blocks = (Line(pieces=(picture,)),)
        elif box is not None:
            blocks = self.blocks(box, depth + 1)
        if blocks:
            yield Floating(self._spot(frame, width), blocks, width)

    def _spot(self, frame: Any, width: float) -> Spot:
        found = self.styles.of("graphic", frame.get(tag("draw:style-name")))
        x, y = cm(frame.get(tag("svg:x"))), cm(frame.get(tag("svg:y")))
        is_on_page = frame.get(tag("text:anchor-type")) == "page" or (
            found.get("vertical-rel", "").startswith("page")
        )
        of_paper = is_on_page and found.get("horizontal-rel", "page").startswith("page")
        area = self.page.width if of_paper else self.page.text_width
        edge = self.page.left if is_on_page and not of_paper else 0.0
        side = found.get("horizontal-pos", "")
        if side in ("right", "center"):
            x = (area - width) / (1 if side == "right" else 2)
        return Spot(edge + x, y, on_page=is_on_page)


def _collapsed(text: str) -> str:
    """White space of the markup counts as one blank, as ODF 1.3 part 3, 6.1.2 says."""
    words = " ".join(text.split())
    before = " " if text[:1].isspace() else ""
    return before + words + (" " if words and text[-1:].isspace() else "")


def _style_name(element: Any) -> str | None:
    found = element.get(tag("text:style-name"))
    return None if found is None else str(found)


def _master(common: Any, name: str) -> Any:
    masters = list(common.iter(tag("style:master-page")))
    named = [one for one in masters if one.get(tag("style:name")) == name]
    return next(iter([*named, *masters]), None)


def _page(common: Any, master: Any) -> Sheet:
    name = None if master is None else master.get(tag("style:page-layout-name"))
    for layout in common.iter(tag("style:page-layout")):
        if layout.get(tag("style:name")) == name:
            return _measured(layout)
    return Sheet()


def _measured(layout: Any) -> Sheet:
    properties = layout.find(tag("style:page-layout-properties"))
    found = {} if properties is None else properties.attrib
    both = found.get(tag("fo:margin"))

    def margin(side: str) -> float:
        return max(0.0, cm(found.get(tag(f"fo:margin-{side}"), both), 2.0))

    return Sheet(
        width=bounded(cm(found.get(tag("fo:page-width")), 21.0)),
        height=bounded(cm(found.get(tag("fo:page-height")), 29.7)),
        top=margin("top") + _edge_height(layout, "header"),
        right=margin("right"),
        bottom=margin("bottom") + _edge_height(layout, "footer"),
        left=margin("left"),
        header_at=margin("top"),
        footer_at=margin("bottom"),
        gap=0.5,
    )


def _edge_height(layout: Any, kind: str) -> float:
    """An ODF header takes its place inside the margins, with a distance to the text."""
    found = layout.find(
        f"{tag(f'style:{kind}-style')}/{tag('style:header-footer-properties')}"
    )
    return 0.0 if found is None else cm(found.get(tag("fo:min-height")))

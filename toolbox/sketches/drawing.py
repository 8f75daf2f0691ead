# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sheet comes in, PNG pictures of its first pages go out.

Word and LibreOffice break lines by their own rules and typefaces, so this shows what
stands where and in which order, not where a line ends.
"""

import json
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import typst
from PIL import Image

from toolbox import fonts
from toolbox.rendering.errors import RenderingError
from toolbox.sketches.model import (
    Block,
    Floating,
    Line,
    Look,
    Picture,
    Piece,
    Sheet,
    Tab,
    Table,
    Words,
)

TEMPLATE: Final = Path(__file__).with_name("sheet.typ")
FORMATS: Final = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
MAX_PICTURE: Final = 900
MAX_PAGES: Final = 2
PIXELS_PER_INCH: Final = 110
UNDRAWABLE: Final = (
    ArithmeticError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
)


def draw(sheet: Sheet) -> tuple[bytes, ...]:
    """At most `MAX_PAGES` pages. Raises RenderingError."""
    with TemporaryDirectory(prefix="sketch-") as folder:
        data = _Data(Path(folder)).of_sheet(sheet)
        try:
            pages = typst.compile(
                TEMPLATE.read_bytes(),
                root=folder,
                font_paths=_fonts(),
                package_path=str(Path(folder, "no-packages")),
                package_cache_path=str(Path(folder, "no-packages")),
                format="png",
                ppi=PIXELS_PER_INCH,
                sys_inputs={"sheet": json.dumps(data)},
            )
        except (typst.TypstError, RuntimeError, ValueError) as error:
            raise RenderingError(
                "Der Briefkopf lässt sich nicht als Bild zeigen. "
                "Bitte laden Sie den Probebrief herunter und sehen Sie ihn dort an."
            ) from error
    found = pages if isinstance(pages, list) else [pages]
    return tuple(bytes(page) for page in found[:MAX_PAGES])


def _fonts() -> Any:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.DIRECTORY)],
    )


class _Data:
    """Turns blocks into what JSON can say; pictures become files in the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = 0

    def of_sheet(self, sheet: Sheet) -> dict[str, Any]:
        plain = {
            name: value
            for name, value in vars(sheet).items()
            if isinstance(value, float | int)
        }
        edges = {
            name: None if blocks is None else self.of_blocks(blocks)
            for name, blocks in (
                ("header", sheet.header),
                ("footer", sheet.footer),
                ("first_header", sheet.first_header),
                ("first_footer", sheet.first_footer),
                ("body", sheet.body),
            )
        }
        return plain | edges

    def of_blocks(self, blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
        return [
            self._of_table(block) if isinstance(block, Table) else self._of_line(block)
            for block in blocks
        ]

    def _of_table(self, table: Table) -> dict[str, Any]:
        rows = [[self.of_blocks(cell) for cell in row] for row in table.rows if row]
        return {"kind": "table", "rows": rows, "widths": list(table.widths)}

    def _of_line(self, line: Line) -> dict[str, Any]:
        return {
            "kind": "line",
            "align": line.align,
            "before": line.before,
            "after": line.after,
            "left": line.left,
            "prefix": line.prefix,
            "look": _of_look(line.look),
            "pieces": [self._of_piece(piece) for piece in line.pieces],
            "rows": self._rows(line),
            "stops": list(line.stops),
        }

    def _rows(self, line: Line) -> list[list[list[dict[str, Any]]]]:
        """Lines of cells, for a paragraph that tabs divide into columns."""
        if not line.stops or Tab(is_wide=False) not in line.pieces:
            return []
        rows: list[list[list[dict[str, Any]]]] = [[[]]]
        for piece in line.pieces:
            if isinstance(piece, Tab):
                rows[-1].append([])
            elif isinstance(piece, Words) and piece.text == "\n":
                rows.append([[]])
            else:
                rows[-1][-1].append(self._of_piece(piece))
        return rows

    def _of_piece(self, piece: Piece) -> dict[str, Any]:
        if isinstance(piece, Picture):
            size = {"width": max(0.1, piece.width), "height": max(0.1, piece.height)}
            return {"kind": "picture", "file": self._file(piece.content), **size}
        if isinstance(piece, Floating):
            blocks = self.of_blocks(piece.blocks)
            spot = vars(piece.spot)
            width = piece.width
            return {"kind": "floating", "spot": spot, "width": width, "blocks": blocks}
        if isinstance(piece, Tab):
            return {"kind": "tab", "is_wide": piece.is_wide}
        return {"kind": "words", "text": piece.text, "look": _of_look(piece.look)}

    def _file(self, content: bytes) -> str:
        """A PNG of our own making; empty for what no decoder of ours reads."""
        try:
            with Image.open(BytesIO(content), formats=FORMATS) as image:
                image.draft("", (MAX_PICTURE, MAX_PICTURE))
                picture = image.convert("RGBA")
        except UNDRAWABLE:
            return ""
        picture.thumbnail((MAX_PICTURE, MAX_PICTURE))
        self.files += 1
        name = f"{self.files}.png"
        picture.save(self.folder / name, "PNG", compress_level=1)
        return name


def _of_look(look: Look) -> dict[str, Any]:
    return dict(vars(look))

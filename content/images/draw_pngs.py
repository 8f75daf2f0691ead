# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Draws the SVG pictures and logos of the starter content as PNG files beside them."""

from pathlib import Path

import typst

CONTENT = Path(__file__).resolve().parent.parent
LOGO_WIDTH = 800
PICTURE_WIDTH = 1600

# One point is one pixel at 72 ppi; without a fill the page stays transparent.
PAGE = """
#set page(width: {width}pt, height: auto, margin: 0pt, fill: none)
#image("{name}", width: {width}pt)
"""


def draw(svg: Path, width: int) -> Path:
    """The picture as a PNG of this width, written next to the SVG."""
    source = svg.with_suffix(".typ")
    source.write_text(PAGE.format(width=width, name=svg.name), encoding="utf-8")
    try:
        png = svg.with_suffix(".png")
        typst.compile(str(source), output=str(png), format="png", ppi=72.0)
    finally:
        source.unlink()
    return png


def main() -> None:
    """Draws every logo and every picture."""
    for logo in sorted((CONTENT / "municipalities").glob("*/logo.svg")):
        draw(logo, LOGO_WIDTH)
    for picture in sorted((CONTENT / "images").glob("*.svg")):
        draw(picture, PICTURE_WIDTH)


if __name__ == "__main__":
    main()

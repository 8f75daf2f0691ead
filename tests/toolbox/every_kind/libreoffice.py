# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""DOCX and ODT files come in, their pages as LibreOffice prints them go out."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

# Small enough to draw two hundred pages quickly, large enough to see ink.
DOTS_PER_INCH = "40"
WHITE = 255
DARK = 200


@dataclass(frozen=True)
class Printed:
    """One file: the text of all its pages without white space, and each page's ink.

    Ink is the share of dark pixels, from 0 to 1.
    """

    text: str
    ink: tuple[float, ...]


def printed(files: Sequence[Path], folder: Path) -> dict[str, Printed]:
    """By file name. All files in one call, with a profile of its own.

    LibreOffice takes four seconds to start, and a second one with the same profile
    would hand its files to the first and end.
    """
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{folder}/profile",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return {path.name: read(folder / f"{path.stem}.pdf") for path in files}


def read(path: Path) -> Printed:
    # A file that LibreOffice could not open has no PDF, and this names it.
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    pages = drawn(path)
    return Printed(unspaced(text), tuple(ink(page) for page in pages))


def drawn(path: Path) -> list[Path]:
    start = path.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-png", "-gray", "-r", DOTS_PER_INCH, str(path), str(start)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return sorted(path.parent.glob(f"{start.name}-*.png"), key=page_number)


def page_number(path: Path) -> int:
    return int(path.stem.rpartition("-")[2])


def ink(path: Path) -> float:
    with Image.open(path) as page:
        histogram = page.convert("L").histogram()
    return sum(histogram[:DARK]) / sum(histogram)


def unspaced(text: str) -> str:
    """Lines may break anywhere, and a word may be hyphenated where they do."""
    return "".join(text.replace("\u00ad", "").replace("-\n", "").split()).replace(
        "-", ""
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""DOCX and ODT files come in, their pages as LibreOffice prints them go out."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

# Small enough to draw a hundred pages quickly, large enough to see ink.
DOTS_PER_INCH = "40"
WHITE = 255
DARK = 200


@dataclass(frozen=True)
class Printed:
    """One file: all its text, and of each page the number of its own lines and its ink.

    The text is without white space, once as it stands and once without the lines that
    every page has; ink is the share of dark pixels, from 0 to 1.
    """

    text: str
    own_lines: tuple[int, ...]
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
    texts = [page.extract_text() for page in PdfReader(path).pages]
    own = own_lines(texts)
    # A sentence may begin on one page and end on the next, below its header.
    body = "".join("".join(lines) for lines in own)
    return Printed(
        text=unspaced("".join(texts)) + unspaced(body),
        own_lines=tuple(len(lines) for lines in own),
        ink=tuple(ink(page) for page in drawn(path)),
    )


def own_lines(texts: Sequence[str]) -> list[list[str]]:
    """Of each page, the lines that not every page has."""
    pages = [text.splitlines() for text in texts]
    unnumbered = [{without_digits(line) for line in lines} for lines in pages]
    shared = set.intersection(*unnumbered) if len(pages) > 1 else set()
    return [
        [line for line in lines if line and without_digits(line) not in shared]
        for lines in pages
    ]


def without_digits(line: str) -> str:
    return re.sub(r"\d+", "", line)


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
    return "".join(text.split()).replace("\u00ad", "").replace("-", "")

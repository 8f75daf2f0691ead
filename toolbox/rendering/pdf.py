# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, a PDF goes out that is PDF/A-2a and PDF/UA-1 at once.

The compiler refuses a picture without alternative text, a skipped heading level and a
missing glyph, so a PDF that leaves this module has passed an accessibility check.
"""

import json
import threading
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, cast

import typst

from toolbox import fonts
from toolbox.documents.forms import Form, LetterForm, PosterForm
from toolbox.documents.model import Document
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.glyphs import printable
from toolbox.rendering.page_lengths import barely_needs, page_count
from toolbox.rendering.pdf_data import Files, page_data, sizes_data
from toolbox.rendering.pdf_runs import Data
from toolbox.rendering.sizes import CLOSER, large_sizes

TEMPLATES: Final = Path(__file__).with_name("pdf_template")
USUAL_PAGE: Final = "page.typ"
PAGES: Final[dict[type[Form | None], str]] = {
    PosterForm: "poster.typ",
    LetterForm: "letter.typ",
}

REASONS: Final = (
    ("alt", "Einem Bild fehlt der Alternativtext. Bitte beschreiben Sie das Bild."),
    ("decode image", "Ein Bild ist beschädigt. Bitte laden Sie es neu hoch."),
    ("unknown image format", "Ein Bild ist weder PNG noch JPEG."),
    ("could not be displayed", "Der Text enthält Zeichen, die keine Schrift hat."),
)
OTHER_REASON: Final = "Bitte prüfen Sie Bilder, Links und Erscheinungsbild."

_compilers = threading.local()


def render(document: Document) -> bytes:
    shown, _lost = printable(document)
    data, files = page_data(shown)
    pdf, _warnings = compiled(data, files, document)
    pages = page_count(pdf)
    if large_sizes(document.form) or not barely_needs(shown, pages):
        return pdf
    data["sizes"] = sizes_data(CLOSER)
    closer, _warnings = compiled(data, files, document)
    return closer if page_count(closer) < pages else pdf


def compiled(
    data: Data, files: Files, document: Document
) -> tuple[bytes, list[typst.TypstWarning]]:
    """Each job sees a folder of its own that holds its pictures and nothing else."""
    moment = datetime.combine(document.date, time(12), tzinfo=UTC)
    with TemporaryDirectory(prefix="pdf-") as folder:
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        try:
            pdf, warnings = _compiler().compile_with_warnings(
                input=_template(PAGES.get(type(document.form), USUAL_PAGE)),
                root=folder,
                format="pdf",
                sys_inputs={"document": json.dumps(data, ensure_ascii=False)},
                pdf_standards=["a-2a", "ua-1"],
                timestamp=moment,
            )
        except typst.TypstError as error:
            raise RenderingError(_reason(error)) from error
    return cast(bytes, pdf), warnings


def _compiler() -> typst.Compiler:
    """One compiler a thread: it keeps the fonts warm but cannot be shared."""
    if not hasattr(_compilers, "compiler"):
        nowhere = str(_nowhere())
        _compilers.compiler = typst.Compiler(
            font_paths=_fonts(), package_path=nowhere, package_cache_path=nowhere
        )
    return cast(typst.Compiler, _compilers.compiler)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.DIRECTORY)],
    )


@cache
def _template(page: str) -> bytes:
    """What all pages are set with, and behind it the page itself."""
    parts = (TEMPLATES / name for name in ("document.typ", page))
    return b"\n".join(part.read_bytes() for part in parts)


def _nowhere() -> Path:
    """A folder that does not exist: a package import finds and fetches nothing."""
    return TEMPLATES.with_name("no-packages")


def _reason(error: typst.TypstError) -> str:
    said = str(error)
    for sign, reason in REASONS:
        if sign in said:
            return f"Das PDF konnte nicht erstellt werden. {reason}"
    return f"Das PDF konnte nicht erstellt werden. {OTHER_REASON}"

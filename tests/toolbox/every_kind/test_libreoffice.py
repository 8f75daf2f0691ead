# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of text as DOCX and ODT, opened and printed by LibreOffice."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.toolbox.rendering import builders, letterheads, opening_docx, opening_odt
from toolbox.documents.model import Document
from toolbox.documents.reading import sentences
from toolbox.rendering.formats import render

from .hostile import hostile_documents
from .libreoffice import Printed, own_lines, printed, unspaced
from .starter import Documents, as_draft

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is missing"),
    pytest.mark.skipif(not shutil.which("pdftoppm"), reason="Poppler is missing"),
]

# The longest text of the starter content fills six pages; twice that is a fault.
MOST_PAGES = 12
# One line of text alone on a page of A4.
LEAST_INK = 0.0005
# All but the one with two sections, whose first is an empty page of its own.
DOCX_LETTERHEADS: tuple[Callable[[], bytes], ...] = (
    letterheads.word_letterhead,
    letterheads.german_letterhead,
    letterheads.libreoffice_letterhead,
    letterheads.cell_letterhead,
    letterheads.control_letterhead,
    letterheads.two_sided_letterhead,
    letterheads.endless_letterhead,
)


def printed_as(key: str, documents: Documents, folder: Path) -> dict[str, Printed]:
    paths = []
    for name, document in documents.items():
        paths.append(folder / f"{name}.{key}")
        paths[-1].write_bytes(render(document, key))
    return {Path(name).stem: one for name, one in printed(paths, folder).items()}


def faults(document: Document, page: Printed) -> list[str]:
    lost = [s for s in sentences(document) if unspaced(s) not in page.text]
    pages = enumerate(zip(page.own_lines, page.ink, strict=True), 1)
    blank = [n for n, (lines, ink) in pages if not lines or ink < LEAST_INK]
    found = [f"is not on a page: {sentence}" for sentence in lost]
    found += [f"page {number} is blank" for number in blank]
    if not 1 <= len(page.ink) <= MOST_PAGES:
        found.append(f"has {len(page.ink)} pages")
    return found


def all_faults(documents: Documents, pages: dict[str, Printed]) -> dict[str, list[str]]:
    found = {name: faults(documents[name], page) for name, page in pages.items()}
    return {name: one for name, one in found.items() if one}


@pytest.mark.parametrize("key", ["docx", "odt"])
def test_every_kind_is_printed_whole(key, documents, tmp_path: Path) -> None:
    everything = {"everything": builders.press_release(), "minimal": builders.minimal()}
    chosen = {**documents, **everything, "draft": builders.draft()}

    pages = printed_as(key, chosen, tmp_path)

    assert pages.keys() == chosen.keys()
    assert all_faults(chosen, pages) == {}


@pytest.mark.parametrize("key", ["docx", "odt"])
def test_any_document_can_be_opened(key, tmp_path: Path) -> None:
    chosen = hostile_documents(40)

    pages = printed_as(key, chosen, tmp_path)

    assert pages.keys() == chosen.keys()
    assert all(page.ink for page in pages.values())


def test_every_letterhead_is_printed_whole(documents, tmp_path: Path) -> None:
    text = as_draft(builders.press_release())
    in_docx = {
        maker.__name__: opening_docx.in_letterhead(text, maker())
        for maker in DOCX_LETTERHEADS
    }
    letterhead = letterheads.odt_letterhead("{{DATUM}}", "{{INHALT}}", "Viele Grüße")
    in_odt = {"odt_letterhead": opening_odt.in_letterhead(text, letterhead)}

    pages = printed_as("docx", in_docx, tmp_path) | printed_as("odt", in_odt, tmp_path)

    assert all_faults(in_docx | in_odt, pages) == {}
    assert all("ENTWURF" in page.text for page in pages.values())


def test_a_lost_sentence_and_blank_pages_are_found() -> None:
    pages = Printed("KurzeMitteilung", own_lines=(1, 0, 1), ink=(0.01, 0.01, 0.0))

    assert faults(builders.minimal(), pages) == [
        "is not on a page: Das Rathaus bleibt offen.",
        "page 2 is blank",
        "page 3 is blank",
    ]


def test_lines_that_every_page_has_are_nobodys_own() -> None:
    texts = ("Kopf\nEin Satz.\nSeite 1 von 2", "Kopf\n\nSeite 2 von 2")

    assert own_lines(texts) == [["Ein Satz."], []]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Scripts that run from right to left, in each format."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.rendering import opening_docx, opening_odt
from tests.toolbox.rendering.builders import minimal
from toolbox.documents.model import Document, ItemList, Paragraph, Run
from toolbox.rendering import docx, html, odt, pdf
from toolbox.rendering.direction import is_rightward, stretches
from toolbox.rendering.odt_xml import tag

ARABIC = "نحن نقف معا"
MIXED = (Run("Auf Arabisch: "), Run(f"{ARABIC}, 2026", bold=True), Run("."))


def document() -> Document:
    blocks = (
        Paragraph((Run(ARABIC), Run(" (Musterhausen)"))),
        Paragraph(MIXED),
        ItemList(((Run(ARABIC),), (Run("Deutsch"),))),
    )
    return replace(minimal(), blocks=blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deutsch", [("Deutsch", False)]),
        (ARABIC, [(ARABIC, True)]),
        (f"a {ARABIC}, b", [("a ", False), (ARABIC, True), (", b", False)]),
        ("שלום 12 שלום", [("שלום 12 שלום", True)]),
        ("שָלוֹם", [("שָלוֹם", True)]),
        ("12", [("12", False)]),
        ("", []),
    ],
)
def test_text_is_cut_by_direction(text: str, expected: list[tuple[str, bool]]) -> None:
    assert list(stretches(text)) == expected


@given(st.text(st.sampled_from("aä 1.,نםא\u0301\n😀")))
def test_cutting_loses_nothing(text: str) -> None:
    assert "".join(piece for piece, _ in stretches(text)) == text


def test_first_letter_decides_for_a_paragraph() -> None:
    assert is_rightward((Run("„12 "), Run(ARABIC), Run(" Deutsch")))
    assert not is_rightward(MIXED)
    assert not is_rightward(())


def test_docx_marks_paragraphs_and_runs(tmp_path: Path) -> None:
    word = opening_docx.opened(document())
    marked = [
        "".join(text.text for text in run.iter(qn("w:t")))
        for run in word.element.body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    ]
    paragraphs = [
        paragraph.text
        for paragraph in word.paragraphs
        if paragraph._element.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    ]

    assert marked == [ARABIC] * 3
    assert paragraphs == [f"{ARABIC} (Musterhausen)", ARABIC]
    assert opening_docx.errors(docx.render(document()), tmp_path) == []


def test_docx_bold_is_bold_in_every_script() -> None:
    body = opening_docx.opened(document()).element.body

    assert len(list(body.iter(qn("w:bCs")))) == len(list(body.iter(qn("w:b")))) > 0


def test_odt_marks_paragraphs(tmp_path: Path) -> None:
    content = opening_odt.part(document())
    styles = {
        style.get(tag("style:name"))
        for style in content.iter(tag("style:style"))
        for part in style
        if part.get(tag("style:writing-mode")) == "rl-tb"
    }
    parents = {
        style.get(tag("style:name")): style.get(tag("style:parent-style-name"))
        for style in content.iter(tag("style:style"))
    }
    marked = [
        "".join(paragraph.itertext())
        for paragraph in content.iter(tag("text:p"))
        if {
            paragraph.get(tag("text:style-name")),
            parents.get(paragraph.get(tag("text:style-name"))),
        }
        & styles
    ]

    assert marked == [f"{ARABIC} (Musterhausen)", ARABIC]
    assert opening_odt.errors(odt.render(document()), tmp_path) == []


def test_page_marks_paragraphs() -> None:
    page = html.render(document()).decode()

    assert f'<p dir="rtl">{ARABIC} (Musterhausen)</p>' in page
    assert f'<li dir="rtl">{ARABIC}</li>' in page
    assert page.count('dir="rtl"') == 2


def test_pdf_sets_such_a_paragraph_on_the_right() -> None:
    page = pypdf.PdfReader(BytesIO(pdf.render(document()))).pages[0]
    places: dict[str, float] = {}

    def visit(text: str, matrix: list[float], *_: object) -> None:
        if text.strip():
            places[text.strip()] = matrix[4]

    page.extract_text(visitor_text=visit)

    left = next(x for text, x in places.items() if text.startswith("Auf Arabisch"))
    right = next(x for text, x in places.items() if "Musterhausen" in text)
    assert right > left + 100

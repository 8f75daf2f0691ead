# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A poster fills its sheet, whatever it says and however large the sheet is."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from tests.toolbox.rendering.a11y_pdf import problems, tags
from tests.toolbox.rendering.builders import LONG_COMPOUND, photo
from tests.toolbox.rendering.kinds import large_poster, poster
from toolbox.documents.forms import Paper, PosterForm
from toolbox.documents.model import Document, Paragraph, Run
from toolbox.rendering.pdf import compiled, render
from toolbox.rendering.pdf_data import page_data

SIZES = {"a4": (595, 842), "a3": (842, 1191)}


def pages(document: Document) -> list[pypdf.PageObject]:
    return list(pypdf.PdfReader(BytesIO(render(document))).pages)


def font_sizes(page: pypdf.PageObject) -> list[float]:
    sizes: list[float] = []

    def visit(text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        if text.strip():
            sizes.append(size)

    page.extract_text(visitor_text=visit)
    return sizes


@pytest.mark.parametrize("paper", SIZES)
def test_poster_is_one_sheet_of_its_size(paper: Paper) -> None:
    found = pages(replace(poster(), form=PosterForm(paper)))

    assert [(round(p.mediabox.width), round(p.mediabox.height)) for p in found] == [
        SIZES[paper]
    ]


def test_type_grows_with_the_sheet() -> None:
    small, large = (max(font_sizes(pages(d)[0])) for d in (poster(), large_poster()))

    assert small > 40
    assert large == pytest.approx(small * 2**0.5, rel=0.05)


def test_long_words_stay_on_the_sheet() -> None:
    shout = replace(
        poster(),
        title=(Run(LONG_COMPOUND),),
        blocks=(Paragraph((Run(f"{LONG_COMPOUND}!"),)),),
    )

    text = pages(shout)[0].extract_text()

    assert LONG_COMPOUND in text.splitlines()
    assert f"{LONG_COMPOUND}!" in text.splitlines()


def test_poster_that_says_too_much_goes_on_over_the_page() -> None:
    endless = replace(poster(), blocks=(Paragraph((Run("Wort " * 2_000),)),))

    found = pages(endless)

    assert len(found) > 1
    assert min(font_sizes(found[0])) >= 10
    assert problems(render(endless)) == []


def test_picture_on_a_poster_keeps_its_words() -> None:
    figures = [
        alt
        for name, alt in tags(render(replace(poster(), blocks=(photo(),))))
        if name == "Figure"
    ]

    assert figures == [photo().alt]


def test_draft_of_a_poster_is_compiled_without_warnings() -> None:
    document = replace(large_poster(), is_draft=True)

    _, warnings = compiled(*page_data(document), document)

    assert warnings == []


def test_poster_names_who_answers_for_it_but_not_its_kind() -> None:
    text = pages(poster())[0].extract_text()

    assert "V. i. S. d. P.: Erika Mustermann" in text
    assert "Aushang und Plakat" not in text

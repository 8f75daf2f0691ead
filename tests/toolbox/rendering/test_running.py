# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines that stand on each page and large type, whatever the letterhead."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from docx.oxml.ns import qn

from tests.toolbox.rendering import opening_docx, opening_odt
from tests.toolbox.rendering.a11y_docx import text_in
from tests.toolbox.rendering.kinds import internal, letter, poster, speech
from tests.toolbox.rendering.letterheads import (
    bare_letterhead,
    odt_letterhead,
    two_sided_letterhead,
)
from tests.toolbox.rendering.reading_back import squeezed
from toolbox.documents.model import Document
from toolbox.rendering import docx, odt, pdf
from toolbox.rendering.odt_xml import tag

LINE = "Nur für den Dienstgebrauch · gültig bis 31. Mai 2026"


def docx_headers(document: Document) -> list[str]:
    section = opening_docx.opened(document).sections[0]
    kinds = (section.header, section.first_page_header, section.even_page_header)
    return [text_in(e._element) for e in kinds if not e.is_linked_to_previous]


def odt_headers(document: Document) -> list[str]:
    styles = opening_odt.part(document, "styles.xml")
    return ["".join(header.itertext()) for header in styles.iter(tag("style:header"))]


def test_internal_line_stands_on_every_page_of_a_docx() -> None:
    document = opening_docx.in_letterhead(internal(), two_sided_letterhead())

    assert [header.startswith(LINE) for header in docx_headers(document)] == [True] * 3


def test_internal_line_stands_on_every_page_of_an_odt(tmp_path: Path) -> None:
    document = opening_odt.in_letterhead(internal(), odt_letterhead("{{INHALT}}"))

    assert [header.startswith(LINE) for header in odt_headers(document)] == [True]
    assert opening_odt.errors(odt.render(document), tmp_path) == []


def test_internal_line_stands_on_every_page_of_a_pdf() -> None:
    pages = pypdf.PdfReader(BytesIO(pdf.render(internal()))).pages

    assert [squeezed(LINE) in squeezed(page.extract_text()) for page in pages] == [
        True
    ] * len(pages)


def test_speech_is_numbered_where_the_letterhead_is_not(tmp_path: Path) -> None:
    in_docx = opening_docx.in_letterhead(speech(), bare_letterhead("{{INHALT}}"))
    in_odt = opening_odt.in_letterhead(speech(), odt_letterhead("{{INHALT}}"))

    assert docx_headers(in_docx) == ["Seite 1"]
    assert odt_headers(in_odt)[0].startswith("Seite 1")
    assert opening_odt.errors(odt.render(in_odt), tmp_path) == []


def test_speech_in_our_own_page_is_numbered_once() -> None:
    word = opening_docx.opened(speech())

    assert "Seite" not in docx_headers(speech())[0]
    assert text_in(word.sections[0].footer._element).count("Seite") == 1
    assert "Seite" not in odt_headers(speech())[0]


def test_speech_is_large_in_a_letterhead_too(tmp_path: Path) -> None:
    letterhead = bare_letterhead("{{INHALT}}")
    document = opening_docx.in_letterhead(speech(), letterhead)
    word = opening_docx.opened(document)

    assert docx_size(word, "In der Nacht") == pytest.approx(17)
    assert docx_size(word, "Zuerst hören wir zu") == pytest.approx(17)
    assert opening_docx.errors(docx.render(document), tmp_path) == []


def test_speech_is_large_in_an_odt() -> None:
    styles = opening_odt.part(speech(), "styles.xml")
    sizes = {
        style.get(tag("style:name")): text.get(tag("fo:font-size"))
        for style in styles.iter(tag("style:style"))
        for text in style.iter(tag("style:text-properties"))
    }

    assert sizes["Komma_Gross_Text_body"] == "17pt"
    assert sizes["Komma_Gross_Sprechpause"] == "17pt"


@pytest.mark.parametrize(
    ("document", "sizes"),
    [(speech(), {24, 20}), (poster(), {34, 22}), (letter(), {12})],
    ids=["speech", "poster", "letter"],
)
def test_headings_in_a_letterhead_fit_the_text_below(
    document: Document, sizes: set[float], tmp_path: Path
) -> None:
    in_docx = opening_docx.in_letterhead(document, bare_letterhead("{{INHALT}}"))
    in_odt = opening_odt.in_letterhead(document, odt_letterhead("{{INHALT}}"))

    assert sizes <= docx_heading_sizes(opening_docx.opened(in_docx))
    assert sizes <= odt_heading_sizes(in_odt)
    assert opening_docx.errors(docx.render(in_docx), tmp_path) == []
    assert opening_odt.errors(odt.render(in_odt), tmp_path) == []


def test_headings_of_other_texts_keep_the_size_of_the_letterhead() -> None:
    in_docx = opening_docx.in_letterhead(internal(), bare_letterhead("{{INHALT}}"))
    in_odt = opening_odt.in_letterhead(internal(), odt_letterhead("{{INHALT}}"))

    assert docx_heading_sizes(opening_docx.opened(in_docx)) == set()
    assert odt_heading_sizes(in_odt) == set()


def docx_heading_sizes(word: Any) -> set[float]:
    """What the words of headings say themselves, over the size of their style."""
    headings = [p for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert headings
    runs = [run for paragraph in headings for run in paragraph.runs]
    return {run.font.size.pt for run in runs if run.font.size}


def odt_heading_sizes(document: Document) -> set[float]:
    content = opening_odt.part(document)
    sizes = {
        style.get(tag("style:name")): text.get(tag("fo:font-size"))
        for style in content.iter(tag("style:style"))
        for text in style.iter(tag("style:text-properties"))
    }
    headings = list(content.iter(tag("text:h")))
    assert headings
    spans = [span for heading in headings for span in heading.iter(tag("text:span"))]
    found = [sizes.get(span.get(tag("text:style-name"))) for span in spans]
    return {float(size.removesuffix("pt")) for size in found if size}


def docx_size(word: Any, beginning: str) -> float:
    paragraph = next(p for p in word.paragraphs if p.text.startswith(beginning))
    size = paragraph.style.element.find(f"{qn('w:rPr')}/{qn('w:sz')}")
    return int(size.get(qn("w:val"))) / 2

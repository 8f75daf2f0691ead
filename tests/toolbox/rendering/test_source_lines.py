# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Below a fact stands its source, once and in small type, in every format."""

from dataclasses import replace
from io import BytesIO

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from tests.toolbox.rendering.builders import fact, minimal
from tests.toolbox.rendering.opening_odt import part
from toolbox.documents.dressing import in_form
from toolbox.documents.facts import source_line
from toolbox.documents.model import Document, Paragraph, Run
from toolbox.rendering import docx as docx_file
from toolbox.rendering import html, pdf, txt
from toolbox.rendering.odt_xml import tag
from toolbox.rendering.paragraphs import Passage, paragraphs
from toolbox.rendering.roles import Role

LINE = "Quelle: Landespolizeidirektion, Jahresbericht, Stand 1. März 2026"
AFTER = Paragraph((Run("Danach geht es weiter."),))


@pytest.fixture(scope="module")
def stated() -> Document:
    return replace(minimal(), blocks=(fact(), AFTER))


def test_source_is_not_parted_from_its_fact(stated: Document) -> None:
    statement, source, _ = paragraphs(stated)[2:]

    assert statement == Passage(Role.BODY, fact().runs, is_last=False, stays=True)
    assert source == Passage(Role.SOURCE, (Run(LINE),), is_first=False)
    assert source_line(fact()) == LINE


def test_word_has_a_style_for_sources(stated: Document) -> None:
    word = docx.Document(BytesIO(docx_file.render(stated)))

    statement, source, after = word.paragraphs[-3:]

    assert (source.text, source.style.name) == (LINE, "Quellenangabe")
    assert statement.text == fact().statement
    assert statement.paragraph_format.keep_with_next
    assert statement.paragraph_format.space_after.pt == 2
    assert after._p.pPr.find(qn("w:spacing")) is None


def test_odt_has_a_style_for_sources(stated: Document) -> None:
    content = part(stated)

    styles = {
        "".join(p.itertext()): p.get(tag("text:style-name"))
        for p in content.iter(tag("text:p"))
    }

    assert styles[LINE] == "Komma_Quelle"
    assert styles[fact().statement] != styles["Danach geht es weiter."]


def test_pdf_prints_the_source_once(stated: Document) -> None:
    text = pypdf.PdfReader(BytesIO(pdf.render(stated))).pages[0].extract_text()

    assert " ".join(text.split()).count("Stand 1. März 2026") == 1


def test_page_marks_the_source_as_small_print(stated: Document) -> None:
    statement = "<p>Im Landkreis gab es 7 Fälle &amp; einen „Verdacht“.</p>"
    source = f'<p class="doc-source"><small>{LINE}</small></p>'

    assert f"{statement}\n{source}\n" in html.page(stated)
    assert f'data-block="block-fact">\n{statement}\n{source}' in (
        html.render_preview(stated)
    )


def test_plain_text_puts_the_source_in_the_next_line(stated: Document) -> None:
    assert f"{fact().statement}\n{LINE}\n\nDanach" in txt.text(stated)


def test_speaker_reads_the_source_below_the_text(stated: Document) -> None:
    spoken = txt.text(in_form(stated, "speech", {}))

    assert f"{fact().statement}\n\nDanach geht es weiter.\n\n---\n\nQuelle zu" in spoken
    assert "Redezeit: rund eine Minute (13 Wörter" in spoken

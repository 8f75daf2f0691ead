# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text that barely runs over is set closer, and how much a page holds is known."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from tests.toolbox.rendering.builders import minimal, press_release
from tests.toolbox.rendering.kinds import speech
from toolbox.documents.model import Contact, Document, Paragraph, Run
from toolbox.rendering import pdf
from toolbox.rendering.page_lengths import barely_needs, filled_pages, page_count
from toolbox.rendering.sizes import CLOSER, HOUSE, SPEECH

WORDS = "Wir sagen, was geschehen ist und was wir jetzt tun, in klaren Worten. " * 4
CONTACT = Contact("Pressekontakt", "Erika Muster", phone="0000 1", role="Presse")


def with_paragraphs(count: int) -> Document:
    blocks = (Paragraph((Run(WORDS),)),) * count
    return replace(minimal(), blocks=blocks, contact=CONTACT, responsible="Erika")


def pages(document: Document) -> list[pypdf.PageObject]:
    return list(pypdf.PdfReader(BytesIO(pdf.render(document))).pages)


def size_of_text(document: Document) -> set[float]:
    """The sizes in which the sentence above is printed."""
    sizes = set()

    def see(text: str, _m, matrix: list[float], _font, size: float) -> None:
        if "geschehen" in text:
            sizes.add(round(size * abs(matrix[3]), 1))

    for page in pages(document):
        page.extract_text(visitor_text=see)
    return sizes


@pytest.mark.parametrize("document", [minimal(), press_release(), with_paragraphs(30)])
def test_pages_are_counted_as_a_reader_counts_them(document: Document) -> None:
    file = pdf.render(document)

    assert page_count(file) == len(pypdf.PdfReader(BytesIO(file)).pages)


def test_what_is_no_pdf_of_ours_has_one_page() -> None:
    assert page_count(b"%PDF-1.7 of somebody else") == 1


def test_longer_text_fills_more() -> None:
    lengths = [filled_pages(with_paragraphs(count)) for count in range(1, 30)]

    assert lengths == sorted(lengths)
    assert lengths[0] < 0.5 < 1 < lengths[-1]


def test_one_page_is_never_too_many() -> None:
    assert not barely_needs(minimal(), 1)


def test_last_lines_are_kept_from_a_page_of_their_own() -> None:
    counts = [len(pages(with_paragraphs(count))) for count in range(6, 14)]
    sizes = [size_of_text(with_paragraphs(count)) for count in range(6, 14)]

    assert counts == sorted(counts)
    assert {CLOSER.body} in sizes, "one of them is set closer, and on one page"
    assert counts[sizes.index({CLOSER.body})] == 1
    assert sizes[0] == sizes[-1] == {HOUSE.body}


def test_who_answers_never_stands_alone_on_a_page() -> None:
    for count in range(9, 13):
        last = pages(with_paragraphs(count))[-1].extract_text()

        assert ("V. i. S. d. P." in last) is ("Pressekontakt" in last)


def test_speech_keeps_the_size_it_is_read_in() -> None:
    talk = replace(speech(), blocks=(Paragraph((Run(WORDS),)),) * 4)

    assert size_of_text(talk) == {SPEECH.body}

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Letters by DIN 5008: address in the window, subject at its place, fold marks."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from docx.oxml.ns import qn

from tests.toolbox.rendering import a11y_docx, a11y_odt, opening_docx, opening_odt
from tests.toolbox.rendering.kinds import letter, unaddressed_letter
from tests.toolbox.rendering.letterheads import bare_letterhead, odt_letterhead
from toolbox.documents.model import Document
from toolbox.rendering import docx, html, odt, pdf, txt
from toolbox.rendering.form_lines import info_lines, recipient, sender_line
from toolbox.rendering.odt_xml import tag

POINTS_PER_MM = 72 / 25.4
ADDRESS = "Robin Exempel\nMusterweg 1\n00000 Musterhausen"
SENDER = "Gemeinde Musterhausen · Rathausplatz 1 · 12345 Musterhausen"
INFO = "Unser Zeichen: 10-3/2026\nDatum: 12. Mai 2026"


def places_in_pdf(document: Document) -> dict[str, tuple[float, float]]:
    """Where each piece of text begins: mm from the left and from the upper edge."""
    page = pypdf.PdfReader(BytesIO(pdf.render(document))).pages[0]
    places: dict[str, tuple[float, float]] = {}

    def visit(text: str, matrix: list[float], *_: object) -> None:
        left = matrix[4] / POINTS_PER_MM
        places.setdefault(text.strip(), (left, 297 - matrix[5] / POINTS_PER_MM))

    page.extract_text(visitor_text=visit)
    return places


def docx_texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in opening_docx.opened(document).paragraphs]


def odt_texts(document: Document) -> list[str]:
    found = []
    for paragraph in opening_odt.part(document).iter(tag("text:p"), tag("text:h")):
        for mark in paragraph.iter(tag("text:line-break")):
            mark.text = "\n"
        found.append("".join(paragraph.itertext()))
    return found


def test_letter_says_who_writes_to_whom_and_when() -> None:
    assert sender_line(letter()) == SENDER
    assert "\n".join(recipient(letter())) == ADDRESS
    assert "\n".join(info_lines(letter())) == INFO
    assert info_lines(unaddressed_letter()) == ("Datum: 12. Mai 2026",)


@pytest.mark.parametrize("render", [docx_texts, odt_texts])
def test_letter_is_read_in_its_order(render) -> None:
    assert [text for text in render(letter()) if text][:4] == [
        SENDER,
        ADDRESS,
        INFO,
        "Wir sind für Sie da",
    ]


def test_address_stands_in_the_window_of_a_docx() -> None:
    word = opening_docx.opened(letter())
    frames = [
        tuple(
            round(int(frame.get(qn(f"w:{name}"))) / 1440 * 25.4, 1)
            for name in ("x", "y", "w")
        )
        for frame in word.element.body.iter(qn("w:framePr"))
    ]
    title = next(p for p in word.paragraphs if p.text == "Wir sind für Sie da")

    assert frames == [(25, 57.7, 85), (25, 62.7, 80), (125, 62.7, 60)]
    assert title.style.paragraph_format.space_before.mm == pytest.approx(58.46, abs=0.1)
    assert len(list(word.sections[0].header._element.iter(qn("w:framePr")))) == 3


def test_address_stands_in_the_window_of_an_odt() -> None:
    content = opening_odt.part(letter())
    frames = [
        (frame.get(tag("svg:x")), frame.get(tag("svg:y")))
        for frame in content.iter(tag("draw:frame"))
    ]
    marks = [line.get(tag("svg:y1")) for line in content.iter(tag("draw:line"))]

    assert frames == [("25.0mm", "57.7mm"), ("25.0mm", "62.7mm"), ("125.0mm", "62.7mm")]
    assert marks == ["105.0mm", "148.5mm", "210.0mm"]


def test_address_stands_in_the_window_of_a_pdf() -> None:
    places = places_in_pdf(letter())
    address = next(place for text, place in places.items() if "Robin Exempel" in text)
    subject = next(place for text, place in places.items() if "Wir sind" in text)

    assert address[0] == pytest.approx(25, abs=1)
    assert 62.7 < address[1] < 90
    assert subject[1] == pytest.approx(98.5, abs=5)


def test_subject_stays_in_its_place_without_an_address() -> None:
    heights = [
        next(place[1] for text, place in places_in_pdf(d).items() if "Wir sind" in text)
        for d in (letter(), unaddressed_letter())
    ]

    assert heights[0] == pytest.approx(heights[1], abs=0.1)


def test_letter_is_a_valid_file(tmp_path: Path) -> None:
    assert opening_docx.errors(docx.render(letter()), tmp_path) == []
    assert opening_odt.errors(odt.render(letter()), tmp_path) == []


def test_letterhead_takes_the_address_at_its_marker() -> None:
    in_docx = opening_docx.in_letterhead(
        letter(), bare_letterhead("{{ANSCHRIFT}}", "{{INHALT}}")
    )
    in_odt = opening_odt.in_letterhead(
        letter(), odt_letterhead("{{ANSCHRIFT}}", "{{INHALT}}")
    )

    for texts in (docx_texts(in_docx), odt_texts(in_odt)):
        assert texts[0] == ADDRESS
        assert texts.count(ADDRESS) == 1
        assert SENDER not in texts
        assert "Musterhausen, 12. Mai 2026" in texts
    assert a11y_docx.problems(docx.render(in_docx)) == []
    assert a11y_odt.problems(odt.render(in_odt)) == []


def test_letterhead_without_that_marker_begins_with_the_address() -> None:
    in_docx = opening_docx.in_letterhead(letter(), bare_letterhead("{{INHALT}}"))
    in_odt = opening_odt.in_letterhead(letter(), odt_letterhead("{{INHALT}}"))

    assert docx_texts(in_docx)[0] == odt_texts(in_odt)[0] == ADDRESS
    assert (
        next(opening_docx.opened(in_docx).element.iter(qn("w:framePr")), None) is None
    )
    assert next(opening_odt.part(in_odt).iter(tag("draw:frame")), None) is None


def test_text_and_page_name_the_address_before_the_subject() -> None:
    text, page = txt.text(letter()), html.render(letter()).decode()

    assert text.index(ADDRESS) < text.index("Wir sind für Sie da")
    assert page.index("Robin Exempel<br>") < page.index("<h1")
    assert "Betreff" not in text + page

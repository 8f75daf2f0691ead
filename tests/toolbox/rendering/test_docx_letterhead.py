# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A DOCX letterhead keeps what it has and takes the whole text."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from tests.toolbox.rendering import letterheads
from tests.toolbox.rendering.a11y_docx import problems
from tests.toolbox.rendering.builders import (
    draft,
    minimal,
    photo,
    press_release,
)
from tests.toolbox.rendering.opening_docx import (
    errors,
    in_letterhead,
    opened,
    plain,
    words,
)
from toolbox.documents.model import Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.docx import render
from toolbox.rendering.errors import RenderingError

Maker = Callable[[], bytes]
LETTERHEADS: tuple[Maker, ...] = (
    letterheads.word_letterhead,
    letterheads.german_letterhead,
    letterheads.libreoffice_letterhead,
)


def test_draft_says_so_on_first_and_even_pages_too() -> None:
    letterhead = letterheads.two_sided_letterhead()
    word = opened(in_letterhead(draft(), letterhead))
    section = word.sections[0]
    edges = (section.header, section.first_page_header, section.even_page_header)

    assert [edge.paragraphs[0].text for edge in edges] == ["ENTWURF"] * 3


def test_header_shared_by_sections_is_marked_once() -> None:
    letterhead = letterheads.sectioned_letterhead()
    word = opened(in_letterhead(draft(), letterhead))

    headers = [p.text for p in word.sections[1].header.paragraphs]

    assert headers == ["ENTWURF", "Stadt Probeland"]


def test_letterhead_without_a_section_gets_one() -> None:
    letterhead = letterheads.endless_letterhead()

    assert len(opened(in_letterhead(draft(), letterhead)).sections) == 1


@pytest.mark.parametrize("maker", LETTERHEADS)
def test_letterhead_receives_the_whole_text(maker: Maker) -> None:
    document = in_letterhead(draft(), maker())
    content = render(document)
    text = plain(docx.Document(BytesIO(content)))

    missing = [s for s in sentences(document) if "".join(s.split()) not in text]

    assert missing == []
    assert problems(content) == []
    assert "StadtProbeland,Pressemitteilung" in text
    assert "{{" not in text


@pytest.mark.parametrize("maker", LETTERHEADS)
def test_letterhead_stays_as_valid_as_it_was(maker: Maker, tmp_path: Path) -> None:
    letterhead = maker()
    document = in_letterhead(draft(), letterhead)

    before = errors(letterhead, tmp_path)
    after = errors(render(document), tmp_path)

    assert [error for error in after if error not in before] == []


def test_letterhead_with_german_ids_keeps_its_heading_style() -> None:
    word = opened(in_letterhead(press_release(), letterheads.german_letterhead()))

    ids = [style.get(qn("w:val")) for style in word.element.body.iter(qn("w:pStyle"))]

    assert ids.count("berschrift1") == 1
    assert ids.count("berschrift2") >= 1


def test_speaker_stands_below_a_quotation_as_the_letterhead_draws_it() -> None:
    """A bar of ours beside a quotation of theirs would be in another colour."""
    word = opened(in_letterhead(press_release(), letterheads.word_letterhead()))

    speaker = next(s for s in word.styles if s.name == "Zitatgeber")

    assert speaker.base_style.name == "Quote"
    assert speaker.element.find(f".//{qn('w:pBdr')}") is None


def test_letterhead_keeps_header_pictures_and_closing_words() -> None:
    letterhead = letterheads.word_letterhead()
    content = render(in_letterhead(press_release(), letterhead))

    assert media(letterhead) <= media(content)
    assert (
        docx.Document(BytesIO(content)).paragraphs[-1].text == "Mit freundlichen Grüßen"
    )


def test_letterhead_markers_are_filled_once() -> None:
    text = words(opened(in_letterhead(press_release(), letterheads.word_letterhead())))

    assert text.startswith("Datum: 12. Mai 2026 Łukasz Wiśniewski Musterhausen")
    assert "Musterhausen, 12. Mai 2026" not in text


def test_letterhead_title_marker_becomes_the_heading() -> None:
    letterhead = letterheads.bare_letterhead("{{TITEL}}", "{{INHALT}}")
    content = render(in_letterhead(press_release(), letterhead))
    word = docx.Document(BytesIO(content))

    assert words(word).count(press_release().plain_title) == 1
    assert problems(content) == []


def test_letterhead_without_place_is_continued_at_the_end() -> None:
    word = opened(in_letterhead(minimal(), letterheads.bare_letterhead("Vorspann")))

    assert word.paragraphs[0].text == "Vorspann"
    assert word.paragraphs[-1].text == "Das Rathaus bleibt offen."


def test_words_beside_the_place_are_kept() -> None:
    letterhead = letterheads.bare_letterhead("Text: {{INHALT}}", "Schluss")
    texts = [p.text for p in opened(in_letterhead(minimal(), letterhead)).paragraphs]

    assert texts[0] == "Text: "
    assert texts[-2:] == ["Das Rathaus bleibt offen.", "Schluss"]


def test_picture_fits_the_table_cell() -> None:
    document = replace(minimal(), blocks=(photo(),))
    word = opened(in_letterhead(document, letterheads.cell_letterhead()))

    extent = next(word.element.iter(qn("wp:extent")))

    assert int(extent.get("cx")) / 360_000 < 6.0


def test_content_control_takes_more_than_plain_text() -> None:
    word = opened(in_letterhead(press_release(), letterheads.control_letterhead()))

    assert list(word.element.iter(qn("w:text"))) == []
    assert press_release().plain_title in words(word)


def test_marker_inside_a_text_is_no_marker() -> None:
    hostile = Paragraph((Run("{{INHALT}} {{TITEL}} {{DATUM}}"),))
    document = in_letterhead(
        replace(minimal(), blocks=(hostile,)), letterheads.word_letterhead()
    )

    assert "{{INHALT}} {{TITEL}} {{DATUM}}" in words(opened(document))


def test_broken_letterhead_is_refused_in_german() -> None:
    with pytest.raises(RenderingError, match="Der Briefbogen lässt sich nicht öffnen"):
        render(in_letterhead(minimal(), b"kein Briefbogen"))


def media(content: bytes) -> set[bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {archive.read(name) for name in archive.namelist() if "/media/" in name}

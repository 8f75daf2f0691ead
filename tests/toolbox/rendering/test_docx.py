# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""DOCX files are opened and read again: text, structure, letterheads, validity."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from openxml_audit import OpenXmlValidator

from tests.toolbox.rendering import letterheads
from tests.toolbox.rendering.a11y_docx import heading_levels, problems, roots, text_in
from tests.toolbox.rendering.builders import (
    design,
    draft,
    minimal,
    ornament,
    photo,
    press_release,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Figure, Heading, ItemList, Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.docx import render
from toolbox.rendering.errors import RenderingError

Maker = Callable[[], bytes]
LETTERHEADS: tuple[Maker, ...] = (
    letterheads.word_letterhead,
    letterheads.german_letterhead,
    letterheads.libreoffice_letterhead,
)


def opened(document: Document) -> Any:
    return docx.Document(BytesIO(render(document)))


def in_letterhead(document: Document, letterhead: bytes) -> Document:
    return replace(
        document, design=replace(document.design, letterhead_docx=letterhead)
    )


def words(word: Any) -> str:
    paragraphs = (
        " ".join(
            node.text or "" if node.tag == qn("w:t") else "\n"
            for node in paragraph.iter(qn("w:t"), qn("w:br"))
        )
        for root in roots(word)
        for paragraph in root.iter(qn("w:p"))
    )
    return " ".join(" ".join(paragraphs).split())


def plain(word: Any) -> str:
    """All text without any white space, as runs may be cut anywhere."""
    return "".join(words(word).split())


def test_docx_holds_every_sentence() -> None:
    text = plain(opened(press_release()))

    missing = [s for s in sentences(press_release()) if "".join(s.split()) not in text]

    assert missing == []


@pytest.mark.parametrize("document", [press_release(), draft(), minimal()])
def test_docx_is_accessible(document: Document) -> None:
    assert problems(render(document)) == []


@pytest.mark.parametrize("document", [draft(), minimal()])
def test_docx_is_valid(document: Document, tmp_path: Path) -> None:
    assert errors(render(document), tmp_path) == []


def test_docx_is_the_same_each_time() -> None:
    assert render(draft()) == render(draft())


def test_properties_name_title_sender_and_language() -> None:
    properties = opened(press_release()).core_properties

    assert properties.title == press_release().plain_title
    assert properties.author == "Gemeinde Musterhausen"
    assert properties.subject == press_release().subject
    assert properties.keywords == "Rassismus, Zusammenhalt"
    assert properties.language == "de-DE"
    assert properties.created.date() == press_release().date


def test_headings_follow_the_outline() -> None:
    assert heading_levels(opened(press_release())) == [1, 2, 3, 4, 2, 3, 2]


def test_headings_never_skip_a_level() -> None:
    jumping = replace(minimal(), blocks=(Heading(3, (Run("Zu tief"),)),))

    assert heading_levels(opened(jumping)) == [1, 2]


def test_each_numbered_list_starts_at_one() -> None:
    entries = ItemList(((Run("eins"),), (Run("zwei"),)), style="number")
    word = opened(replace(minimal(), blocks=(entries, entries)))

    numbers = [number.get(qn("w:val")) for number in word.element.iter(qn("w:numId"))]

    assert numbers == ["1", "1", "2", "2"]
    assert len(list(word.part.numbering_part.element.iter(qn("w:startOverride")))) == 2


def test_check_list_prints_boxes() -> None:
    entries = ItemList(((Run("erledigt"),),), style="check")
    word = opened(replace(minimal(), blocks=(entries,)))

    signs = word.part.numbering_part.element.iter(qn("w:lvlText"))

    assert [sign.get(qn("w:val")) for sign in signs] == ["☐"]


def test_picture_is_described_and_fits_the_page() -> None:
    word = opened(replace(minimal(), blocks=(photo(), ornament())))

    properties = list(word.element.iter(qn("wp:docPr")))
    heights = [round(shape.height.cm, 1) for shape in word.inline_shapes]

    assert [p.get("descr") for p in properties] == [photo().alt, ""]
    assert "decorative" in "".join(str(part.tag) for part in properties[1].iter())
    assert heights == [9.0, 0.1]


def test_links_lead_outside() -> None:
    word = opened(press_release())

    targets = {
        word.part.rels[link.get(qn("r:id"))].target_ref
        for link in word.element.iter(qn("w:hyperlink"))
    }

    assert "https://musterhausen.example.org/aufruf?a=1&b=2" in targets
    assert "mailto:presse@musterhausen.example.org" in targets
    assert "tel:+493012345678" in targets


def test_unsafe_link_is_text_only() -> None:
    run = Run("Klick", href="javascript:alert(1)")
    word = opened(replace(minimal(), blocks=(Paragraph((run,)),)))

    assert list(word.element.iter(qn("w:hyperlink"))) == []
    assert "Klick" in words(word)


def test_open_gap_is_highlighted() -> None:
    marked = opened(draft()).element.iter(qn("w:highlight"))

    assert [text_in(mark.getparent().getparent()) for mark in marked] == [
        "[Ort des Vorfalls]"
    ]


def test_draft_says_so_in_header_and_first_paragraph() -> None:
    word = opened(draft())

    assert word.sections[0].header.paragraphs[0].text == "ENTWURF"
    assert word.paragraphs[0].text.startswith("ENTWURF")
    assert "ENTWURF" not in words(opened(press_release()))


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


def test_foreign_words_keep_their_language() -> None:
    codes = [
        code.get(qn("w:val"))
        for code in opened(press_release()).element.iter(qn("w:lang"))
    ]

    assert codes == ["en"]


def test_page_has_sender_logo_address_and_page_number() -> None:
    section = opened(press_release()).sections[0]
    header, footer = section.header._element, section.footer._element

    fields = [
        field.get(qn("w:instr")).strip() for field in footer.iter(qn("w:fldSimple"))
    ]

    assert "Gemeinde Musterhausen" in section.header.paragraphs[0].text
    assert next(header.iter(qn("wp:docPr"))).get("descr") == design().logo_alt
    assert "Rathausplatz 1 · 12345 Musterhausen" in section.footer.paragraphs[0].text
    assert fields == ["PAGE", "NUMPAGES"]


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


def test_hostile_words_are_written_as_they_are() -> None:
    text = (
        '#read("/etc/passwd") <w:p/> & ]]> \x00\x0b\ufffe a\u202eb 😀 ' + "x" * 10_000
    )
    word = opened(replace(minimal(), blocks=(Paragraph((Run(text),)),)))

    shown = '#read("/etc/passwd") <w:p/> & ]]> ab 😀 ' + "x" * 10_000

    assert " ".join(word.paragraphs[-1].text.split()) == shown


def test_broken_letterhead_is_refused_in_german() -> None:
    with pytest.raises(RenderingError, match="Der Briefbogen lässt sich nicht öffnen"):
        render(in_letterhead(minimal(), b"kein Briefbogen"))


def test_broken_picture_is_refused_in_german() -> None:
    broken = Figure(b"kein Bild", "image/png", 10, 10, "Ein Bild")

    with pytest.raises(RenderingError, match="Ein Bild ist beschädigt"):
        render(replace(minimal(), blocks=(broken,)))


@given(documents)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_gives_a_file_that_opens(document: Document) -> None:
    assert opened(document).paragraphs


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_file(tmp_path: Path) -> None:
    source = tmp_path / "text.docx"
    source.write_bytes(render(draft()))

    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )

    assert (tmp_path / "text.pdf").read_bytes().startswith(b"%PDF")


def errors(content: bytes, folder: Path) -> list[str]:
    path = folder / "audit.docx"
    path.write_bytes(content)
    return [
        str(error.description) for error in OpenXmlValidator().validate(path).errors
    ]


def media(content: bytes) -> set[bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {archive.read(name) for name in archive.namelist() if "/media/" in name}

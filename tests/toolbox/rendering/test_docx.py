# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""DOCX files are opened and read again: text, structure, validity."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings

from tests.toolbox.rendering.a11y_docx import heading_levels, problems, text_in
from tests.toolbox.rendering.builders import (
    design,
    draft,
    minimal,
    ornament,
    photo,
    press_release,
)
from tests.toolbox.rendering.opening_docx import (
    errors,
    opened,
    plain,
    words,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Figure, Heading, ItemList, Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.docx import render
from toolbox.rendering.errors import RenderingError


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
    assert properties.comments == "Lizenz der Vorlage: CC BY-SA 4.0"
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


def test_hostile_words_are_written_as_they_are() -> None:
    text = (
        '#read("/etc/passwd") <w:p/> & ]]> \x00\x0b\ufffe a\u202eb 😀 ' + "x" * 10_000
    )
    word = opened(replace(minimal(), blocks=(Paragraph((Run(text),)),)))

    shown = '#read("/etc/passwd") <w:p/> & ]]> ab 😀 ' + "x" * 10_000

    assert " ".join(word.paragraphs[-1].text.split()) == shown


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

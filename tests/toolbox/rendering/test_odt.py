# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""ODT files are opened and read again: text, structure, validity."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import odfdo
import pytest
from hypothesis import HealthCheck, given, settings

from tests.toolbox.rendering.a11y_odt import heading_levels, problems
from tests.toolbox.rendering.builders import (
    design,
    draft,
    minimal,
    ornament,
    photo,
    press_release,
)
from tests.toolbox.rendering.opening_odt import (
    errors,
    part,
    plain,
    texts,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Heading, ItemList, Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.odt import render
from toolbox.rendering.odt_xml import tag


def test_odt_holds_every_sentence() -> None:
    text = plain(part(press_release()))

    missing = [s for s in sentences(press_release()) if "".join(s.split()) not in text]

    assert missing == []


@pytest.mark.parametrize("document", [press_release(), draft(), minimal()])
def test_odt_is_accessible(document: Document) -> None:
    assert problems(render(document)) == []


@pytest.mark.parametrize("document", [draft(), minimal()])
def test_odt_is_valid(document: Document, tmp_path: Path) -> None:
    assert errors(render(document), tmp_path) == []


def test_odt_is_the_same_each_time() -> None:
    assert render(draft()) == render(draft())


def test_odt_opens_in_another_library() -> None:
    opened = odfdo.Document(BytesIO(render(press_release())))

    assert opened.get_type() == "text"
    assert opened.meta.get_title() == press_release().plain_title


def test_type_stands_first_and_uncompressed() -> None:
    with ZipFile(BytesIO(render(minimal()))) as archive:
        entry = archive.infolist()[0]

    assert (entry.filename, entry.compress_type) == ("mimetype", ZIP_STORED)


def test_properties_name_title_sender_and_language() -> None:
    meta = part(press_release(), "meta.xml")

    assert meta.findtext(".//" + tag("dc:title")) == press_release().plain_title
    assert meta.findtext(".//" + tag("dc:creator")) == "Gemeinde Musterhausen"
    assert meta.findtext(".//" + tag("dc:date")) == "2026-05-12T12:00:00"
    assert [k.text for k in meta.iter(tag("meta:keyword"))] == [
        "Rassismus",
        "Zusammenhalt",
    ]


def test_headings_follow_the_outline() -> None:
    assert heading_levels(part(press_release())) == [1, 2, 3, 4, 2, 3, 2]


def test_headings_never_skip_a_level() -> None:
    jumping = replace(minimal(), blocks=(Heading(3, (Run("Zu tief"),)),))

    assert heading_levels(part(jumping)) == [1, 2]


def test_lists_are_lists() -> None:
    blocks = tuple(
        ItemList(((Run("eins"),), (Run("zwei"),)), style=style)
        for style in ("bullet", "number", "check")
    )
    lists = list(part(replace(minimal(), blocks=blocks)).iter(tag("text:list")))

    assert [len(entries) for entries in lists] == [2, 2, 2]
    assert [entries.get(tag("text:style-name")) for entries in lists] == [
        "Komma_Aufzaehlung",
        "Komma_Nummern",
        "Komma_Pruefliste",
    ]


def test_picture_is_described_and_fits_the_page() -> None:
    frames = list(
        part(replace(minimal(), blocks=(photo(), ornament()))).iter(tag("draw:frame"))
    )

    assert [frame.findtext(tag("svg:desc")) for frame in frames] == [photo().alt, None]
    assert [frame.get(tag("svg:height")) for frame in frames] == ["9.000cm", "0.135cm"]


def test_links_lead_outside() -> None:
    targets = [
        a.get(tag("xlink:href")) for a in part(press_release()).iter(tag("text:a"))
    ]

    assert "https://musterhausen.example.org/aufruf?a=1&b=2" in targets
    assert "mailto:presse@musterhausen.example.org" in targets


def test_open_gap_is_highlighted() -> None:
    content = part(draft())
    highlighted = {
        style.get(tag("style:name"))
        for style in content.iter(tag("style:style"))
        if any(child.get(tag("fo:background-color")) for child in style)
    }

    marked = [
        span.text
        for span in content.iter(tag("text:span"))
        if span.get(tag("text:style-name")) in highlighted
    ]

    assert marked == ["[Ort des Vorfalls]"]


def test_draft_says_so_in_header_and_first_paragraph() -> None:
    header = next(part(draft(), "styles.xml").iter(tag("style:header")))

    assert header[0].text == "ENTWURF"
    assert texts(draft())[0].startswith("ENTWURF")


def test_page_has_sender_logo_address_and_page_number() -> None:
    styles = part(press_release(), "styles.xml")
    header = next(styles.iter(tag("style:header")))
    footer = next(styles.iter(tag("style:footer")))

    assert "".join(header.itertext()).startswith("Gemeinde Musterhausen")
    assert header.findtext(".//" + tag("svg:desc")) == design().logo_alt
    assert "Rathausplatz 1 · 12345 Musterhausen" in "".join(footer.itertext())
    assert next(footer.iter(tag("text:page-number"))) is not None
    assert next(footer.iter(tag("text:page-count"))) is not None


def test_repeated_spaces_and_line_ends_survive() -> None:
    words = Paragraph((Run("eins\nzwei   drei"),))
    paragraph = list(part(replace(minimal(), blocks=(words,))).iter(tag("text:p")))[-1]

    space = paragraph.find(tag("text:s"))

    assert [child.tag for child in paragraph] == [tag("text:line-break"), tag("text:s")]
    assert space.get(tag("text:c")) == "2"
    assert "".join(paragraph.itertext()) == "einszwei drei"


def test_hostile_words_are_written_as_they_are() -> None:
    text = (
        '#read("/etc/passwd") <text:p/> & ]]> \x00\x0b\ufffe a\u202eb 😀' + "x" * 10_000
    )
    document = replace(minimal(), blocks=(Paragraph((Run(text),)),))

    shown = '#read("/etc/passwd") <text:p/> & ]]> ab 😀' + "x" * 10_000

    assert " ".join(texts(document)[-1].split()) == shown


def test_same_picture_is_stored_once() -> None:
    document = replace(minimal(), blocks=(photo(), photo()))

    with ZipFile(BytesIO(render(document))) as archive:
        pictures = [name for name in archive.namelist() if name.endswith(".jpg")]
    frames = part(document).iter(tag("draw:frame"))

    assert len(pictures) == 1
    assert len({frame.get(tag("draw:name")) for frame in frames}) == 2


@given(documents)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_gives_a_file_that_opens(document: Document) -> None:
    assert list(part(document).iter(tag("text:h")))


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_file(tmp_path: Path) -> None:
    source = tmp_path / "text.odt"
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

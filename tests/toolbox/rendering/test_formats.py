# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The formats on offer and the names of their files."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.toolbox.rendering.builders import draft, minimal, press_release
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.forms import PosterForm
from toolbox.documents.model import Design, Document, Run
from toolbox.rendering import txt
from toolbox.rendering.formats import (
    FORMATS,
    UnknownFormat,
    file_name,
    offers,
    render,
    slug,
)

BEGINNINGS = {
    "docx": b"PK",
    "odt": b"PK",
    "pdf": b"%PDF-",
    "html": b"<!DOCTYPE html>",
    "txt": b"Gemeinde",
    "eml": b"Subject:",
}


def test_formats_are_offered_in_this_order() -> None:
    assert [(f.key, f.label) for f in FORMATS.values()] == [
        ("docx", "Word (DOCX)"),
        ("odt", "LibreOffice (ODT)"),
        ("pdf", "PDF (barrierefrei)"),
        ("html", "Webseite (HTML)"),
        ("txt", "Text"),
        ("eml", "E-Mail-Entwurf"),
    ]


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_writes_its_kind_of_file(key: str) -> None:
    assert render(press_release(), key).startswith(BEGINNINGS[key])


def test_rendering_goes_to_the_writer_of_the_format() -> None:
    assert render(minimal(), "txt") == txt.render(minimal())


def test_unknown_format_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnknownFormat, match="Das Format „doc“ gibt es nicht"):
        render(minimal(), "doc")
    with pytest.raises(UnknownFormat):
        file_name(minimal(), "../pdf")


def test_registry_imports_no_heavy_writer() -> None:
    program = (
        "import sys, toolbox.rendering.formats\n"
        "print([m for m in ('docx', 'odfdo', 'typst', 'lxml') if m in sys.modules])"
    )

    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert result.stdout == "[]\n"


def test_file_name_says_kind_sender_and_date() -> None:
    document = replace(press_release(), kicker="Stellungnahme")

    assert file_name(document, "docx") == (
        "stellungnahme-gemeinde-musterhausen-2026-05-12.docx"
    )


def test_file_name_without_kind_takes_the_title() -> None:
    assert file_name(minimal(), "txt") == (
        "kurze-mitteilung-beispielstadt-2026-01-02.txt"
    )


def test_file_name_of_a_draft_says_so_first() -> None:
    assert file_name(draft(), "pdf").startswith("ENTWURF-pressemitteilung-")


def test_file_name_without_any_latin_letter_is_still_a_name() -> None:
    document = replace(
        minimal(), title=(Run("Заявление"),), design=Design(name="مدينة")
    )

    assert file_name(document, "odt") == "dokument-2026-01-02.odt"


def test_file_name_is_cut_before_its_date() -> None:
    document = replace(draft(), kicker="Stellungnahme " * 20)

    name = file_name(document, "html")

    assert len(name) <= 100
    assert name.endswith("-stellungnahme-2026-05-12.html") or "2026-05-12" in name
    assert "--" not in name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Öffentliche Äußerung über Maßnahmen",
            "oeffentliche-aeusserung-ueber-massnahmen",
        ),
        ("O\u0308ffentlich", "oeffentlich"),
        ("Ayşe Yıldırım", "ayse-yildirim"),
        ("İzmir", "izmir"),
        ("Łódź", "lodz"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON\r\nX: y", "con-x-y"),
        ("Светлана", ""),
        ("", ""),
    ],
)
def test_slug_is_plain(text: str, expected: str) -> None:
    assert slug(text) == expected


@settings(deadline=None)
@given(documents)
def test_any_document_has_a_safe_file_name(document: Document) -> None:
    name = file_name(document, "docx")

    assert name.isascii()
    assert len(name) <= 100
    assert (
        name.removeprefix("ENTWURF-").removesuffix(".docx").replace("-", "").isalnum()
    )


def test_poster_is_offered_in_two_sizes() -> None:
    sizes = [(offer.key, offer.paper) for offer in offers("poster")]

    assert sizes[2:4] == [("pdf", ""), ("pdf", "a3")]
    assert len(sizes) == len(FORMATS) + 1
    assert [offer.key for offer in offers("statement")] == list(FORMATS)


def test_file_name_says_the_size_of_a_large_sheet() -> None:
    small = replace(minimal(), form=PosterForm())
    large = replace(minimal(), form=PosterForm("a3"))

    assert file_name(small, "pdf") == "kurze-mitteilung-beispielstadt-2026-01-02.pdf"
    assert file_name(large, "pdf") == "kurze-mitteilung-beispielstadt-a3-2026-01-02.pdf"

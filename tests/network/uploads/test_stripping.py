# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Letterheads from a company template come in, and lose what they need not have."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from network.uploads import UploadRefused, check_letterhead
from network.uploads.contents import discreet_parts
from network.uploads.stripping import (
    PRINTER,
    SHORTCUTS,
    SIGNATURE,
    TEMPLATE,
    WAS_TEMPLATE,
)
from tests.network.uploads.builders import (
    CONTENT_TYPES,
    DOCUMENT_RELATIONSHIPS,
    SETTINGS,
    letterhead,
    packed,
    parts_of,
    with_main_type,
    with_relationship,
)
from tests.toolbox.rendering.builders import press_release
from tests.toolbox.rendering.opening_docx import errors, in_letterhead
from toolbox.rendering.docx import render

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SETTINGS_RELATIONSHIPS = "word/_rels/settings.xml.rels"


def with_more(content: bytes, extra: dict[str, bytes]) -> bytes:
    return packed({**parts_of(content), **extra})


def replaced(content: bytes, part: str, old: str, new: str) -> bytes:
    text = parts_of(content)[part].decode()
    assert old in text
    return with_more(content, {part: text.replace(old, new, 1).encode()})


def from_company_template(target: str = "file:///C:/Vorlagen/Brief.dotx") -> bytes:
    content = with_relationship("attachedTemplate", target, of=SETTINGS_RELATIONSHIPS)
    return replaced(
        content,
        SETTINGS,
        "</w:settings>",
        '<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument'
        '/2006/relationships" r:id="rId900"/></w:settings>',
    )


def with_printer() -> bytes:
    part = "word/printerSettings/printerSettings1.bin"
    content = with_relationship(
        "printerSettings", part.removeprefix("word/"), mode="Internal"
    )
    content = with_more(content, {part: b"\0Drucker im Vorzimmer"})
    return replaced(
        content,
        CONTENT_TYPES,
        "</Types>",
        f'<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.printerSettings"/></Types>',
    )


def signed() -> bytes:
    content = with_relationship(
        "origin", "_xmlsignatures/origin.sigs", mode="Internal", of="_rels/.rels"
    )
    return with_more(
        content,
        {
            "_xmlsignatures/origin.sigs": b"",
            "_xmlsignatures/sig1.xml": b"<Signature/>",
            "_xmlsignatures/_rels/origin.sigs.rels": b"<Relationships/>",
        },
    )


def with_shortcuts() -> bytes:
    content = with_relationship(
        "keyMapCustomizations", "customizations.xml", mode="Internal"
    )
    return with_more(content, {"word/customizations.xml": b"<tcg/>"})


STRIPPED = {
    "template on a drive": (from_company_template(), TEMPLATE, b"Vorlagen"),
    "template on the web": (
        from_company_template("https://example.org/evil.dotm"),
        TEMPLATE,
        b"evil.dotm",
    ),
    "printer": (with_printer(), PRINTER, b"printerSettings"),
    "signature": (signed(), SIGNATURE, b"_xmlsignatures"),
    "shortcuts": (with_shortcuts(), SHORTCUTS, b"customizations"),
}


@pytest.mark.parametrize("name", STRIPPED)
def test_stripping_leaves_nothing_of_it_and_says_so(name: str) -> None:
    content, notice, trace = STRIPPED[name]

    checked = check_letterhead(content)

    assert checked.notices == (notice,)
    assert [
        part
        for part, body in parts_of(checked.content).items()
        if trace in body or trace in part.encode()
    ] == []
    assert check_letterhead(checked.content).notices == ()


@pytest.mark.parametrize("name", STRIPPED)
def test_stripping_leaves_a_file_the_writer_can_use(name: str, tmp_path: Path) -> None:
    content = check_letterhead(STRIPPED[name][0]).content

    written = render(in_letterhead(press_release(), content))

    before = errors(letterhead(), tmp_path)
    assert [error for error in errors(written, tmp_path) if error not in before] == []


def test_stripping_turns_a_template_into_a_document() -> None:
    template = with_main_type(f"{WORD}.template.main+xml")
    with pytest.raises(ValueError, match="template"):
        Document(BytesIO(template))

    checked = check_letterhead(template)

    assert checked.notices == (WAS_TEMPLATE,)
    header = Document(BytesIO(checked.content)).sections[0].header
    assert header.paragraphs[0].text == "Stadt Musterhausen"


def test_stripping_never_turns_a_template_with_macros() -> None:
    template = with_main_type(
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    )

    with pytest.raises(UploadRefused, match="Makros"):
        check_letterhead(template)


def test_stripping_leaves_waste_of_word_out_without_a_word() -> None:
    checked = check_letterhead(
        with_more(letterhead(), {"[trash]/0000.dat": b"\xff" * 40})
    )

    assert checked.notices == ()
    assert "[trash]/0000.dat" not in parts_of(checked.content)


def test_stripping_keeps_the_other_relationships() -> None:
    before = parts_of(letterhead())[DOCUMENT_RELATIONSHIPS].count(b"<Relationship ")

    parts = parts_of(check_letterhead(with_printer()).content)

    assert parts[DOCUMENT_RELATIONSHIPS].count(b"<Relationship ") == before


def test_stripping_touches_no_part_of_a_plain_file() -> None:
    parts = parts_of(check_letterhead(letterhead()).content)

    assert parts == discreet_parts(parts_of(letterhead()))

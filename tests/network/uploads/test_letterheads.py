# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Letterheads in, checked files with notices or one German sentence out."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from network.uploads import UploadRefused, check_letterhead
from network.uploads.contents import discreet_parts
from tests.network.uploads.builders import (
    DOCUMENT,
    field,
    letterhead,
    packed,
    paragraph,
    parts_of,
    picture,
    text_box,
    with_body,
    with_parts,
    with_relationship,
)
from tests.network.uploads.hostile_letterheads import REFUSED

SENTENCE = r"^[A-ZÄÖÜ][^\n]* bitte [^\n]*\.$"


@pytest.mark.parametrize("name", REFUSED)
def test_check_letterhead_refuses(name: str) -> None:
    content, reason = REFUSED[name]

    with pytest.raises(UploadRefused, match=SENTENCE) as refusal:
        check_letterhead(content)

    assert reason in str(refusal.value)


def test_check_letterhead_accepts_a_good_one_without_notice() -> None:
    checked = check_letterhead(letterhead())

    assert checked.markers == ("INHALT", "DATUM", "ORT")
    assert checked.notices == ()


def test_check_letterhead_gives_back_the_same_parts_in_a_fresh_archive() -> None:
    checked = check_letterhead(letterhead())

    assert parts_of(checked.content) == discreet_parts(parts_of(letterhead()))
    with ZipFile(BytesIO(checked.content)) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {info.date_time for info in archive.infolist()} == {
            (1980, 1, 1, 0, 0, 0)
        }


def test_check_letterhead_gives_back_what_word_can_open() -> None:
    document = Document(BytesIO(check_letterhead(letterhead()).content))

    assert document.sections[0].header.paragraphs[0].text == "Stadt Musterhausen"


def test_check_letterhead_accepts_its_own_result() -> None:
    once = check_letterhead(letterhead())

    assert check_letterhead(once.content) == once


def test_check_letterhead_names_the_place_of_the_text_without_a_marker() -> None:
    checked = check_letterhead(letterhead("Rathausplatz 1"))

    assert checked.markers == ()
    assert checked.notices == (
        "Im Briefbogen fehlt {{INHALT}}. "
        "Der Text wird vor dem letzten Abschnitt eingefügt.",
    )


def test_check_letterhead_finds_markers_split_over_runs_and_in_tables() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('{{ TI', 'TEL }}')}</w:tc></w:tr></w:tbl>"

    checked = check_letterhead(with_body(table + paragraph("{", "{KOM", "MUNE}}")))

    assert checked.markers == ("INHALT", "DATUM", "ORT", "TITEL", "KOMMUNE")


def test_check_letterhead_finds_markers_in_the_header() -> None:
    checked = check_letterhead(letterhead("{{INHALT}}", header="{{ANSPRECHPERSON}}"))

    assert checked.markers == ("INHALT", "ANSPRECHPERSON")


def test_check_letterhead_warns_of_text_beside_the_content() -> None:
    (notice,) = check_letterhead(letterhead("Hier: {{INHALT}}")).notices

    assert notice.startswith("Neben {{INHALT}} steht weiterer Text.")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/media/a.emf", b"\x01\0\0\0" + b"\0" * 40),
        ("word/media/a.wmf", b"\xd7\xcd\xc6\x9a" + b"\0" * 40),
        ("word/media/a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
)
def test_check_letterhead_warns_of_metafiles(name: str, content: bytes) -> None:
    (notice,) = check_letterhead(with_parts({name: content})).notices

    assert "EMF, WMF oder SVG" in notice


def test_check_letterhead_does_not_mind_a_metafile_as_thumbnail() -> None:
    thumbnail = {"docProps/thumbnail.wmf": b"\xd7\xcd\xc6\x9a"}

    assert check_letterhead(with_parts(thumbnail)).notices == ()


def test_check_letterhead_warns_of_tracked_changes() -> None:
    changed = with_body(f"<w:p><w:ins>{paragraph('neu')[5:-6]}</w:ins></w:p>")

    (notice,) = check_letterhead(changed).notices

    assert "nachverfolgte Änderungen" in notice


HARMLESS = {
    "page field": with_body(field(" PAGE ", "\\* MERGEFORMAT ")),
    "formula field": with_body(field("= ", "1 + 1")),
    "field in a result": with_body(
        field(" TOC \\h ").replace(
            "<w:r><w:t>1</w:t></w:r>", field(" PAGEREF a ")[5:-6]
        )
    ),
    "prompt": with_body(field(" MACROBUTTON NoMacro [Betreff] ")),
    "link field": with_body(field(' HYPERLINK "https://example.org/link" \\o "a: b" ')),
    "anchor field": with_body(field(' HYPERLINK \\l "Kontakt" ')),
    "https link": with_relationship("hyperlink", "https://example.org/?a=1#b"),
    "mail link": with_relationship("hyperlink", "mailto:presse@example.org"),
    "telephone link": with_relationship("hyperlink", "tel:+490000000"),
    "anchor link": with_relationship("hyperlink", "#Kontakt"),
    "absolute target": with_relationship(
        "image", "/word/media/image1.png", mode="Internal"
    ),
    "jpeg": with_parts({"word/media/a.JPG": picture("JPEG")}),
    "embedded font": with_parts({"word/fonts/font1.odttf": b"\x12\x34"}),
    "text box without marker": with_body(text_box(paragraph("Rathausplatz 1"))),
    "single braces": with_body(paragraph("{Anrede}")),
    "folder entry": packed({"word/": b""} | parts_of(letterhead())),
    "UTF-16 part": with_parts({"customXml/item1.xml": "<a/>".encode("utf-16")}),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_check_letterhead_accepts(name: str) -> None:
    assert check_letterhead(HARMLESS[name]).notices == ()


def accepts_or_refuses(content: bytes) -> None:
    try:
        checked = check_letterhead(content)
    except UploadRefused:
        return
    assert DOCUMENT in parts_of(checked.content)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04"]))
def test_check_letterhead_raises_nothing_else_on_any_bytes(
    content: bytes, beginning: bytes
) -> None:
    accepts_or_refuses(beginning + content)


changes = st.lists(
    st.tuples(st.integers(min_value=0), st.integers(0, 255)), min_size=1, max_size=12
)


def damaged(content: bytes, at: list[tuple[int, int]], begin: int = 0) -> bytes:
    body = bytearray(content)
    for position, value in at:
        body[begin + position % (len(body) - begin)] = value
    return bytes(body)


@settings(max_examples=60, deadline=None)
@given(changes)
def test_check_letterhead_raises_nothing_else_on_a_damaged_file(
    at: list[tuple[int, int]],
) -> None:
    accepts_or_refuses(damaged(letterhead(), at))


@settings(max_examples=60, deadline=None)
@given(changes)
def test_check_letterhead_raises_nothing_else_on_a_damaged_directory(
    at: list[tuple[int, int]],
) -> None:
    directory = letterhead().index(b"PK\x01\x02")

    accepts_or_refuses(damaged(letterhead(), at, begin=directory))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(parts_of(letterhead()))), changes)
def test_check_letterhead_raises_nothing_else_on_a_damaged_part(
    name: str, at: list[tuple[int, int]]
) -> None:
    """The archive itself is sound, so that the inner checks see the damage."""
    parts = parts_of(letterhead())
    parts[name] = damaged(parts[name], at)

    accepts_or_refuses(packed(parts))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_check_letterhead_raises_nothing_else_on_any_text(text: str) -> None:
    safe = "".join(
        f"&#{ord(character)};" for character in text if character.isprintable()
    )

    accepts_or_refuses(with_body(paragraph(safe) + field(safe)))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is read of honest files, and that hostile ones do no harm."""

import random
import zlib
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.attachments import limits
from search.attachments.child import READERS
from search.attachments.extracting import Extracted, extract
from search.attachments.limits import MAX_CHARACTERS, Unreadable

from .made import make_docx, make_odt, make_pdf, make_word, make_zip

WORD_FILE = make_docx("Beleidigungen sind strafbar.", "Größe und Straße.")


@pytest.mark.parametrize(
    ("extension", "content"),
    [
        ("docx", WORD_FILE),
        ("ODT", make_odt("Beleidigungen sind strafbar.", "Größe und Straße.")),
        (".txt", "Beleidigungen sind strafbar.\r\n\r\nGröße und Straße.".encode()),
    ],
)
def test_text_is_read_line_by_line(extension, content):
    assert extract(extension, content) == Extracted(
        "Beleidigungen sind strafbar.\nGröße und Straße."
    )


def test_pdf_is_read():
    extracted = extract(
        "pdf", make_pdf("Beleidigungen sind strafbar. #pagebreak() Ende")
    )

    assert extracted.text.splitlines() == ["Beleidigungen sind strafbar.", "Ende"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_file_is_read_in_every_usual_encoding(encoding):
    assert extract("txt", "Straße „groß“".encode(encoding)).text == "Straße „groß“"


def test_remarks_deleted_and_hidden_text_stay_secret():
    content = make_word(
        "<w:p><w:r><w:t>Offen</w:t></w:r>"
        "<w:del><w:r><w:delText>Weg</w:delText><w:t>Weg</w:t></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Versteckt</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> und sichtbar</w:t></w:r></w:p>',
        {"word/comments.xml": "<w:comments>Intern</w:comments>"},
    )

    assert extract("docx", content).text == "Offen und sichtbar"


def test_remarks_in_an_odt_stay_secret():
    content = make_zip(
        {
            "content.xml": '<o:document-content xmlns:o="urn:o" xmlns:t="urn:t">'
            "<t:tracked-changes><t:p>Weg</t:p></t:tracked-changes>"
            "<t:p>Offen<o:annotation><t:p>Intern</t:p></o:annotation> und "
            "<t:span>sichtbar</t:span><t:line-break/>Ende</t:p></o:document-content>"
        }
    )

    assert extract("odt", content).text == "Offen und sichtbar\nEnde"


def test_other_kinds_are_not_read():
    assert extract("xlsx", b"PK") == Extracted("", limits.NOT_READ)


def test_scan_without_words_is_noted():
    assert extract("pdf", make_pdf("#rect()")) == Extracted("", limits.WORDLESS)


def test_file_that_is_too_large_is_not_opened():
    assert extract("txt", b"a" * (limits.MAX_FILE_BYTES + 1)).note == limits.TOO_LARGE


def test_long_text_is_cut():
    content = b"Hass " * (MAX_CHARACTERS // 4)

    assert len(extract("txt", content).text) <= MAX_CHARACTERS


@pytest.mark.parametrize(
    ("extension", "content"),
    [
        ("pdf", make_pdf("Geheim", password="geheim")),
        ("docx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)),
        (
            "odt",
            make_zip(
                {
                    "content.xml": b"\x93\x11",
                    "META-INF/manifest.xml": "<m:encryption-data/>",
                }
            ),
        ),
    ],
)
def test_file_with_a_password_is_noted(extension, content):
    assert extract(extension, content) == Extracted("", limits.ENCRYPTED)


@pytest.mark.parametrize("extension", ["docx", "odt", "pdf"])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"PK\x03\x04" + b"\xff" * 200,
        b"%PDF-1.7\n" + b"1 0 obj << /Type /Catalog /Pages 1 0 R >>" * 50,
        WORD_FILE[: len(WORD_FILE) // 2],
        make_zip({"anderes.txt": "x"}),
    ],
)
def test_damaged_file_is_noted(extension, content):
    with pytest.raises(Unreadable, match="beschädigt"):
        READERS[extension](content)


def test_zip_bomb_is_not_unpacked():
    bomb = make_zip({"word/document.xml": b" " * (limits.MAX_MARKUP_BYTES + 10)})
    began = monotonic()

    extracted = extract("docx", bomb)

    assert extracted.note == limits.BOMB
    assert monotonic() - began < limits.SECONDS


def test_archive_of_countless_parts_is_refused():
    crowd = make_zip({f"{n}.txt": "" for n in range(limits.MAX_PARTS + 1)})

    with pytest.raises(Unreadable, match="zu viel"):
        READERS["docx"](crowd)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>',
        '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(declaration, encoding):
    part = f"{declaration}<a>&c;</a>".encode(encoding)

    with pytest.raises(Unreadable):
        READERS["docx"](make_zip({"word/document.xml": part}))


def test_deep_nesting_is_refused():
    part = "<a>" * 100_000 + "</a>" * 100_000

    with pytest.raises(Unreadable):
        READERS["docx"](make_zip({"word/document.xml": part}))


def test_process_that_takes_too_long_is_killed():
    began = monotonic()

    extracted = extract("docx", WORD_FILE, seconds=0.01)

    assert extracted == Extracted("", limits.TOO_SLOW)
    assert monotonic() - began < 2


def test_pdf_that_eats_memory_is_noted():
    """A stream that unpacks to gigabytes: the process may not have so much."""
    content = pdf_bomb()

    assert extract("pdf", content).text == ""


def test_nasty_characters_are_gone():
    extracted = extract("txt", "a\x0b\x1b[31mb\u202ec\ufeff 😀".encode())

    assert extracted.text == "a [31mb c 😀"


@given(st.binary(max_size=400), st.sampled_from(sorted(READERS)))
def test_random_bytes_never_raise_anything_else(content, kind):
    try:
        READERS[kind](content)
    except Unreadable:
        return


def test_changed_bytes_never_raise_anything_else():
    generator = random.Random(5)
    originals = {"docx": WORD_FILE, "pdf": make_pdf("Hass"), "odt": make_odt("Hass")}
    for kind, original in originals.items():
        for _ in range(60):
            content = bytearray(original)
            for _ in range(20):
                content[generator.randrange(len(content))] = generator.randrange(256)
            try:
                READERS[kind](bytes(content))
            except Unreadable:
                continue


def pdf_bomb() -> bytes:
    packed = zlib.compress(zlib.compress(b"0" * 200_000_000, 9), 9)
    stream = (
        b"4 0 obj << /Filter [/FlateDecode /FlateDecode] /Length %d >> stream\n"
        % len(packed)
    )
    head = (
        b"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        b"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
        b"3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R "
        b"/MediaBox [0 0 9 9] >> endobj\n"
    )
    tail = b"\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    return head + stream + packed + tail

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Small uploads made on the spot: good letterheads and pictures, and bad ones."""

import struct
import zlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from PIL import Image

DOCUMENT = "word/document.xml"
DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels"
SETTINGS = "word/settings.xml"
CONTENT_TYPES = "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def picture(
    image_format: str = "PNG",
    size: tuple[int, int] = (40, 20),
    mode: str = "RGB",
    colour: str | int | tuple[int, ...] = "#00519e",
    **options: object,
) -> bytes:
    output = BytesIO()
    Image.new(mode, size, colour).save(output, image_format, **options)
    return output.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes whose header announces a picture of any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body))
            + kind
            + body
            + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


@cache
def letterhead(*paragraphs: str, header: str = "Stadt Musterhausen") -> bytes:
    document = Document()
    document.sections[0].header.paragraphs[0].text = header
    for text in paragraphs or ("{{ORT}}, {{DATUM}}", "{{INHALT}}"):
        document.add_paragraph(text)
    document.add_picture(BytesIO(picture()))
    output = BytesIO()
    document.save(output)
    return output.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return output.getvalue()


def with_parts(extra: Mapping[str, bytes]) -> bytes:
    return packed({**parts_of(letterhead()), **extra})


def with_replaced(part: str, old: str, new: str) -> bytes:
    parts = parts_of(letterhead())
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    return packed(parts)


def with_body(markup: str) -> bytes:
    """The good letterhead with more WordprocessingML at the start of its text."""
    return with_replaced(DOCUMENT, "<w:body>", f"<w:body>{markup}")


def with_relationship(
    kind: str,
    target: str,
    *,
    mode: str = "External",
    of: str = DOCUMENT_RELATIONSHIPS,
    prefix: str = OFFICE,
) -> bytes:
    parts = parts_of(letterhead())
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    relationship = (
        f'<Relationship Id="rId900" Type="{prefix}/{kind}" Target="{target}" '
        f'TargetMode="{mode}"/></Relationships>'
    )
    parts[of] = parts.get(of, empty).replace(
        b"</Relationships>", relationship.encode(), 1
    )
    return packed(parts)


def with_main_type(content_type: str) -> bytes:
    return with_replaced(
        CONTENT_TYPES,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        content_type,
    )


def field(*instructions: str) -> str:
    """One complex field whose instruction stands in several runs."""
    runs = "".join(
        f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'
        for text in instructions
    )
    return (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'{runs}<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def text_box(content: str) -> str:
    return (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
        "</v:shape></w:pict></w:r></w:p>"
    )


def patched_directory(content: bytes, offset: int, layout: str, value: int) -> bytes:
    """The archive with one field of its first directory entry overwritten."""
    position = content.index(b"PK\x01\x02") + offset
    body = bytearray(content)
    struct.pack_into(layout, body, position, value)
    return bytes(body)

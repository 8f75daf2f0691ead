# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Small OpenDocument texts made on the spot, each with one thing changed."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tests.network.uploads.builders import parts_of, picture
from tests.toolbox.rendering.letterheads import odt_letterhead
from toolbox.rendering.odt_xml import DECLARATIONS

PICTURE = "Pictures/wappen.png"


def frame(address: str = PICTURE) -> str:
    return (
        '<draw:frame svg:width="3cm" svg:height="1.5cm" text:anchor-type="as-char">'
        f'<draw:image xlink:href="{address}"/></draw:frame>'
    )


def packed_odt(parts: Mapping[str, bytes], *, is_stored: bool = True) -> bytes:
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            method = ZIP_STORED if name == "mimetype" and is_stored else ZIP_DEFLATED
            archive.writestr(name, part, method)
    return output.getvalue()


def good_odt(*paragraphs: str, header: str = "Stadt Musterhausen") -> bytes:
    body = paragraphs or ("{{ORT}}, {{DATUM}}", "{{INHALT}}")
    letterhead = parts_of(odt_letterhead(*body, header=f"{header}{frame()}"))
    return packed_odt({**letterhead, PICTURE: picture()})


def odt_with_parts(extra: Mapping[str, bytes]) -> bytes:
    return packed_odt({**parts_of(good_odt()), **extra})


def odt_with_body(markup: str) -> bytes:
    """The good letterhead with more elements at the start of its text."""
    return odt_with_replaced("content.xml", "<office:text>", f"<office:text>{markup}")


def odt_with_replaced(part: str, old: str, new: str) -> bytes:
    parts = parts_of(good_odt())
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    return packed_odt(parts)


def odt_of_type(mimetype: str) -> bytes:
    return odt_with_parts({"mimetype": mimetype.encode()})


def meta_with(markup: str) -> bytes:
    return (
        f"<office:document-meta {DECLARATIONS}><office:meta>{markup}</office:meta>"
        "</office:document-meta>"
    ).encode()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Archives of the same files are the same bytes, whenever they are made."""

import zipfile
from io import BytesIO

from toolbox.rendering.zipping import pack, repack, unpack

FILES = {
    "mimetype": b"text/plain",
    "a/b.xml": b"<a/>" * 500,
    "bild.png": b"\x89PNG" * 99,
}


def entries(archive: bytes) -> dict[str, zipfile.ZipInfo]:
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        return {entry.filename: entry for entry in opened.infolist()}


def test_packing_keeps_names_order_and_content() -> None:
    assert list(unpack(pack(FILES)).items()) == list(FILES.items())


def test_packing_stores_what_gains_nothing() -> None:
    packed = entries(pack(FILES, stored=("mimetype",)))

    assert packed["mimetype"].compress_type == zipfile.ZIP_STORED
    assert packed["bild.png"].compress_type == zipfile.ZIP_STORED
    assert packed["a/b.xml"].compress_type == zipfile.ZIP_DEFLATED


def test_repacking_forgets_the_moment() -> None:
    first, second = BytesIO(), BytesIO()
    for target, year in ((first, 2020), (second, 2026)):
        with zipfile.ZipFile(target, "w") as archive:
            archive.writestr(zipfile.ZipInfo("a.xml", (year, 1, 1, 0, 0, 0)), b"<a/>")

    assert first.getvalue() != second.getvalue()
    assert repack(first.getvalue()) == repack(second.getvalue())

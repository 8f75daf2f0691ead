# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One set of attacks over all kinds of uploads: each refused in German, at no cost.

The tables of each kind hold more cases; this one names the classes of attack once and
measures what a refusal costs: memory of Python, and of the whole process.
"""

import resource
import tracemalloc
from collections.abc import Callable
from gzip import compress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from network.uploads import (
    UploadRefused,
    check_letterhead,
    check_letterhead_odt,
    check_logo,
    check_photo,
)
from tests.network.uploads import (
    hostile_letterheads,
    hostile_odts,
    hostile_svgs,
)
from tests.network.uploads.builders import (
    letterhead,
    packed,
    parts_of,
    patched_directory,
    picture,
    png_claiming,
    with_parts,
    with_relationship,
)
from tests.network.uploads.odt_builders import good_odt, odt_with_parts, packed_odt

SENTENCE = r"^[A-ZÄÖÜ][^\n]* bitte [^\n]*\.$"
MAX_PYTHON_BYTES = 60_000_000
MAX_GROWTH_KILOBYTES = 250_000

Check = Callable[[bytes], object]


def nested_bomb() -> bytes:
    """An archive in an archive in an archive, each looking small."""
    inner = b"\0" * 20_000_000
    for _ in range(3):
        output = BytesIO()
        with ZipFile(output, "w", ZIP_DEFLATED) as archive:
            archive.writestr("a.zip", inner)
        inner = output.getvalue()
    return inner


def lying_bomb(parts: dict[str, bytes]) -> bytes:
    """100 MB of zeros behind a directory that claims a hundred bytes."""
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        with archive.open("word/a.xml", "w") as stream:
            for _ in range(100):
                stream.write(b"\0" * 1_000_000)
        for name, part in parts.items():
            method = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(name, part, method)
    return patched_directory(output.getvalue(), 24, "<I", 100)


def of(table: dict[str, tuple[bytes, str]], name: str) -> Callable[[], bytes]:
    return lambda: table[name][0]


DOCX, ODT = hostile_letterheads.REFUSED, hostile_odts.REFUSED
SVGS = hostile_svgs.REFUSED
ATTACKS: dict[str, tuple[Check, Callable[[], bytes]]] = {
    "docx bomb": (
        check_letterhead,
        lambda: with_parts({"word/media/a.bmp": b"\0" * 100_000_000}),
    ),
    "docx bomb with a lying header": (
        check_letterhead,
        lambda: lying_bomb(parts_of(letterhead())),
    ),
    "docx nested bomb": (
        check_letterhead,
        lambda: with_parts({"word/embeddings/a.zip": nested_bomb()}),
    ),
    "docx bomb of parts": (check_letterhead, of(DOCX, "archive: 401 parts")),
    "docx external entity": (check_letterhead, of(DOCX, "markup: external entity")),
    "docx billion laughs": (check_letterhead, of(DOCX, "markup: billion laughs")),
    "docx external picture": (check_letterhead, of(DOCX, "links: external picture")),
    "docx frame of another server": (
        check_letterhead,
        lambda: with_relationship("frame", "https://example.org/a.dotm"),
    ),
    "docx subdocument": (check_letterhead, of(DOCX, "parts: subdocument")),
    "docx macros": (check_letterhead, of(DOCX, "parts: macro")),
    "docx macro template": (check_letterhead, of(DOCX, "parts: dotm")),
    "docx starts a program": (check_letterhead, of(DOCX, "fields: DDEAUTO split")),
    "docx path": (check_letterhead, of(DOCX, "archive: way up")),
    "docx truncated": (check_letterhead, lambda: letterhead()[:-700]),
    "docx behind a pdf": (check_letterhead, lambda: b"%PDF-1.7\n" + letterhead()),
    "docx before a pdf": (check_letterhead, lambda: letterhead() + b"%PDF-1.7\n%%EOF"),
    "docx behind a png": (check_letterhead, lambda: picture() + letterhead()),
    "docx with template code": (
        check_letterhead,
        of(DOCX, "markers: Jinja expression"),
    ),
    "docx with 20 000 pixels": (
        check_letterhead,
        of(DOCX, "parts: 20 000 pixels squared"),
    ),
    "odt bomb": (
        check_letterhead_odt,
        lambda: odt_with_parts({"Pictures/a.bmp": b"\0" * 100_000_000}),
    ),
    "odt bomb with a lying header": (
        check_letterhead_odt,
        lambda: lying_bomb(parts_of(good_odt())),
    ),
    "odt nested bomb": (
        check_letterhead_odt,
        lambda: odt_with_parts({"Object 1/a.zip": nested_bomb()}),
    ),
    "odt external entity": (check_letterhead_odt, of(ODT, "parts: external entity")),
    "odt Basic": (check_letterhead_odt, of(ODT, "parts: Basic")),
    "odt Python": (check_letterhead_odt, of(ODT, "parts: Python script")),
    "odt linked section": (check_letterhead_odt, of(ODT, "links: linked section")),
    "odt foreign picture": (check_letterhead_odt, of(ODT, "links: foreign picture")),
    "odt macro link": (check_letterhead_odt, of(ODT, "links: macro link")),
    "odt OLE object": (check_letterhead_odt, of(ODT, "elements: OLE object")),
    "odt path": (check_letterhead_odt, of(ODT, "archive: way up")),
    "odt truncated": (check_letterhead_odt, lambda: good_odt()[:-200]),
    "odt behind a png": (check_letterhead_odt, lambda: picture() + good_odt()),
    "odt that is a docx as well": (
        check_letterhead_odt,
        lambda: packed_odt({**parts_of(good_odt()), **parts_of(letterhead())}),
    ),
    "logo of 20 000 pixels": (check_logo, lambda: png_claiming(20_000, 20_000)),
    "logo cut off": (check_logo, lambda: picture(size=(300, 300))[:-60]),
    "logo that is an archive": (check_logo, lambda: packed({"a.png": picture()})),
    "logo that is a pdf": (check_logo, lambda: b"%PDF-1.7\n" + picture()),
    "svg script": (check_logo, of(SVGS, "script")),
    "svg event": (check_logo, of(SVGS, "event on the root")),
    "svg foreign markup": (check_logo, of(SVGS, "foreign markup")),
    "svg external entity": (check_logo, of(SVGS, "external entity")),
    "svg billion laughs": (check_logo, of(SVGS, "billion laughs")),
    "svg copies of copies": (check_logo, of(SVGS, "copies of copies")),
    "svg loads a file": (check_logo, of(SVGS, "file as picture")),
    "svg packed bomb": (check_logo, lambda: compress(b" " * 50_000_000)),
    "photo of 20 000 pixels": (check_photo, lambda: png_claiming(20_000, 20_000)),
    "photo that is a drawing": (check_photo, of(SVGS, "script")),
}


@pytest.fixture(scope="module", params=ATTACKS)
def attack(request) -> tuple[Check, bytes]:
    """Made before anything is measured: building a bomb costs more than refusing it."""
    check, make = ATTACKS[request.param]
    return check, make()


def test_attack_is_refused_in_german_and_costs_little_memory(attack) -> None:
    check, content = attack
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    try:
        with pytest.raises(UploadRefused, match=SENTENCE):
            check(content)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before

    assert peak < MAX_PYTHON_BYTES
    assert grown < MAX_GROWTH_KILOBYTES


def test_memory_stays_flat_over_many_refusals() -> None:
    cheap = ("docx bomb of parts", "docx external entity", "odt Basic", "svg script")
    files = [(ATTACKS[name][0], ATTACKS[name][1]()) for name in cheap]

    def refuse_all() -> None:
        for check, content in files:
            with pytest.raises(UploadRefused):
                check(content)

    refuse_all()
    tracemalloc.start()
    try:
        refuse_all()
        once, _ = tracemalloc.get_traced_memory()
        for _ in range(30):
            refuse_all()
        often, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert often - once < 2_000_000


def test_hostile_set_is_large_enough() -> None:
    assert len(ATTACKS) >= 25

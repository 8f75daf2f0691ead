# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit becomes one archive that a newsroom can use, and that is always the same."""

import tracemalloc
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from tests.toolbox.kits.archives import (
    assert_manifest_is_true,
    files_of,
    manifest_of,
    packed,
)
from tests.toolbox.kits.builders import TODAY, empty_kit, full_kit, logo, picture, text
from tests.toolbox.rendering.builders import minimal
from toolbox.kits.model import Kit, KitText
from toolbox.kits.packing import file_count, pack
from toolbox.rendering.errors import RenderingError


def kit_of_pictures(*pictures) -> Kit:
    return replace(empty_kit(), pictures=pictures)


@pytest.fixture(scope="module")
def archive() -> bytes:
    return packed(full_kit(sharepics=()))


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return files_of(full_kit(sharepics=()))


def test_kit_holds_what_a_newsroom_asks_for(files) -> None:
    assert list(files) == [
        "LIESMICH.txt",
        "kontakt.vcf",
        "texte/pressemitteilung.docx",
        "texte/pressemitteilung.odt",
        "texte/pressemitteilung.pdf",
        "texte/pressemitteilung.html",
        "texte/pressemitteilung.txt",
        "texte/pressemitteilung.eml",
        "faktenblatt.pdf",
        "faktenblatt.docx",
        "faktenblatt.txt",
        "zitate.txt",
        "personen.txt",
        "programm.txt",
        "bilder/marktplatz.jpg",
        "bilder/marktplatz-web.jpg",
        "logos/wappen.png",
        "bildrechte.csv",
        "manifest.json",
    ]


def test_same_kit_gives_the_same_bytes(archive) -> None:
    assert packed(full_kit(sharepics=())) == archive


def test_manifest_lists_every_file_with_its_hash(files) -> None:
    assert_manifest_is_true(files)


def test_empty_kit_is_an_archive_too() -> None:
    files = files_of(empty_kit())

    assert list(files) == ["LIESMICH.txt", "manifest.json"]
    assert_manifest_is_true(files)


def test_pictures_are_stored_and_texts_are_compressed(archive) -> None:
    with ZipFile(BytesIO(archive)) as opened:
        kinds = {entry.filename: entry.compress_type for entry in opened.infolist()}

    assert kinds["bilder/marktplatz.jpg"] == ZIP_STORED
    assert kinds["texte/pressemitteilung.pdf"] == ZIP_STORED
    assert kinds["LIESMICH.txt"] == ZIP_DEFLATED


def test_progress_is_told_from_the_first_to_the_last_file() -> None:
    told: list[tuple[int, int]] = []
    kit = kit_of_pictures(logo())

    packed(kit, lambda done, total: told.append((done, total)))

    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert file_count(kit) == 4


def broken() -> bytes:
    return b"\xff\xd8 this is no picture"


def gone() -> bytes:
    raise FileNotFoundError


@pytest.mark.parametrize("read", [broken, gone])
def test_picture_that_cannot_be_read_is_named_and_leaves_nothing(read) -> None:
    target = BytesIO(b"before")
    target.seek(6)
    kit = kit_of_pictures(logo(), picture("Rathaus", read=read))

    with pytest.raises(RenderingError, match="„Rathaus“ lässt sich nicht lesen"):
        pack(kit, target)

    assert target.getvalue() == b"before"


@pytest.mark.parametrize("width", [3000, 1200])
def test_truncated_picture_is_named(width: int) -> None:
    whole = picture(width=width, height=800).read()
    half = whole[: len(whole) // 2]
    cut = picture("Rathaus", width, 800, read=lambda: half)

    with pytest.raises(RenderingError, match="„Rathaus“"):
        packed(kit_of_pictures(cut))


def test_text_that_cannot_be_made_is_named() -> None:
    document = replace(minimal(), design=replace(minimal().design, logo=b"no logo"))

    with pytest.raises(RenderingError, match="„Aufruf“: Das Logo"):
        packed(replace(empty_kit(), texts=(KitText("Aufruf", document),)))


def test_progress_may_call_it_off() -> None:
    def call_off(done: int, total: int) -> None:
        if done:
            raise InterruptedError

    target = BytesIO()

    with pytest.raises(InterruptedError):
        pack(full_kit(sharepics=()), target, call_off)

    assert target.getvalue() == b""


def test_memory_stays_flat_however_many_pictures_there_are() -> None:
    size = 2_000_000
    content = picture().read() + b"\0" * size
    pictures = [
        picture(f"Bild {number}", width=600, height=400, read=lambda: bytes(content))
        for number in range(40)
    ]
    target = Counted()
    tracemalloc.start()

    pack(kit_of_pictures(*pictures), target)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert target.length > 40 * size
    assert peak < 6 * size


class Counted(BytesIO):
    """A file that keeps its length only."""

    length = 0

    def write(self, content) -> int:
        self.length = max(self.length, self.tell() + len(content))
        self.seek(len(content), 1)
        return len(content)


def test_manifest_says_what_a_system_needs(files) -> None:
    manifest = manifest_of(files)
    listed = {file["path"]: file for file in manifest["files"]}

    assert manifest["created"] == TODAY.isoformat()
    assert manifest["embargo_until"] == "2026-05-13T08:00:00+00:00"
    assert manifest["sender"] == "Gemeinde Musterhausen"
    assert listed["texte/pressemitteilung.pdf"]["valid_until"] == "2027-01-01"
    assert listed["texte/pressemitteilung.pdf"]["item"] == text().document.item
    assert listed["bilder/marktplatz.jpg"] | {"bytes": 0, "sha256": ""} == {
        "path": "bilder/marktplatz.jpg",
        "bytes": 0,
        "sha256": "",
        "media_type": "image/jpeg",
        "alt": "Menschen stehen mit Kerzen auf dem Marktplatz",
        "caption": "Mahnwache am 11. Mai 2026",
        "credit": "Foto: Erika Mustermann",
        "licence": "CC BY 4.0",
    }

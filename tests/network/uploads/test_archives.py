# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The limits of an archive one by one, made small enough to be reached."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from network.uploads import archives
from network.uploads.refusal import UploadRefused
from tests.network.uploads.builders import packed, parts_of

PARTS = {"b.xml": b"1234567", "a.xml": b"<a/>"}


@pytest.fixture
def archive() -> ZipFile:
    return archives.open_archive(packed(PARTS))


def test_read_parts_gives_back_every_part(archive: ZipFile) -> None:
    assert archives.read_parts(archive) == PARTS


@pytest.mark.parametrize(
    ("limit", "value"),
    [("MAX_PART_BYTES", 6), ("MAX_TOTAL_BYTES", 10)],
)
def test_read_parts_stops_at_a_limit_that_no_header_declared(
    archive: ZipFile, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(archives, limit, value)

    with pytest.raises(UploadRefused, match="beim Entpacken zu groß"):
        archives.read_parts(archive)


@pytest.mark.parametrize(
    ("limit", "value"),
    [("MAX_PART_BYTES", 6), ("MAX_TOTAL_BYTES", 10), ("MAX_RATIO", 0.5)],
)
def test_limit_declared_sizes_refuses_each_kind_of_excess(
    archive: ZipFile, monkeypatch: pytest.MonkeyPatch, limit: str, value: float
) -> None:
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 0)
    monkeypatch.setattr(archives, limit, value)

    with pytest.raises(UploadRefused, match="beim Entpacken zu groß"):
        archives.limit_declared_sizes(archive)


@pytest.mark.parametrize(
    ("limit", "value"),
    [("MAX_PART_BYTES", 7), ("MAX_TOTAL_BYTES", 11), ("MAX_RATIO", 2)],
)
def test_limit_declared_sizes_accepts_what_just_fits(
    archive: ZipFile, monkeypatch: pytest.MonkeyPatch, limit: str, value: float
) -> None:
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 0)
    monkeypatch.setattr(archives, limit, value)

    archives.limit_declared_sizes(archive)

    assert archives.read_parts(archive) == PARTS


def test_write_parts_is_deterministic_and_puts_one_part_first() -> None:
    turned = dict(reversed(PARTS.items()))

    written = archives.write_parts(PARTS, first="b.xml")

    assert written == archives.write_parts(turned, first="b.xml")
    assert parts_of(written) == PARTS
    with ZipFile(BytesIO(written)) as archive:
        assert archive.namelist() == ["b.xml", "a.xml"]

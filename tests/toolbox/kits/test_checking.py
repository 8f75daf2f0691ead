# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An archive is held against its manifest: nothing missing, added, changed."""

from io import BytesIO

import pytest

from tests.toolbox.kits.archives import packed
from tests.toolbox.kits.kept import small_kit
from toolbox.kits.checking import check_archive
from toolbox.rendering.zipping import pack, unpack

LOGO = "logos/wappen.png"


@pytest.fixture(scope="module")
def archive() -> bytes:
    return packed(small_kit())


def problems(content: bytes) -> tuple[str, ...]:
    return check_archive(BytesIO(content))


def test_archive_as_it_was_packed_has_no_problem(archive) -> None:
    assert problems(archive) == ()


def test_changed_missing_and_added_files_are_named(archive) -> None:
    files = unpack(archive)
    del files["bildrechte.csv"]
    changed = pack({**files, LOGO: b"another", "extra.txt": b"?"})

    assert problems(changed) == (
        f"{LOGO} ist verändert oder beschädigt.",
        "bildrechte.csv fehlt.",
        "extra.txt steht nicht in manifest.json.",
    )


def test_damaged_file_is_named(archive) -> None:
    content = unpack(archive)[LOGO]
    damaged = archive.replace(content, content[:-1] + b"?")

    assert problems(damaged) == (f"{LOGO} ist verändert oder beschädigt.",)


@pytest.mark.parametrize(
    "manifest", [b"", b"{", b"[]", b"{}", b'{"format": "komma-pressemappe/1"}', b"\xff"]
)
def test_foreign_archive_is_none_of_ours(manifest) -> None:
    (problem,) = problems(pack({"manifest.json": manifest}))

    assert "gehört zu keiner Pressemappe" in problem


def test_what_is_no_archive_is_told(archive) -> None:
    told = ("Die Datei ist kein vollständiges ZIP-Archiv.",)

    assert problems(b"hello") == told
    assert problems(archive[: len(archive) // 2]) == told


def test_manifest_that_cannot_be_unpacked_is_none_of_ours(archive) -> None:
    """Set the bit "needs a password" in both headers of the manifest."""
    locked = bytearray(archive)
    for signature, flags, name in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        start = locked.find(signature)
        while locked[start + name :][:13] != b"manifest.json":
            start = locked.find(signature, start + 1)
        locked[start + flags] |= 1

    assert problems(bytes(locked)) == problems(pack({"manifest.json": b"[" * 99_999}))
    assert "fehlt oder gehört zu keiner Pressemappe" in problems(bytes(locked))[0]

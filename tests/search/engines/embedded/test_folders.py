# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An index that is missing, old or broken says so, and a rebuild puts it right."""

import json

import pytest

from search.engines.embedded import EmbeddedEngine
from search.engines.port import EngineUnavailable, IndexMissing
from tests.search.engines.contract import entry, found, plan


@pytest.fixture
def engine(tmp_path):
    engine = EmbeddedEngine(tmp_path / "index")
    with engine.rebuilding() as rebuild:
        rebuild.add(entry(f"k{one}", "hass netz " * 20) for one in range(50))
    return engine


def anew(engine):
    """As another process would open it."""
    return EmbeddedEngine(engine.folder.folder)


def uses(engine):
    return [
        lambda: engine.search(plan("hass")),
        lambda: engine.write([entry("new", "hass")]),
        engine.count,
        lambda: engine.documents_with("hass"),
        lambda: engine.words_from("ha", {"public"}, 5),
    ]


def is_repaired(engine):
    with engine.rebuilding() as rebuild:
        rebuild.add([entry("repaired", "hass")])
    return found(engine, "hass") == found(anew(engine), "hass") == ["repaired"]


def test_without_an_index_every_use_says_so(tmp_path):
    engine = EmbeddedEngine(tmp_path / "nothing" / "index")

    for use in uses(engine):
        with pytest.raises(IndexMissing, match=r"manage\.py rebuild_index"):
            use()

    assert is_repaired(engine)


@pytest.mark.parametrize("part", ["layout", "analysis", "tantivy"])
def test_an_index_of_another_version_counts_as_missing(engine, part):
    file = engine.folder.current() / "version.json"
    version = json.loads(file.read_text())
    file.write_text(json.dumps({**version, part: "0.1"}))

    for use in uses(anew(engine)):
        with pytest.raises(IndexMissing, match="of another version"):
            use()

    assert is_repaired(engine)


@pytest.mark.parametrize("written", ["", "{", "[]", "\0\0", '"x"'])
def test_a_version_file_that_is_broken_counts_as_missing(engine, written):
    (engine.folder.current() / "version.json").write_text(written)

    with pytest.raises(IndexMissing, match=r"manage\.py rebuild_index"):
        anew(engine).count()


@pytest.mark.parametrize("damaged", ["meta.json", "*.idx", "*.store", "*.fast"])
@pytest.mark.parametrize("damage", ["empty", "garbage", "gone"])
def test_damaged_files_are_no_traceback(engine, damaged, damage):
    for file in engine.folder.current().glob(damaged):
        if damage == "gone":
            file.unlink()
        else:
            file.write_bytes(b"" if damage == "empty" else b"\xff" * 300)

    with pytest.raises(IndexMissing, match=r"manage\.py rebuild_index"):
        anew(engine).search(plan("hass", facets=("kind",)))

    assert is_repaired(anew(engine))


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    engine = EmbeddedEngine(tmp_path / "file" / "index")

    with pytest.raises(EngineUnavailable, match="cannot be written"):
        engine.rebuilding().__enter__()
    with pytest.raises(EngineUnavailable, match="cannot be written"):
        engine.write([entry("a")])


@pytest.mark.parametrize("error", [ValueError, OSError, KeyboardInterrupt])
def test_errors_of_the_caller_of_a_rebuild_stay_what_they_are(engine, error):
    def entries():
        yield entry("a")
        raise error("mine")

    with pytest.raises(error, match="mine"), engine.rebuilding() as rebuild:
        rebuild.add(entries())

    assert engine.count() == 50
    folders = [path for path in engine.folder.folder.glob("index-*") if path.is_dir()]
    assert folders == [engine.folder.current()]

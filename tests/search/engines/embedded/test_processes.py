# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Several processes use one index: nothing promised is lost, nobody sees it broken."""

import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from search.engines.embedded import EmbeddedEngine
from search.engines.port import EngineUnavailable
from tests.search.engines.contract import entry, found, plan


@pytest.fixture
def engine(tmp_path):
    engine = EmbeddedEngine(tmp_path / "index")
    with engine.rebuilding():
        pass
    return engine


@contextmanager
def acting(engine, deed, *arguments):
    """A process of its own, which is ended at the latest with the block."""
    command = [sys.executable, "-m", "tests.search.engines.embedded.actors", deed]
    process = subprocess.Popen(
        [*command, str(engine.folder.folder), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ask(process):
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def test_a_write_is_seen_at_once_by_all_processes(engine):
    with acting(engine, "look") as one, acting(engine, "look") as other:
        for number in range(5):
            engine.write([entry(f"k{number}", "hass")])
            seen = {ask(one), ask(other), str(engine.search(plan("hass")).total)}
            assert seen == {str(number + 1)}


def test_all_writes_of_four_processes_arrive(engine):
    with (
        acting(engine, "write", "a", 25) as a,
        acting(engine, "write", "b", 25) as b,
        acting(engine, "write", "c", 25) as c,
        acting(engine, "write", "d", 25) as d,
    ):
        assert [process.wait(60) for process in (a, b, c, d)] == [0] * 4

    expected = {f"{name}-{one}" for name in "abcd" for one in range(25)}
    assert set(found(engine, "hass", limit=200)) == expected


@pytest.mark.parametrize("moment", [0.003, 0.017, 0.041])
def test_a_writer_that_is_killed_loses_nothing_it_promised(engine, moment):
    with acting(engine, "write", "a", 1000) as process:
        promised = [process.stdout.readline().strip() for _ in range(4)]
        time.sleep(moment)
        process.kill()
        promised += process.stdout.read().split()

    assert set(promised) <= set(found(engine, "hass", limit=1000))
    engine.write([entry("after", "hass")])
    assert "after" in found(engine, "hass", limit=1000)
    assert engine.count() <= len(promised) + 2


def test_a_rebuild_in_another_process_is_never_seen_half(engine):
    with engine.rebuilding() as rebuild:
        rebuild.add(entry(f"k{one}", "hass") for one in range(200))

    with acting(engine, "replace", 12) as process, acting(engine, "look") as reader:
        seen = set()
        while process.poll() is None:
            seen |= {engine.search(plan("hass")).total, int(ask(reader))}

    assert seen == {200}
    assert found(engine, "hass", limit=1) == ["k11-0"]


def test_a_rebuild_that_is_killed_leaves_the_old_index_and_no_folder(engine):
    engine.write([entry("old", "hass")])
    with acting(engine, "replace", 1000) as process:
        process.stdout.readline()
        process.kill()
    assert engine.search(plan("hass")).total in {1, 200}

    with engine.rebuilding() as rebuild:
        rebuild.add([entry("new", "hass")])

    assert found(engine, "hass") == ["new"]
    left = {path.name for path in engine.folder.folder.iterdir()}
    assert left - {"current", "writing.lock", "rebuilding.lock"} == {
        engine.folder.current().name
    }


@pytest.mark.parametrize("lock", ["writing", "rebuilding"])
def test_who_waits_too_long_for_a_lock_is_told(engine, lock):
    hasty = EmbeddedEngine(engine.folder.folder, patience=0.1)

    def try_it():
        if lock == "writing":
            hasty.write([entry("a")])
        else:
            hasty.rebuilding().__enter__()

    with (
        engine.folder.locked(lock, 1),
        pytest.raises(EngineUnavailable, match=f"another process has been {lock} it"),
    ):
        try_it()

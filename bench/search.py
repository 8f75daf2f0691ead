# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file of texts comes in; what searching them costs goes out, beside two peers."""

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.results import Result
from bench.searching.embedded import LEXICON
from bench.site import ROOT, BenchError
from search.german.lexicon import load

SIZES = (1_000, 10_000)
SIZES_OF_CORPUS = (1_000, 10_000, 43_651, 100_000)
OURS = "embedded"
#: The peers, how we call them, and the largest number of documents they can bear.
PEERS = (
    ("fts5", "SQLite FTS5", 100_000),
    ("wagtail_sqlite", "Wagtail on SQLite", 10_000),
)
BUILT = {"seconds": "s", "cpu": "CPU-s", "bytes": "bytes", "memory": "MiB"}
ASKED = {
    "p50": "ms",
    "p95": "ms",
    "cpu50": "CPU-ms",
    "cpu95": "CPU-ms",
    "memory": "MiB",
}
CHANGED = {"p50": "ms", "p95": "ms"}
#: Queries of slow peers are asked once.
ONCE = "1"
PATIENCE = 1800

Numbers = dict[str, float]


def measure_search(scratch: Path, corpus: Path | None) -> Iterator[Result]:
    if corpus and not corpus.is_file():
        raise BenchError(f"Die Datei {corpus} mit den Texten gibt es nicht.")
    prepare(scratch / "search")
    for size in SIZES_OF_CORPUS if corpus else SIZES:
        given = [str(size), *([str(corpus.resolve())] if corpus else [])]
        folder = scratch / "search" / f"{OURS}-{size}"
        built = run(OURS, "build", made(folder), *given)
        asked = run(OURS, "ask", folder)
        yield from lines(f"search.{size}.build", built, BUILT)
        yield from lines(f"search.{size}.query", asked, ASKED)
        both = two_at_once(folder)
        yield from lines(f"search.{size}.two_workers", both, ASKED)
        changed = run(OURS, "change", folder)
        yield from lines(f"search.{size}.visible", changed, CHANGED)
        for peer, name, most in PEERS:
            if size <= most:
                yield from beside(peer, name, folder.parent, given, (built, asked))


def prepare(folder: Path) -> None:
    """The lexicon is built once on a machine, so it is no part of a measurement."""
    folder.mkdir(parents=True, exist_ok=True)
    load(folder / LEXICON)


def beside(
    peer: str, name: str, folder: Path, given: list[str], ours: tuple[Numbers, Numbers]
) -> Iterator[Result]:
    """Our numbers once more, with those of the peer for the same documents."""
    own = made(folder / f"{peer}-{given[0]}")
    built = run(peer, "build", own, *given)
    asked = run(peer, "ask", own, ONCE)
    start = f"search.{given[0]}"
    yield from lines(f"{start}.build", ours[0], BUILT, name, built)
    yield from lines(f"{start}.query", ours[1], ASKED, name, asked)


def two_at_once(folder: Path) -> Numbers:
    """The worse number of two processes that ask at the same time."""
    with ThreadPoolExecutor() as pool:
        one, other = pool.map(lambda _: run(OURS, "ask", folder), range(2))
    return {name: max(one[name], other[name]) for name in one}


def lines(
    name: str,
    numbers: Numbers,
    units: dict[str, str],
    peer: str | None = None,
    of_peer: Numbers | None = None,
) -> Iterator[Result]:
    for part, unit in units.items():
        other = of_peer[part] if of_peer else None
        yield Result(f"{name}.{part}", numbers[part], unit, peer, other)


def made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def run(engine: str, deed: str, folder: Path, *further: str) -> Numbers:
    """The numbers of a process of its own, so that its memory is its own too."""
    command = ["-m", "bench.searching.running", engine, deed, str(folder), *further]
    finished = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    if finished.returncode:
        raise BenchError(
            f"Die Suche mit „{engine}“ ist beim Schritt „{deed}“ gescheitert:\n"
            f"{finished.stderr[-2000:]}"
        )
    numbers: Numbers = json.loads(finished.stdout.splitlines()[-1])
    return numbers

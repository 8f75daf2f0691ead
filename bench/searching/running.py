# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs in a process of its own: an engine and a deed come in, JSON goes out.

python -m bench.searching.running embedded build FOLDER 1000 [corpus.jsonl.gz]
"""

import json
import resource
import sys
import time
from importlib import import_module
from pathlib import Path
from types import ModuleType

from bench.results import percentile
from bench.searching.corpus import documents
from bench.searching.queries import QUERIES

ROUNDS = 5
CHANGES = 30

Numbers = dict[str, float]


def build(engine: ModuleType, folder: Path, number: str, corpus: str = "") -> Numbers:
    wanted = documents(int(number), Path(corpus) if corpus else None)
    started, worked = time.perf_counter(), time.process_time()
    engine.build(folder, wanted)
    return {
        "seconds": time.perf_counter() - started,
        "cpu": time.process_time() - worked,
        "bytes": sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()),
        "memory": peak_memory(),
    }


def ask(engine: ModuleType, folder: Path, rounds: str = str(ROUNDS)) -> Numbers:
    """Every query once to warm up, then each as often as there are rounds."""
    answer = engine.opened(folder)
    waited, worked = [], []
    for one in range(int(rounds) + 1):
        for query in QUERIES:
            started, busy = time.perf_counter(), time.process_time()
            answer(query)
            if one:
                worked.append((time.process_time() - busy) * 1000)
                waited.append((time.perf_counter() - started) * 1000)
    return {
        "p50": percentile(waited, 0.5),
        "p95": percentile(waited, 0.95),
        "cpu50": percentile(worked, 0.5),
        "cpu95": percentile(worked, 0.95),
        "memory": peak_memory(),
    }


def change(engine: ModuleType, folder: Path) -> Numbers:
    needed = [seconds * 1000 for seconds in engine.visible(folder, CHANGES)]
    return {"p50": percentile(needed, 0.5), "p95": percentile(needed, 0.95)}


def peak_memory() -> float:
    """MiB of this process at its peak, with the parts of the index it looked at."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: list[str]) -> None:
    engine, deed, folder, *further = arguments
    module = import_module(f"bench.searching.{engine}")
    does = {"build": build, "ask": ask, "change": change}[deed]
    sys.stdout.write(f"{json.dumps(does(module, Path(folder), *further))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])

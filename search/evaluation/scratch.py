# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The name of an engine comes in, an index to throw away goes out."""

import secrets
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from itertools import islice
from pathlib import Path

from search.documents import SearchDocument
from search.engines.analysing import entry_of
from search.engines.cluster.addresses import Address
from search.engines.cluster.engine import ClusterEngine
from search.engines.embedded import EmbeddedEngine
from search.engines.port import Engine
from search.german.analysis import Analyzer
from search.german.version import ANALYSIS

#: So many documents are analysed at a time, to spare the memory.
BATCH = 100


@contextmanager
def scratch_indexes(
    documents: Iterable[SearchDocument], analyzer: Analyzer, address: Address | None
) -> Iterator[tuple[Engine, EmbeddedEngine]]:
    """The engine to ask and the vocabulary, filled alike; without address one for both.

    The real indexes are not touched, and nothing is left behind.
    """
    with (
        tempfile.TemporaryDirectory(prefix="komma-search-") as folder,
        ExitStack() as end,
    ):
        embedded = EmbeddedEngine(Path(folder))
        cluster = end.enter_context(scratch_cluster(address)) if address else None
        engines: list[Engine] = [embedded, *([cluster] if cluster else [])]
        fill(engines, documents, analyzer)
        yield cluster or embedded, embedded


@contextmanager
def scratch_cluster(address: Address) -> Iterator[ClusterEngine]:
    # The clients take memory that measuring the embedded engine can do without.
    connecting = import_module("search.engines.cluster.connecting")
    sender = connecting.sender_to(address)
    name = f"{address.index}-evaluation-{secrets.token_hex(4)}"
    try:
        yield ClusterEngine(sender, name, str(ANALYSIS))
    finally:
        for index in sender.send("GET", f"/{name}-*/_alias", seconds=10):
            sender.send("DELETE", f"/{index}", seconds=10)


def fill(
    engines: Iterable[Engine], documents: Iterable[SearchDocument], analyzer: Analyzer
) -> None:
    """Analyses each document once for all engines."""
    waiting = iter(documents)
    with ExitStack() as finished:
        rebuilds = [finished.enter_context(engine.rebuilding()) for engine in engines]
        while batch := list(islice(waiting, BATCH)):
            entries = [entry_of(document, analyzer) for document in batch]
            for rebuild in rebuilds:
                rebuild.add(entries)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The engine in a folder: many processes read it at once, one at a time writes it."""

import os
import threading
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import tantivy

from search.query.plan import Plan
from search.query.vocabulary import Word

from ..entries import IndexEntry, clean
from ..port import Hits
from . import layout, reading, words
from .failures import as_missing, as_unavailable
from .folders import IndexFolder

#: How long a writer waits for the one before it, in seconds.
PATIENCE = 15.0
#: Memory for documents that are not yet on disk, in bytes; 15 MB is the least.
HEAP = 15_000_000
HEAP_OF_REBUILD = 50_000_000


class EmbeddedEngine:
    """An `Engine` and the `Vocabulary`, both from the index in one folder.

    An instance may be shared by threads and used before and after a fork. What is
    written during a rebuild goes into the old index: whoever rebuilds notes what
    changed meanwhile and writes it again afterwards (`search.indexing` does).
    """

    name = "embedded"

    def __init__(self, folder: Path, patience: float = PATIENCE):
        self.folder = IndexFolder(Path(folder))
        self.patience = patience
        self.opening = threading.Lock()
        self.path: Path | None = None
        self.state: tuple[int, int] | None = None
        self.index: tantivy.Index | None = None
        self.words = words.Words()

    def search(self, plan: Plan) -> Hits:
        with as_missing():
            index = self.fresh()
            return reading.find(index.searcher(), index.schema, plan)

    def count(self) -> int:
        with as_missing():
            return self.fresh().searcher().num_docs

    def documents_with(self, term: str) -> int:
        with as_missing():
            index = self.fresh()
            return words.documents_with(index.searcher(), index.schema, term)

    def words_from(
        self,
        prefix: str,
        access: Collection[str],
        limit: int,
        moment: datetime | None = None,
    ) -> list[Word]:
        """Those of documents that may be seen at this moment, by default now."""
        asked = words.Asked(
            prefix, frozenset(access), moment or datetime.now(UTC), limit
        )
        with as_missing():
            index = self.fresh()
            state = (self.path, self.state)
            return self.words.remembered(index.searcher(), index.schema, state, asked)

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        """Of two entries with the same key the later one stays."""
        latest = {entry.key: entry for entry in entries}
        gone = {*removed, *latest}
        with self.folder.locked("writing", self.patience):
            path = self.folder.current()
            with as_unavailable(), writer_for(opened(path), HEAP) as writer:
                for key in gone:
                    writer.delete_documents_by_term("key", clean(key))
                for entry in latest.values():
                    writer.add_document(layout.stored(entry))

    @contextmanager
    def rebuilding(self) -> Iterator["NewIndex"]:
        """Of two entries with the same key the later one stays."""
        with self.folder.locked("rebuilding", self.patience):
            with as_unavailable():
                path = self.folder.new()
                index = layout.prepare(tantivy.Index(layout.schema(), path=str(path)))
            with self.folder.thrown_away_on_error(path):
                with writer_for(index, HEAP_OF_REBUILD) as writer:
                    yield NewIndex(writer)
                with self.folder.locked("writing", self.patience), as_unavailable():
                    self.folder.use(path)

    def fresh(self) -> tantivy.Index:
        """The index as last committed, whichever process did it."""
        with self.opening:
            try:
                return self.latest()
            except (OSError, ValueError):
                # A rebuild may have ended between looking for the index and opening it.
                return self.latest()

    def latest(self) -> tantivy.Index:
        path = self.folder.current()
        state = state_of(path)
        if self.index is None or path != self.path:
            self.index = opened(path)
        elif state != self.state:
            self.index.reload()
        self.path, self.state = path, state
        return self.index


class NewIndex:
    """A `Rebuild`: entries are added one after another."""

    def __init__(self, writer: tantivy.IndexWriter):
        self.writer = writer
        self.keys: set[str] = set()

    def add(self, entries: Iterable[IndexEntry]) -> None:
        for entry in entries:
            with as_unavailable():
                if entry.key in self.keys:
                    self.writer.delete_documents_by_term("key", clean(entry.key))
                self.keys.add(entry.key)
                self.writer.add_document(layout.stored(entry))


def state_of(path: Path) -> tuple[int, int]:
    """Changes with every commit, which puts a new file in the place of the old."""
    written = os.stat(f"{path}/meta.json")
    return written.st_ino, written.st_mtime_ns


def opened(path: Path) -> tantivy.Index:
    return layout.prepare(tantivy.Index.open(str(path)))


@contextmanager
def writer_for(index: tantivy.Index, heap: int) -> Iterator[tantivy.IndexWriter]:
    """Everything or, on an error, nothing is kept of what the block writes."""
    with as_unavailable():
        writer = index.writer(heap, 1)
    try:
        yield writer
        with as_unavailable():
            writer.commit()
    except BaseException:
        writer.rollback()
        raise
    finally:
        writer.wait_merging_threads()

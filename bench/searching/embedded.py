# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Our embedded index: documents come in, whole pages of results go out."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from bench.searching.corpus import document
from bench.site import ROOT
from search.documents import SearchDocument
from search.engines.analysing import entry_of
from search.engines.embedded import EmbeddedEngine
from search.german.analysis import Analyzer
from search.german.lexicon import load
from search.query.asking import SearchQuery
from search.query.plan import Filter, Plan
from search.query.understanding import Knowledge
from search.results.finding import Names, find
from search.synonyms.shipped import shipped_synonyms

LEXICON = "lexicon"


def analyzer_for(folder: Path) -> Analyzer:
    """With a lexicon beside the index, which the first one builds."""
    return Analyzer(load(folder.parent / LEXICON))


def build(folder: Path, documents: Iterator[SearchDocument]) -> None:
    analyzer = analyzer_for(folder)
    with EmbeddedEngine(folder).rebuilding() as rebuild:
        rebuild.add(entry_of(one, analyzer) for one in documents)


def opened(folder: Path) -> Callable[[str], int]:
    """All a visitor waits for but the page's HTML: words understood, with mistakes and
    synonyms, the first ten with snippets, and seven facets counted."""
    if not settings.configured:
        settings.configure(BASE_DIR=ROOT)
    engine = EmbeddedEngine(folder)
    analyzer = analyzer_for(folder)
    known = Knowledge(analyzer, shipped_synonyms(analyzer), engine)

    def ask(query: str) -> int:
        asked = SearchQuery(text=query, moment=datetime.now(UTC))
        return find(asked, engine, known, Names()).total

    return ask


def visible(folder: Path, times: int) -> list[float]:
    """Seconds from a changed document to a search of another reader that has it."""
    analyzer = analyzer_for(folder)
    writer, reader = EmbeddedEngine(folder), EmbeddedEngine(folder)
    needed = []
    for number in range(times):
        made = document(number, "Neues", "Wort")
        changed = replace(made, key=f"bench.new:{number}", visible_from=None)
        with ThreadPoolExecutor() as pool:
            started = time.perf_counter()
            found = pool.submit(first_found, reader, changed.key)
            writer.write([entry_of(changed, analyzer)])
            needed.append(found.result() - started)
    return needed


def first_found(reader: EmbeddedEngine, key: str) -> float:
    """When a search first has the document; the writer may still be tidying up."""
    wanted = Plan(
        visible_at=datetime.now(UTC), filters=(Filter("key", frozenset({key})),)
    )
    while not reader.search(wanted).hits:
        time.sleep(0.002)
    return time.perf_counter()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pairs, further documents and synonyms come in, the answers to all pairs go out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from search.documents import SearchDocument
from search.engines.cluster.addresses import Address
from search.engines.port import Engine
from search.german.analysis import Analyzer
from search.query.asking import SearchQuery
from search.query.synonyms import Synonyms
from search.query.understanding import Knowledge
from search.results.finding import Names, find
from search.results.found import Results

from .measuring import DEPTH, Answer, answers_to
from .reading import Pair
from .scratch import scratch_indexes


def evaluate(
    pairs: Sequence[Pair],
    documents: Iterable[SearchDocument],
    analyzer: Analyzer,
    synonyms: Synonyms,
    address: Address | None,
) -> list[Answer]:
    """Asks as the search page does, snippets and facets included."""
    everything = documents_of(pairs, documents)
    with scratch_indexes(everything, analyzer, address) as (engine, vocabulary):
        knowledge = Knowledge(analyzer, synonyms, vocabulary)
        return answers_to(pairs, lambda text: ask(text, engine, knowledge))


def documents_of(
    pairs: Iterable[Pair], documents: Iterable[SearchDocument]
) -> Iterator[SearchDocument]:
    """Those of the pairs first; their keys are not taken from the others again."""
    own = {pair.document.key: pair.document for pair in pairs if pair.document}
    yield from own.values()
    yield from (one for one in documents if one.key not in own)


def ask(text: str, engine: Engine, knowledge: Knowledge) -> Results:
    query = SearchQuery(text=text, moment=datetime.now(UTC), per_page=DEPTH)
    return find(query, engine, knowledge, Names())

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One machine and a cluster answer alike: the same documents, in the same order."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from search.engines.analysing import entry_of
from search.engines.embedded import EmbeddedEngine
from search.engines.port import Engine, Hits
from search.german.analysis import Analyzer
from search.query.asking import SearchQuery
from search.query.plan import Plan, Sort
from search.query.synonyms import Synonyms
from search.query.understanding import Knowledge, understand

from .german_documents import QUERIES, documents

pytestmark = pytest.mark.servers

NOW = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.fixture(scope="module")
def embedded(tmp_path_factory) -> EmbeddedEngine:
    return filled(EmbeddedEngine(tmp_path_factory.mktemp("embedded")), Analyzer())


@pytest.fixture(scope="module")
def plan_of(embedded) -> Callable[..., Plan]:
    analyzer = Analyzer()
    knowledge = Knowledge(analyzer, Synonyms((), analyzer), embedded)

    def plan_of(text: str, sort: Sort = Sort.RELEVANCE) -> Plan:
        query = SearchQuery(text=text, moment=NOW, sort=sort)
        return understand(query, knowledge).plan

    return plan_of


@pytest.fixture(scope="module", params=["opensearch", "elasticsearch"])
def cluster(request) -> Engine:
    node = request.getfixturevalue(f"{request.param}_node")
    return filled(node.engine("alike"), Analyzer())


def filled(engine: Engine, analyzer: Analyzer) -> Engine:
    with engine.rebuilding() as rebuild:
        rebuild.add(entry_of(document, analyzer) for document in documents())
    return engine


def keys(hits: Hits) -> list[str]:
    return [hit.key for hit in hits.hits]


def test_every_query_finds_something(embedded, plan_of) -> None:
    nothing = [text for text in QUERIES if not embedded.search(plan_of(text)).hits]

    assert nothing == []


@pytest.mark.parametrize("sort", list(Sort))
def test_clusters_rank_as_the_embedded_index_does(
    cluster, embedded, plan_of, sort
) -> None:
    plans = {text: plan_of(text, sort) for text in QUERIES}

    expected = {text: keys(embedded.search(plan)) for text, plan in plans.items()}

    assert {text: keys(cluster.search(plan)) for text, plan in plans.items()} == (
        expected
    )


def test_clusters_count_as_the_embedded_index_does(cluster, embedded, plan_of) -> None:
    for text in QUERIES:
        ours, theirs = embedded.search(plan_of(text)), cluster.search(plan_of(text))

        assert theirs.total == ours.total
        assert theirs.facets == ours.facets


def test_clusters_score_as_the_embedded_index_does(cluster, embedded, plan_of) -> None:
    for text in QUERIES:
        ours, theirs = embedded.search(plan_of(text)), cluster.search(plan_of(text))

        assert [hit.score for hit in theirs.hits] == pytest.approx(
            [hit.score for hit in ours.hits], rel=0.02
        )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Both servers do what every engine has to do."""

import pytest

from search.engines.cluster.engine import ClusterEngine
from tests.search.engines.contract import EngineContract

from .clusters import Cluster

pytestmark = pytest.mark.servers


def empty(cluster: Cluster) -> ClusterEngine:
    engine = cluster.engine("contract")
    with engine.rebuilding():
        pass
    return engine


class TestOpenSearch(EngineContract):
    @pytest.fixture
    def engine(self, opensearch_node) -> ClusterEngine:
        return empty(opensearch_node)


class TestElasticsearch(EngineContract):
    @pytest.fixture
    def engine(self, elasticsearch_node) -> ClusterEngine:
        return empty(elasticsearch_node)

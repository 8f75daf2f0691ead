# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The servers are the real ones, and each client refuses the other's."""

import pytest

from search.engines.cluster.addresses import address_of
from search.engines.cluster.elastic import ElasticsearchSender
from search.engines.port import EngineUnavailable

pytestmark = pytest.mark.servers


def test_opensearch_says_who_it_is(opensearch_node) -> None:
    version = opensearch_node.ask("GET", "/")["version"]

    assert version["distribution"] == "opensearch"


def test_elasticsearch_says_who_it_is(elasticsearch_node) -> None:
    sender = elasticsearch_node.engine("komma").sender

    answer = sender.client.perform_request("GET", "/_cluster/health")

    assert answer.meta.headers["x-elastic-product"] == "Elasticsearch"


def test_elasticsearch_client_refuses_opensearch(opensearch_node) -> None:
    url = opensearch_node.url("komma").replace("opensearch+", "elasticsearch+")
    sender = ElasticsearchSender(address_of(url))

    with pytest.raises(EngineUnavailable, match="antwortet nicht"):
        sender.send("GET", "/_cluster/health", seconds=10)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which engine answers is a matter of the settings."""

from search import configured
from search.engines.fallback import FallbackEngine

NOWHERE = "opensearch+http://127.0.0.1:9/komma"


def test_without_search_url_the_embedded_index_answers(settings) -> None:
    settings.SEARCH_URL = ""

    assert configured.cluster() is None
    assert configured.answering() is configured.embedded()


def test_with_search_url_the_cluster_is_asked_first(settings) -> None:
    settings.SEARCH_URL = NOWHERE

    answering = configured.answering()

    assert isinstance(answering, FallbackEngine)
    assert answering.first is configured.cluster()
    assert answering.second is configured.embedded()
    assert answering is configured.answering()


def test_cluster_need_not_be_there(settings) -> None:
    settings.SEARCH_URL = NOWHERE

    cluster = configured.cluster()

    assert cluster is not None
    assert cluster.name == "opensearch"

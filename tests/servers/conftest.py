# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Real servers for the tests marked `servers`, which run only when asked for."""

from collections.abc import Iterator

import pytest

from .clusters import Cluster, running
from .fetching import CannotFetch


def pytest_collection_modifyitems(config, items) -> None:
    """They take minutes: `make test-cluster` asks for them, `make test` does not."""
    if "servers" in config.option.markexpr:
        return
    left_out = [item for item in items if item.get_closest_marker("servers")]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def cluster_or_skip(product: str, count: int) -> Iterator[Cluster]:
    try:
        with running(product, count) as cluster:
            yield cluster
    except CannotFetch as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def opensearch_node() -> Iterator[Cluster]:
    yield from cluster_or_skip("opensearch", 1)


@pytest.fixture(scope="session")
def elasticsearch_node() -> Iterator[Cluster]:
    yield from cluster_or_skip("elasticsearch", 1)


@pytest.fixture(scope="module")
def three_nodes() -> Iterator[Cluster]:
    yield from cluster_or_skip("opensearch", 3)

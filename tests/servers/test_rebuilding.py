# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A new index takes the place of the old one, and leaves nothing behind."""

from datetime import UTC, datetime, timedelta

import pytest

from search.engines.cluster.mapping import index_body
from search.engines.port import IndexMissing
from search.query.plan import Plan
from tests.search.engines.contract import entry

pytestmark = pytest.mark.servers

PLAN = Plan(visible_at=datetime(2026, 11, 26, tzinfo=UTC))


@pytest.fixture(params=["opensearch", "elasticsearch"])
def server(request):
    return request.getfixturevalue(f"{request.param}_node")


def indices(server, prefix: str) -> dict[str, list[str]]:
    """The indices of a name and the aliases in front of them."""
    found = server.ask("GET", f"/{prefix}-*/_alias")
    return {name: sorted(about["aliases"]) for name, about in found.items()}


def half_built(server, prefix: str, age: timedelta) -> str:
    moment = (datetime.now(UTC) - age).strftime("%Y%m%d%H%M%S")
    name = f"{prefix}-{moment}-abcdef"
    body = index_body(name, "1-1", "BM25") | {"aliases": {f"{name}-building": {}}}
    server.ask("PUT", f"/{name}", body)
    return name


def test_a_rebuild_leaves_one_index_behind_one_alias(server) -> None:
    engine = server.engine("swap")
    for number in range(3):
        with engine.rebuilding() as rebuild:
            rebuild.add([entry(f"k{number}")])

    assert list(indices(server, "swap").values()) == [[engine.alias]]
    assert [hit.key for hit in engine.search(PLAN).hits] == ["k2"]


def test_a_rebuild_removes_what_a_crash_left_behind(server) -> None:
    left = half_built(server, "crash", timedelta(hours=2))
    young = half_built(server, "crash", timedelta(minutes=5))

    with server.engine("crash").rebuilding():
        pass

    found = indices(server, "crash")
    assert left not in found
    assert young in found


def test_a_rebuild_touches_no_index_of_somebody_else(server) -> None:
    server.ask("PUT", "/town-archive", {})
    server.ask("PUT", "/town-20200101000000-nothex", {})

    with server.engine("town").rebuilding():
        pass

    assert {"town-archive", "town-20200101000000-nothex"} < set(indices(server, "town"))


def test_an_index_of_another_version_counts_as_missing(server) -> None:
    with server.engine("version", analysis="1").rebuilding():
        pass
    newer = server.engine("version", analysis="2")

    with pytest.raises(IndexMissing):
        newer.search(PLAN)
    with newer.rebuilding():
        pass

    assert newer.count() == 0
    assert list(indices(server, "version").values()) == [[newer.alias]]


def test_writing_makes_up_no_index(server) -> None:
    engine = server.engine("nowhere")

    with pytest.raises(IndexMissing):
        engine.write([entry("a")])

    assert indices(server, "nowhere") == {}


def test_a_restarted_server_has_everything(server) -> None:
    engine = server.engine("restart")
    with engine.rebuilding() as rebuild:
        rebuild.add(entry(f"k{number}") for number in range(1200))
    engine.write([entry("late")], removed=["k7"])
    [node] = server.nodes

    node.kill()
    node.start(is_first=False)
    server.wait(1)

    assert engine.count() == 1200

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A cluster of three loses nodes, its majority and its disk; nothing else is lost."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from django.utils import timezone

from search import configured
from search.engines.cluster.engine import ClusterEngine
from search.engines.cluster.sending import SEARCH_SECONDS
from search.engines.embedded import EmbeddedEngine
from search.engines.fallback import FallbackEngine
from search.engines.port import EngineUnavailable
from search.indexing.applying import apply_everywhere
from search.indexing.rebuilding import rebuild
from search.indexing.targets import CLUSTER
from search.models import PendingChange, SearchTarget
from search.query.plan import Filter, Plan
from search.registries.offering import key_of
from search.watching import outage
from search.watching.outage import KeptNotice
from tests.factories.pages import make_content_page, make_home
from tests.search.engines.contract import entry, plan

from .clusters import Cluster

pytestmark = pytest.mark.servers

DOCUMENTS = 300
PATIENCE = 90
DISK = "cluster.routing.allocation.disk"
CLUSTER_SETTINGS = "/_cluster/settings"


@pytest.fixture
def cluster(three_nodes) -> Iterator[Cluster]:
    """Whole at the beginning and at the end of each test."""
    three_nodes.wait(3)
    yield three_nodes
    three_nodes.restore()


@pytest.fixture
def engine(cluster) -> ClusterEngine:
    engine = cluster.engine("failures")
    with engine.rebuilding() as new:
        new.add(entry(f"k{number:03}", "hass") for number in range(DOCUMENTS))
    cluster.wait(3, copied=engine.alias)
    return engine


@pytest.fixture
def answering(engine, tmp_path) -> FallbackEngine:
    engine.search_seconds = SEARCH_SECONDS
    second = EmbeddedEngine(tmp_path)
    with second.rebuilding() as new:
        new.add(entry(f"k{number:03}", "hass") for number in range(DOCUMENTS))
    return FallbackEngine(engine, second, KeptNotice())


def eventually(done: Callable[[], bool]) -> None:
    """Tries until it is so, as the outbox does; fails after a minute and a half."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(EngineUnavailable):
            if done():
                return
        time.sleep(0.5)
    pytest.fail(f"Not so after {PATIENCE} seconds.")


def search_for(seconds: float, answering: FallbackEngine) -> list[tuple[int, float]]:
    """How many documents each search found, and how long it took in seconds."""
    found = []
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        began = time.monotonic()
        total = answering.search(plan("hass")).total
        found.append((total, time.monotonic() - began))
    return found


@pytest.mark.parametrize("way", ["kill", "freeze"])
def test_every_search_is_answered_while_a_node_goes(cluster, answering, way) -> None:
    with ThreadPoolExecutor(3) as people:
        searching = [people.submit(search_for, 6, answering) for _ in range(3)]
        time.sleep(2)
        getattr(cluster.nodes[1], way)()
        found = [answer for person in searching for answer in person.result()]

    assert {total for total, _ in found} == {DOCUMENTS}
    assert max(seconds for _, seconds in found) < 1.5
    eventually(lambda: answering.first.search(plan("hass")).total == DOCUMENTS)


def test_nothing_is_lost_when_a_node_goes_while_it_is_written(cluster, engine) -> None:
    def write(number: int) -> bool:
        engine.write([entry(f"new{number:03}", "netz")])
        return True

    with ThreadPoolExecutor(1) as writer:
        writing = [
            writer.submit(eventually, lambda n=number: write(n)) for number in range(60)
        ]
        writing[10].result()
        cluster.nodes[0].kill()
        for written in writing:
            written.result()

    cluster.restore()
    eventually(lambda: engine.search(plan("netz")).total == 60)
    assert engine.count() == DOCUMENTS + 60


def test_a_rebuild_that_lost_its_node_leaves_the_old_index(cluster, engine) -> None:
    def break_off() -> None:
        with engine.rebuilding() as new:
            new.add([entry("new", "netz")])
            cluster.nodes[0].kill()
            cluster.nodes[1].kill()
            new.add([entry("newer", "netz")])

    with pytest.raises(EngineUnavailable):
        break_off()
    cluster.restore()

    eventually(lambda: engine.count() == DOCUMENTS)
    with engine.rebuilding() as new:
        new.add([entry("newest", "netz")])
    assert engine.count() == 1


def test_a_restart_of_all_nodes_loses_nothing(cluster, engine) -> None:
    engine.write([entry("late", "netz")])

    for node in cluster.nodes:
        node.kill()
    cluster.restore()

    eventually(lambda: engine.count() == DOCUMENTS + 1)


@pytest.fixture
def site(cluster, settings, searchable):
    """The site with an index of its own and one in the cluster, both of now."""
    settings.SEARCH_URL = cluster.url("site")
    home = make_home()
    rebuild(CLUSTER, configured.cluster())
    searchable()
    cluster.wait(3, copied=configured.cluster().alias)
    outage.cache.delete(outage.KEY)
    return home


def is_found(engine, page) -> bool:
    itself = Filter("key", frozenset({key_of(page)}))
    looked_for = Plan(visible_at=timezone.now(), filters=(itself,))
    return engine.search(looked_for).total == 1


def waiting() -> int:
    return PendingChange.objects.filter(target=CLUSTER).count()


def try_again() -> None:
    """What happens by itself when the pause of the outbox is over."""
    SearchTarget.objects.update(paused_until=None)
    PendingChange.objects.update(try_after=None)
    apply_everywhere()


@pytest.mark.django_db
def test_without_a_majority_the_site_goes_on_and_catches_up(cluster, site) -> None:
    cluster.nodes[1].kill()
    cluster.nodes[2].kill()

    page = make_content_page(site, "Ein Anschlag auf das Rathaus")
    apply_everywhere()
    began = time.monotonic()
    found = is_found(configured.answering(), page)

    assert time.monotonic() - began < 1.5
    # The node that is left may still answer, with what it had.
    assert found or configured.answering().name == "opensearch"
    assert is_found(configured.embedded(), page)
    assert waiting() > 0

    cluster.restore()
    eventually(lambda: try_again() or waiting() == 0)

    eventually(lambda: is_found(configured.cluster(), page))


@pytest.mark.django_db
def test_without_any_node_the_embedded_index_answers(cluster, site) -> None:
    for node in cluster.nodes:
        node.kill()

    page = make_content_page(site, "Ein Anschlag auf das Rathaus")
    apply_everywhere()
    began = time.monotonic()

    assert is_found(configured.answering(), page)
    assert time.monotonic() - began < 1.0
    assert configured.answering().name == "embedded"
    assert outage.current() is not None
    assert waiting() > 0


@pytest.mark.django_db
def test_a_full_disk_keeps_changes_until_there_is_room(cluster, site) -> None:
    fill_disk(cluster)
    page = make_content_page(site, "Ein Anschlag auf das Rathaus")
    apply_everywhere()

    assert waiting() > 0
    eventually(lambda: not is_found(configured.cluster(), page))
    assert is_found(configured.embedded(), page)

    make_room(cluster)
    eventually(lambda: try_again() or waiting() == 0)

    eventually(lambda: is_found(configured.cluster(), page))


def fill_disk(cluster: Cluster) -> None:
    """No disk has so much room as is demanded now; the next check locks the index."""
    demand(cluster, "tb")
    eventually(lambda: is_locked(cluster))


def make_room(cluster: Cluster) -> None:
    """The servers see by themselves that there is room again."""
    demand(cluster, "kb")
    eventually(lambda: not is_locked(cluster))
    eventually(lambda: "create_index" not in str(cluster.ask("GET", CLUSTER_SETTINGS)))
    cluster.set_up({f"{DISK}.threshold_enabled": False})


def demand(cluster: Cluster, unit: str) -> None:
    """So much free room on each disk, in terabytes or kilobytes."""
    sizes = {"low": 3000, "high": 2000, "flood_stage": 1000}
    cluster.set_up(
        {
            "cluster.info.update.interval": "10s",
            f"{DISK}.threshold_enabled": True,
            **{f"{DISK}.watermark.{name}": f"{n}{unit}" for name, n in sizes.items()},
        }
    )


def is_locked(cluster: Cluster) -> bool:
    return "read_only_allow_delete" in str(cluster.ask("GET", "/site-*/_settings"))

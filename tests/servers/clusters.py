# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The number of nodes comes in, a running cluster with its SEARCH_URL goes out."""

import http.client
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from search.engines.cluster.addresses import address_of
from search.engines.cluster.elastic import ElasticsearchSender
from search.engines.cluster.engine import ClusterEngine
from search.engines.cluster.opensearch import OpenSearchSender

from .fetching import Programs, fetch
from .nodes import Node, free_port

START_SECONDS = 300
LOG_LINES = 40
#: A server that has just started may need longer than a person would wait, in seconds.
PATIENCE = 20.0
SENDERS = {"opensearch": OpenSearchSender, "elasticsearch": ElasticsearchSender}


class ServerDidNotStart(Exception):
    """The programs were there, so this is an error and no reason to skip."""


@dataclass
class Cluster:
    programs: Programs
    nodes: list[Node]

    def url(self, index: str) -> str:
        addresses = ",".join(node.address for node in self.nodes)
        return f"{self.programs.product}+http://{addresses}/{index}"

    def engine(self, index: str, analysis: str = "1") -> ClusterEngine:
        """Patient, as the tests ask it directly and not with another behind it."""
        address = address_of(self.url(index))
        sender = SENDERS[self.programs.product](address)
        return ClusterEngine(sender, address.index, analysis, PATIENCE)

    def ask(self, method: str, path: str, body: Any = None, seconds: float = 30) -> Any:
        """The first node that answers, without the clients that are tested."""
        for node in self.nodes:
            if node.is_running:
                return ask(node, method, path, body, seconds)
        raise ServerDidNotStart("No node is running.")

    def wait(self, nodes: int, *, copied: str = "") -> None:
        """Until so many nodes see each other and answer for every index; for the one
        that is named until it has its copy, too."""
        status = "green" if copied else "yellow"
        wanted = f"wait_for_nodes={nodes}&wait_for_status={status}&timeout=5s"
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if not any(node.is_running for node in self.nodes):
                break
            with suppress(OSError, http.client.HTTPException):
                health = self.ask("GET", f"/_cluster/health/{copied}?{wanted}")
                if not health["timed_out"]:
                    return
            time.sleep(0.5)
        raise ServerDidNotStart("\n".join(map(last_words, self.nodes)))

    def restore(self) -> None:
        """All nodes as before, those that were killed with what is on their disk."""
        for node in self.nodes:
            node.thaw()
            if not node.is_running:
                node.start(is_first=False)
        self.wait(len(self.nodes))

    def set_up(self, settings: dict[str, Any]) -> None:
        self.ask("PUT", "/_cluster/settings", {"transient": settings})

    def stop(self) -> None:
        for node in self.nodes:
            node.kill()


def ask(node: Node, method: str, path: str, body: Any, seconds: float) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=seconds)
    with closing(connection):
        content = None if body is None else json.dumps(body)
        headers = {"Content-Type": "application/json"}
        connection.request(method, path, content, headers)
        answer = connection.getresponse()
        found = json.load(answer)
    return found if answer.status < 400 else {**found, "timed_out": True}


def last_words(node: Node) -> str:
    lines = node.log.read_text(errors="replace").splitlines()[-LOG_LINES:]
    return "\n".join([f"Node {node.name}:", *lines])


@contextmanager
def running(product: str, count: int) -> Iterator[Cluster]:
    """A cluster for as long as the block lasts; `CannotFetch` if none can be had."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        # Elasticsearch runs as somebody else if the tests run as root.
        scratch.chmod(0o755)
        programs = fetch(product, scratch)
        cluster = Cluster(programs, nodes_of(programs, scratch, count))
        try:
            for node in cluster.nodes:
                node.start()
            cluster.wait(count)
            yield cluster
        finally:
            cluster.stop()


def nodes_of(programs: Programs, scratch: Path, count: int) -> list[Node]:
    names = [f"n{number}" for number in range(1, count + 1)]
    ports = [free_port() for _ in names]
    transports = [free_port() for _ in names]
    seeds = [f"127.0.0.1:{port}" for port in transports]
    return [
        Node(programs, scratch, name, seeds, names, port, transport)
        for name, port, transport in zip(names, ports, transports, strict=True)
    ]

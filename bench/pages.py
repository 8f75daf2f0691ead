# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The product and its peer come in, what their pages cost goes out.

Both are measured in turns, so that whatever else the machine does meets both.
"""

from collections.abc import Iterator, Mapping
from statistics import median
from typing import Any

from bench.load import Load, put_under_load
from bench.peer import NAME
from bench.product import PATHS
from bench.results import Result
from bench.site import Site

ROUNDS = 3
REQUESTS = 20
LOAD_ROUNDS = 3
LOAD_SECONDS = 1.0
WARM_SECONDS = 0.3
UNITS = {"queries": "queries", "cpu": "CPU-ms", "bytes": "bytes", "gzip": "bytes"}
LOAD_UNITS = {"rate": "requests/s", "p50": "ms", "p95": "ms"}

Measured = Mapping[str, Mapping[str, Any]]


def measure_pages(
    product: Site, peer: Site, peer_paths: Mapping[str, str]
) -> Iterator[Result]:
    """Queries, CPU time and size in the process, then the load from outside."""
    visited, peer_visited = visit_in_turns(product, peer, peer_paths)
    for page, path in PATHS.items():
        facing = peer_page(page)
        yield from compared(
            page, UNITS, visited[path], facing, peer_visited[peer_paths[facing]]
        )
    with product.served() as port, peer.served() as peer_port:
        for page, path in PATHS.items():
            facing = peer_page(page)
            loads, peer_loads = load_in_turns(
                (port, path), (peer_port, peer_paths[facing])
            )
            yield from compared(page, LOAD_UNITS, loads, facing, peer_loads)


def peer_page(page: str) -> str:
    """Home faces home; everything else faces the peer's article."""
    return "home" if page == "home" else "article"


def visit_in_turns(
    product: Site, peer: Site, peer_paths: Mapping[str, str]
) -> tuple[Measured, Measured]:
    rounds: tuple[list[Measured], list[Measured]] = ([], [])
    wanted = list(PATHS.values()), list(peer_paths.values())
    for _ in range(ROUNDS):
        for site, paths, measured in zip((product, peer), wanted, rounds, strict=True):
            measured.append(site.inside("visits", paths=paths, requests=REQUESTS))
    return quietest(rounds[0]), quietest(rounds[1])


def quietest(rounds: list[Measured]) -> Measured:
    """The smallest of every number over the rounds.

    What else runs on a machine can only add to the CPU time of a request.
    """
    return {
        path: {key: min(one[path][key] for one in rounds) for key in numbers}
        for path, numbers in rounds[0].items()
    }


def load_in_turns(
    ours: tuple[int, str], theirs: tuple[int, str]
) -> tuple[dict[str, float], dict[str, float]]:
    """Never both at once; the other server is idle meanwhile.

    A worker's first pages cost seconds of imports and are not counted.
    """
    loads: tuple[list[Load], list[Load]] = ([], [])
    for port, path in (ours, theirs):
        put_under_load(port, path, WARM_SECONDS)
    for _ in range(LOAD_ROUNDS):
        for (port, path), measured in zip((ours, theirs), loads, strict=True):
            measured.append(put_under_load(port, path, LOAD_SECONDS))
    return middle(loads[0]), middle(loads[1])


def middle(loads: list[Load]) -> dict[str, float]:
    """The median of every number over the rounds."""
    return {key: median(getattr(load, key) for load in loads) for key in LOAD_UNITS}


def compared(
    page: str,
    units: Mapping[str, str],
    values: Mapping[str, float],
    facing: str,
    peer_values: Mapping[str, float],
) -> Iterator[Result]:
    for key, unit in units.items():
        yield Result(
            name=f"pages.{page}.{key}",
            value=values[key],
            unit=unit,
            peer=f"{NAME}, {facing}",
            peer_value=peer_values[key],
        )

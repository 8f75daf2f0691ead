# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A port and an address come in, how fast a server answers a few visitors goes out."""

import http.client
import socket
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from bench.results import percentile

HOST = "127.0.0.1"
VISITORS = 4
TIMEOUT = 10


@dataclass(frozen=True)
class Load:
    """What visitors saw: requests a second, and the milliseconds they waited."""

    rate: float
    p50: float
    p95: float


class WrongAnswer(Exception):
    """The server answered with something other than the page."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    """Whether a server on this port shows its home page."""
    try:
        wait_for(port, "/")
    except (OSError, http.client.HTTPException, WrongAnswer):
        return False
    return True


def put_under_load(port: int, path: str, seconds: float) -> Load:
    """Four visitors ask for the page, each again as soon as it has its answer.

    Every request opens a connection, as gunicorn's plain workers keep none.
    """
    waits: list[float] = []
    problems: list[Exception] = []
    started = time.monotonic()

    def visitor() -> None:
        try:
            while time.monotonic() < started + seconds:
                waits.append(wait_for(port, path))
        except (OSError, http.client.HTTPException, WrongAnswer) as problem:
            problems.append(problem)

    threads = [threading.Thread(target=visitor) for _ in range(VISITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise WrongAnswer(f"{path}: {problems[0]}")
    return summary(waits, time.monotonic() - started)


def wait_for(port: int, path: str) -> float:
    """The milliseconds until the whole page was there."""
    started = time.perf_counter()
    connection = http.client.HTTPConnection(HOST, port, timeout=TIMEOUT)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
    finally:
        connection.close()
    if response.status != 200:
        raise WrongAnswer(f"Der Server antwortet mit {response.status} statt mit 200.")
    return (time.perf_counter() - started) * 1000


def summary(waits: Sequence[float], seconds: float) -> Load:
    return Load(
        rate=len(waits) / seconds,
        p50=percentile(waits, 0.5),
        p95=percentile(waits, 0.95),
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Addresses of a site come in; queries, CPU time and size of each page go out."""

import gzip
import time
from statistics import median

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.site import HOST

WARM_UP = 3
GZIP_LEVEL = 6


def measure(paths: list[str], requests: int) -> dict[str, dict[str, float]]:
    """What each page costs an anonymous visitor, in the process of the server."""
    client = Client(headers={"host": HOST})
    for path in paths:
        for _ in range(WARM_UP):
            visit(client, path)
    return {path: measured(client, path, requests) for path in paths}


def measured(client: Client, path: str, requests: int) -> dict[str, float]:
    """queries: a number; cpu: median CPU-ms of a request; bytes, gzip: of the HTML."""
    with CaptureQueriesContext(connection) as queries:
        content = visit(client, path)
    # Counted now: the next request empties the log.
    asked = len(queries)
    spent = [cpu_milliseconds(client, path) for _ in range(requests)]
    return {
        "queries": asked,
        "cpu": median(spent),
        "bytes": len(content),
        "gzip": len(gzip.compress(content, GZIP_LEVEL)),
    }


def cpu_milliseconds(client: Client, path: str) -> float:
    started = time.process_time()
    visit(client, path)
    return (time.process_time() - started) * 1000


def visit(client: Client, path: str) -> bytes:
    response = client.get(path)
    if response.status_code != 200:
        raise ValueError(f"{path} antwortet mit {response.status_code} statt mit 200.")
    return bytes(response.content)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a server or a proxy in between answers, it is one of the port's errors."""

from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from search.engines.cluster.connecting import engine_at
from search.engines.port import EngineUnavailable, IndexMissing
from search.query.plan import Plan
from tests.search.engines.contract import entry

PLAN = Plan(visible_at=datetime(2026, 11, 26, tzinfo=UTC))
JSON = "application/json"
ANSWERS = [
    (200, "text/html", b"<html>Anmelden</html>"),
    (200, "text/plain", b"OK"),
    (200, JSON, b""),
    (200, JSON, b"{"),
    (200, JSON, b"[]"),
    (200, JSON, b"null"),
    (200, JSON, b"{}"),
    (200, JSON, b'{"hits": {"total": 3, "hits": null}}'),
    (200, JSON, b'{"timed_out": true, "count": "x", "errors": false}'),
    (200, JSON, b"\xff\xfe"),
    (302, "text/html", b""),
    (401, JSON, b'{"error": "no", "status": 401}'),
    (429, JSON, b'{"error": {"type": "rejected"}, "status": 429}'),
    (500, "text/html", b"<html>"),
    (503, JSON, b'{"error": {"type": "no_master"}, "status": 503}'),
]


class AnyServer(BaseHTTPRequestHandler):
    """Answers every request with what the test wants."""

    answer = ANSWERS[0]

    def respond(self) -> None:
        status, kind, content = self.answer
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Elastic-Product", "Elasticsearch")
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = respond

    def log_message(self, *arguments: object) -> None:
        """Quietly."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), AnyServer) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.fixture(params=["elasticsearch", "opensearch"])
def engine(request, port):
    return engine_at(f"{request.param}+http://127.0.0.1:{port}/komma")


@pytest.mark.parametrize("answer", ANSWERS)
def test_any_answer_to_a_search_is_an_answer_or_an_error_of_the_port(
    engine, answer
) -> None:
    AnyServer.answer = answer

    with pytest.raises(EngineUnavailable):
        engine.search(PLAN)


@pytest.mark.parametrize("answer", [one for one in ANSWERS if one[2][:2] != b'{"'])
def test_any_answer_to_a_change_is_an_error_of_the_port(engine, answer) -> None:
    AnyServer.answer = answer

    with pytest.raises(EngineUnavailable):
        engine.write([entry("a")])
    with pytest.raises(EngineUnavailable):
        engine.count()


def test_a_missing_index_is_told_apart(engine) -> None:
    error = b'{"error": {"type": "index_not_found_exception"}, "status": 404}'
    AnyServer.answer = (404, JSON, error)

    with pytest.raises(IndexMissing, match="rebuild_index"):
        engine.search(PLAN)

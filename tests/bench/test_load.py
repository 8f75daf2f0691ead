# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Load on a small server of our own: every answer counts, a wrong one stops."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bench.load import (
    VISITORS,
    WrongAnswer,
    answers,
    free_port,
    put_under_load,
    summary,
)


class Page(BaseHTTPRequestHandler):
    status = 200

    def do_GET(self):
        self.server.visits.append(self.path)
        self.send_response(self.status if self.path == "/" else 404)
        self.end_headers()
        self.wfile.write(b"page")

    def log_message(self, format, *args):
        """Say nothing: the test counts the visits itself."""


@pytest.fixture
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as running:
        running.visits = []
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def test_every_visitor_is_counted(server):
    load = put_under_load(server.server_port, "/", 0.1)

    assert len(server.visits) >= VISITORS
    assert load.rate > 0
    assert 0 < load.p50 <= load.p95


def test_a_page_that_is_missing_stops_the_measurement(server):
    with pytest.raises(WrongAnswer, match="/fehlt/: Der Server antwortet mit 404"):
        put_under_load(server.server_port, "/fehlt/", 0.1)


def test_a_server_that_is_gone_stops_the_measurement():
    with pytest.raises(WrongAnswer):
        put_under_load(free_port(), "/", 0.1)


def test_answers_only_where_a_home_page_is(server, monkeypatch):
    assert answers(server.server_port)
    assert not answers(free_port())

    monkeypatch.setattr(Page, "status", 500)
    assert not answers(server.server_port)


def test_summary_counts_requests_a_second_and_orders_the_waits():
    load = summary([4.0, 1.0, 3.0, 2.0], seconds=2)

    assert (load.rate, load.p50, load.p95) == (2, 2.0, 4.0)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The second engine answers within a second when the first is away."""

import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from search.engines.cluster.connecting import engine_at
from search.engines.embedded import EmbeddedEngine
from search.engines.fallback import PAUSE, FallbackEngine
from search.engines.port import Engine, IndexMissing
from search.query.plan import Plan

from .contract import entry

PLAN = Plan(visible_at=datetime(2026, 11, 26, tzinfo=UTC))
NOWHERE = "opensearch+http://127.0.0.1:9/komma"


class Heard:
    """A notice that remembers."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def began(self, engine: str, reason: str) -> None:
        self.told.append(("began", reason))

    def ended(self, engine: str) -> None:
        self.told.append(("ended", engine))


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Setting:
    """Two real engines in folders or at addresses, and what was told of them."""

    def __init__(self, first: Engine, second: Engine) -> None:
        self.notice = Heard()
        self.clock = Clock()
        self.engine = FallbackEngine(first, second, self.notice, clock=self.clock)

    def keys(self) -> list[str]:
        return [hit.key for hit in self.engine.search(PLAN).hits]


def embedded(folder, *keys: str) -> EmbeddedEngine:
    engine = EmbeddedEngine(folder)
    with engine.rebuilding() as rebuild:
        rebuild.add(entry(key) for key in keys)
    return engine


@pytest.fixture
def second(tmp_path) -> EmbeddedEngine:
    return embedded(tmp_path / "second", "second")


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that takes every connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        yield f"elasticsearch+http://127.0.0.1:{port},localhost:{port}/komma"


def test_the_first_engine_answers_if_it_can(tmp_path, second) -> None:
    setting = Setting(embedded(tmp_path / "first", "first"), second)

    assert setting.keys() == ["first"]
    assert setting.engine.count() == 1
    assert setting.notice.told == [("ended", "embedded")]


def test_the_second_answers_if_the_first_is_away(second) -> None:
    setting = Setting(engine_at(NOWHERE), second)

    assert setting.engine.name == "opensearch"
    assert setting.keys() == ["second"]
    assert setting.engine.name == "embedded"
    [(kind, reason)] = setting.notice.told
    assert kind == "began"
    assert "127.0.0.1" not in reason


def test_the_second_answers_if_the_first_has_no_index(tmp_path, second) -> None:
    setting = Setting(EmbeddedEngine(tmp_path / "nothing"), second)

    assert setting.keys() == ["second"]


def test_a_silent_first_engine_costs_less_than_a_second(silent, second) -> None:
    setting = Setting(engine_at(silent), second)
    started = time.monotonic()

    assert setting.keys() == ["second"]
    assert time.monotonic() - started < 1.0


def test_nobody_waits_again_while_the_pause_lasts(silent, second) -> None:
    setting = Setting(engine_at(silent), second)
    setting.keys()
    started = time.monotonic()

    assert [setting.keys() for _ in range(20)] == [["second"]] * 20
    assert time.monotonic() - started < 0.5
    assert len(setting.notice.told) == 1


def test_the_first_is_asked_again_after_the_pause(tmp_path, second) -> None:
    first = EmbeddedEngine(tmp_path / "first")
    setting = Setting(first, second)
    setting.keys()
    embedded(tmp_path / "first", "first")

    setting.clock.now += PAUSE - 1
    assert setting.keys() == ["second"]
    setting.clock.now += 2
    assert setting.keys() == ["first"]
    assert setting.engine.name == "embedded"
    assert [kind for kind, _ in setting.notice.told] == ["began", "ended"]


def test_an_outage_that_goes_on_is_not_over(second) -> None:
    setting = Setting(engine_at(NOWHERE), second)
    setting.keys()

    setting.clock.now += PAUSE + 1

    assert setting.keys() == ["second"]
    assert [kind for kind, _ in setting.notice.told] == ["began", "began"]


def test_without_any_index_the_error_is_the_second_engines(tmp_path) -> None:
    nothing = EmbeddedEngine(tmp_path / "nothing")
    setting = Setting(engine_at(NOWHERE), nothing)

    with pytest.raises(IndexMissing):
        setting.keys()

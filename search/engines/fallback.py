# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Two engines come in, one that always answers goes out: the second if the first is
away."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Protocol, TypeVar

from search.query.plan import Plan

from .port import Engine, EngineUnavailable, Hits, IndexMissing

#: A person waits no longer than this for the first engine, name look-up and all.
LONGEST_WAIT = 0.9
#: So long nobody asks an engine that did not answer.
PAUSE = 30.0
#: Searches that hang at the same time; the next ones go to the second engine.
WAITING = 16

Answer = TypeVar("Answer")


class Answering(Protocol):
    """What a page needs of an engine, whichever it is."""

    @property
    def name(self) -> str: ...

    def search(self, plan: Plan) -> Hits: ...

    def count(self) -> int: ...


class Notice(Protocol):
    """Tells those who run the site, once for each outage."""

    def began(self, engine: str, reason: str) -> None: ...

    def ended(self, engine: str) -> None: ...


class FallbackEngine:
    """Asks `first`; if it is away, `second` answers, for a while without asking."""

    def __init__(
        self,
        first: Engine,
        second: Engine,
        notice: Notice,
        *,
        longest_wait: float = LONGEST_WAIT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.first = first
        self.second = second
        self.notice = notice
        self.longest_wait = longest_wait
        self.clock = clock
        self.asking = ThreadPoolExecutor(WAITING, thread_name_prefix="search-cluster")
        self.deciding = Lock()
        self.was_away: bool | None = None
        self.asks_again_at = float("-inf")

    @property
    def name(self) -> str:
        """Of the engine that answers now."""
        return self.second.name if self.was_away else self.first.name

    def search(self, plan: Plan) -> Hits:
        return self.answer(lambda engine: engine.search(plan))

    def count(self) -> int:
        return self.answer(lambda engine: engine.count())

    def answer(self, ask: Callable[[Engine], Answer]) -> Answer:
        if not self.may_ask_first():
            return ask(self.second)
        try:
            answer = self.in_time(lambda: ask(self.first))
        except (EngineUnavailable, IndexMissing) as problem:
            self.note_away(str(problem))
            return ask(self.second)
        self.note_back()
        return answer

    def may_ask_first(self) -> bool:
        """After the pause one search tries, the others do not wait with it."""
        with self.deciding:
            now = self.clock()
            if self.was_away and now < self.asks_again_at:
                return False
            self.asks_again_at = now + PAUSE
            return True

    def in_time(self, ask: Callable[[], Answer]) -> Answer:
        """The clients' own limits begin anew with each node, name and packet."""
        asked = self.asking.submit(ask)
        try:
            return asked.result(self.longest_wait)
        except TimeoutError:
            asked.cancel()
            raise EngineUnavailable(
                "Der Cluster antwortet nicht: zu langsam."
            ) from None

    def note_away(self, reason: str) -> None:
        with self.deciding:
            self.was_away = True
            self.asks_again_at = self.clock() + PAUSE
        self.notice.began(self.first.name, reason)

    def note_back(self) -> None:
        """Also at the first answer of a process: the outage may be another's."""
        with self.deciding:
            was_away, self.was_away = self.was_away, False
        if was_away is not False:
            self.notice.ended(self.first.name)

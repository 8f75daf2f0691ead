# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Plans and entries come in, a cluster answers: an engine like the embedded one."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

from search.engines.entries import IndexEntry
from search.engines.port import Hits
from search.query.plan import Plan

from .answers import hits_of, understood
from .bodies import search_body
from .bulk import send_bulk
from .mapping import SCHEMA
from .rebuilding import NewIndex
from .sending import SEARCH_SECONDS, WRITE_SECONDS, Sender
from .trimming import trimmed


class ClusterEngine:
    """`index_name` begins the names of all its indices and of the alias in front.

    The alias ends in the version of schema and analysis: a process of another version
    never finds an index that it would read wrongly.
    """

    def __init__(
        self,
        sender: Sender,
        index_name: str,
        analysis: str,
        search_seconds: float = SEARCH_SECONDS,
    ) -> None:
        self.name = sender.name
        self.sender = sender
        self.index_name = index_name
        self.version = f"{SCHEMA}-{analysis}"
        self.alias = f"{index_name}-v{self.version}"
        self.search_seconds = search_seconds

    def search(self, plan: Plan) -> Hits:
        answer = self.sender.send(
            "POST",
            f"/{self.alias}/_search",
            search_body(trimmed(plan)),
            seconds=self.search_seconds,
            search_type="dfs_query_then_fetch",
            # A list with holes would look like a whole one.
            allow_partial_search_results="false",
        )
        with understood():
            return hits_of(answer, plan.facets)

    def write(
        self, entries: Iterable[IndexEntry] = (), removed: Collection[str] = ()
    ) -> None:
        """A batch that was refused in part is repeated whole: it does no harm."""
        send_bulk(
            self.sender,
            self.alias,
            entries,
            removed,
            seconds=WRITE_SECONDS,
            refresh="true",
        )

    @contextmanager
    def rebuilding(self) -> Iterator[NewIndex]:
        new = NewIndex(self.sender, self.index_name, self.alias, self.version)
        new.create()
        try:
            yield new
            new.take_over()
        except BaseException:
            new.discard()
            raise

    def count(self) -> int:
        answer = self.sender.send(
            "GET", f"/{self.alias}/_count", seconds=self.search_seconds
        )
        with understood():
            return int(answer["count"])

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A new index beside the old one, which takes its place by moving the alias."""

import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from search.engines.entries import IndexEntry
from search.engines.port import EngineUnavailable, IndexMissing

from .bulk import send_bulk
from .mapping import SIMILARITIES, index_body
from .sending import BUILD_SECONDS, NotUnderstood, Sender

BATCH = 500
#: An index without the alias that is older than this was left behind by a crash.
ABANDONED = timedelta(hours=1)
MOMENT = "%Y%m%d%H%M%S"


class NewIndex:
    """Filled through an alias of its own, so that a server never makes up an index."""

    def __init__(self, sender: Sender, prefix: str, alias: str, version: str) -> None:
        moment = datetime.now(UTC).strftime(MOMENT)
        self.sender = sender
        self.prefix = prefix
        self.alias = alias
        self.version = version
        self.name = f"{prefix}-{moment}-{secrets.token_hex(3)}"
        self.building_alias = f"{self.name}-building"

    def create(self) -> None:
        try:
            self.create_with(SIMILARITIES[0])
        except NotUnderstood:
            self.create_with(SIMILARITIES[1])

    def create_with(self, similarity: str) -> None:
        body = index_body(self.name, self.version, similarity)
        body["aliases"] = {self.building_alias: {}}
        # Refreshed once at the end: that builds a big index in half the time.
        body["settings"]["refresh_interval"] = "-1"
        self.send("PUT", f"/{self.name}", body)

    def add(self, entries: Iterable[IndexEntry]) -> None:
        waiting = iter(entries)
        while batch := list(islice(waiting, BATCH)):
            send_bulk(self.sender, self.building_alias, batch, seconds=BUILD_SECONDS)

    def take_over(self) -> None:
        self.send("PUT", f"/{self.name}/_settings", {"refresh_interval": None})
        self.send("POST", f"/{self.name}/_refresh")
        actions: list[dict[str, Any]] = [
            {"add": {"index": self.name, "alias": self.alias}},
            {"remove": {"index": self.name, "alias": self.building_alias}},
        ]
        actions += [{"remove_index": {"index": name}} for name in self.outdated()]
        self.send("POST", "/_aliases", {"actions": actions})

    def discard(self) -> None:
        """What cannot be removed now goes with a later rebuild."""
        with suppress(EngineUnavailable, IndexMissing):
            self.send("DELETE", f"/{self.name}")

    def outdated(self) -> Iterator[str]:
        """The index in use until now, and those that a crash left half built."""
        found = self.send("GET", f"/{self.prefix}-*/_alias")
        own = re.compile(rf"{re.escape(self.prefix)}-(\d{{14}})-[0-9a-f]{{6}}")
        latest = datetime.now(UTC) - ABANDONED
        for name, about in found.items():
            match = own.fullmatch(name)
            if match is None or name == self.name:
                continue
            is_being_built = f"{name}-building" in about["aliases"]
            if not is_being_built or match[1] < latest.strftime(MOMENT):
                yield name

    def send(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        return dict(self.sender.send(method, path, body, seconds=BUILD_SECONDS))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The port of the two clients: a request goes out, the server's JSON comes back."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from search.engines.port import EngineUnavailable, IndexMissing

#: A search has a second, with the embedded engine after it.
SEARCH_SECONDS = 0.8
#: A few entries; an editor may be waiting.
WRITE_SECONDS = 5.0
#: Whole indices, their names, a thousand entries at once.
BUILD_SECONDS = 60.0

Body = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class Sender(Protocol):
    """Tries another node if one is away, and raises nothing but the port's errors.

    `seconds` are for all tries together.
    """

    name: str

    def send(
        self,
        method: str,
        path: str,
        body: Body = None,
        *,
        seconds: float,
        **parameters: str,
    ) -> Mapping[str, Any]:
        """A sequence as a body is sent line by line, as `_bulk` wants it."""


class NotUnderstood(EngineUnavailable):
    """The server is there and refuses this request, now and always."""


def problem_of(status: int | str, kind: str) -> EngineUnavailable | IndexMissing:
    """The error without address, login or query, so that it may stand in a log."""
    if status == 400:
        return NotUnderstood(f"Der Cluster versteht die Anfrage nicht: {kind}.")
    if status == 404:
        return IndexMissing(
            "Im Cluster fehlt der Index; „manage.py rebuild_index“ baut ihn."
        )
    return EngineUnavailable(f"Der Cluster antwortet nicht: {kind} ({status}).")

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Entries and keys come in, the lines of bulk requests go out to the cluster."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from search.engines.entries import IndexEntry, clean

from .answers import understood
from .mapping import stored
from .sending import Sender, problem_of

BAD_REQUEST = 400
#: How long the server itself waits for a copy that is away, before it says so.
PATIENCE = "3s"


class EntryRefused(ValueError):
    """Trying again does not help: the entry does not fit the mapping."""


def send_bulk(
    sender: Sender,
    alias: str,
    entries: Iterable[IndexEntry],
    removed: Collection[str] = (),
    *,
    seconds: float,
    refresh: str = "false",
) -> None:
    """Without the alias nothing is written: a server must not make up an index."""
    lines = list(operations(entries, removed))
    if not lines:
        return
    answer = sender.send(
        "POST",
        f"/{alias}/_bulk",
        lines,
        seconds=seconds,
        refresh=refresh,
        require_alias="true",
        timeout=PATIENCE,
    )
    with understood():
        items = answer["items"] if answer["errors"] else ()
    if items:
        raise refusal(items)


def operations(
    entries: Iterable[IndexEntry], removed: Collection[str]
) -> Iterator[dict[str, Any]]:
    """An entry that is to be removed and added at once is there afterwards."""
    for key in removed:
        yield {"delete": {"_id": clean(key)}}
    for entry in entries:
        yield {"index": {"_id": clean(entry.key)}}
        yield stored(entry)


def refusal(items: Iterable[dict[str, Any]]) -> Exception:
    """A cluster that takes nothing now comes before an entry that it never takes."""
    results = [result for item in items for result in item.values()]
    refused = [result for result in results if "error" in result]
    refused.sort(key=lambda result: result["status"] == BAD_REQUEST)
    status, kind = refused[0]["status"], refused[0]["error"]["type"]
    if status == BAD_REQUEST:
        return EntryRefused(f"Der Cluster nimmt einen Eintrag nie an: {kind}.")
    return problem_of(status, kind)

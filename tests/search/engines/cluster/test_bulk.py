# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the cluster's refusals of single entries mean for those who wrote them."""

from search.engines.cluster.bulk import EntryRefused, refusal
from search.engines.port import EngineUnavailable, IndexMissing

FINE = {"index": {"_id": "a", "status": 201}}


def refused(status: int, kind: str) -> dict:
    return {"index": {"_id": "b", "status": status, "error": {"type": kind}}}


def test_refusal_of_a_full_disk_may_pass() -> None:
    error = refusal([FINE, refused(429, "cluster_block_exception")])

    assert isinstance(error, EngineUnavailable)
    assert "cluster_block_exception (429)" in str(error)


def test_refusal_without_an_index_asks_for_one() -> None:
    error = refusal([refused(404, "index_not_found_exception")])

    assert isinstance(error, IndexMissing)


def test_refusal_of_an_entry_is_for_good() -> None:
    error = refusal([FINE, refused(400, "document_parsing_exception")])

    assert isinstance(error, EntryRefused)


def test_refusal_for_now_comes_first() -> None:
    bad = refused(400, "document_parsing_exception")

    error = refusal([bad, refused(503, "unavailable_shards_exception")])

    assert isinstance(error, EngineUnavailable)

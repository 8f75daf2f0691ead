# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The JSON of a server comes in, hits and counts go out."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from search.engines.port import EngineUnavailable, Hit, Hits


@contextmanager
def understood() -> Iterator[None]:
    """A proxy in between may answer anything; that is no reason for an error page."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError):
        raise EngineUnavailable("Der Cluster antwortet Unverständliches.") from None


def hits_of(answer: Mapping[str, Any], facets: Iterable[str]) -> Hits:
    if answer.get("timed_out"):
        raise EngineUnavailable("Der Cluster hat nur einen Teil durchsucht.")
    found = answer["hits"]
    return Hits(
        total=found["total"]["value"],
        hits=tuple(
            Hit(hit["_id"], hit["_score"] or 0.0, json.loads(hit["_source"]["shown"]))
            for hit in found["hits"]
        ),
        facets={facet: counts_of(answer, facet) for facet in facets},
    )


def counts_of(answer: Mapping[str, Any], facet: str) -> dict[str, int]:
    counted = answer.get("aggregations", {}).get(facet, {"buckets": ()})
    return {bucket["key"]: bucket["doc_count"] for bucket in counted["buckets"]}

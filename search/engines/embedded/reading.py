# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, its page of hits goes out, read from one state of the index."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

import tantivy
from tantivy import DocAddress, Order, Query, Searcher

from search.query.plan import Plan, Sort

from ..port import Hit, Hits
from .compiling import Compiler
from .layout import COUNTED, KEY_PARTS

ORDER_OF = {Sort.NEWEST: "newest", Sort.OLDEST: "oldest"}
#: Beyond the page, to see whether its last hits share their score with further ones.
MORE = 20
#: Nobody reads on to there; clusters hand out no more either.
LAST_RESULT = 10_000
#: Scores are 32 bit: the same sum in another order may differ behind this.
DIGITS = 4
MOST_VALUES = 1000

Scored = tuple[float, DocAddress]


def find(searcher: Searcher, schema: tantivy.Schema, plan: Plan) -> Hits:
    compiler = Compiler(schema)
    finding = compiler.finding(plan)
    order = ORDER_OF.get(plan.sort, "" if plan.clauses else "by_weight")
    page = Page(searcher, finding if order else compiler.query(plan), plan)
    scored = page.in_order(order) if order else page.by_score()
    hits = tuple(hit(searcher, score, address) for score, address in scored)
    return Hits(page.total, hits, counts(searcher, finding, plan.facets))


class Page:
    """The hits from `offset` to `offset + limit`, and how many there are in all."""

    def __init__(self, searcher: Searcher, query: Query, plan: Plan):
        self.searcher = searcher
        self.query = query
        self.first = max(plan.offset, 0)
        most = min(searcher.num_docs, LAST_RESULT)
        self.end = min(self.first + max(plan.limit, 0), most)
        self.total = 0

    def in_order(self, order: str) -> list[Scored]:
        found = self.search(self.end, order_by_field=order, order=Order.Asc)
        return [(0.0, address) for _, address in found[self.first : self.end]]

    def by_score(self) -> list[Scored]:
        wanted = self.end + MORE
        found = self.search(wanted)
        while len(found) < self.total and self.is_tied(found):
            wanted *= 8
            found = self.search(wanted)
        return self.with_ties_by_key(found)[self.first : self.end]

    def search(self, limit: int, **order: Any) -> list[Scored]:
        if self.end <= self.first:
            limit = 0
        # The type stubs of tantivy do not know the count.
        result: Any = self.searcher.search(self.query, max(limit, 1), **order)
        self.total = int(result.count)
        return list(result.hits) if limit else []

    def is_tied(self, found: list[Scored]) -> bool:
        """Whether the last of the page might have equals that were not fetched."""
        return len(found) >= self.end > 0 and (
            descending(found[self.end - 1]) == descending(found[-1])
        )

    def with_ties_by_key(self, found: list[Scored]) -> list[Scored]:
        """Only what shares its score with a hit of the page is put in order."""
        page = found[self.first : self.end]
        if not page:
            return []
        first = bisect_left(found, descending(page[0]), key=descending)
        end = bisect_right(found, descending(page[-1]), key=descending)
        tied = found[first:end]
        scores = [descending(one) for one in tied]
        if len(set(scores)) < len(scores):
            keys = self.keys([address for _, address in tied])
            places = sorted(
                range(len(tied)), key=lambda place: (scores[place], keys[place])
            )
            tied = [tied[place] for place in places]
        return [*found[:first], *tied]

    def keys(self, addresses: list[DocAddress]) -> Sequence[tuple[Any, ...]]:
        """What sorts like the keys; these themselves only if they are very alike."""
        columns = [self.searcher.fast_field_values(one, addresses) for one in KEY_PARTS]
        parts = list(zip(*columns, strict=True))
        if len(set(parts)) == len(parts):
            return parts
        return [
            (*part, key_of(self.searcher, address))
            for part, address in zip(parts, addresses, strict=True)
        ]


def descending(one: Scored) -> float:
    return -round(one[0], DIGITS)


def key_of(searcher: Searcher, address: DocAddress) -> str:
    return str(searcher.doc(address)["key"][0])


def hit(searcher: Searcher, score: float, address: DocAddress) -> Hit:
    document = searcher.doc(address)
    return Hit(str(document["key"][0]), score, json.loads(document["shown"][0]))


def counts(
    searcher: Searcher, query: Query, facets: tuple[str, ...]
) -> dict[str, dict[str, int]]:
    """All facets in one go; one nobody has is empty."""
    known = [name for name in facets if name in COUNTED]
    if not known:
        return {name: {} for name in facets}
    asked = {
        name: {"terms": {"field": name, "size": MOST_VALUES, "segment_size": 65_000}}
        for name in known
    }
    answer = searcher.aggregate(query, asked)
    return {
        name: {
            str(bucket["key"]): int(bucket["doc_count"])
            for bucket in answer.get(name, {}).get("buckets", ())
        }
        for name in facets
    }

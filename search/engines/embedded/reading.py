# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan comes in, its page of hits goes out, read from one state of the index."""

import json
from typing import Any

import tantivy
from tantivy import DocAddress, Order, Query, Searcher

from search.query.plan import Plan, Sort

from ..port import Hit, Hits
from .compiling import Compiler
from .layout import COUNTED

ORDER_OF = {Sort.NEWEST: "newest", Sort.OLDEST: "oldest"}
#: Beyond the page, to see whether its last hits share their score with further ones.
MORE = 20
#: So many hits of one score are read for their keys; of more, all keys in one go.
FEW = 60
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
        self.end = min(self.first + max(plan.limit, 0), searcher.num_docs)
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
            rounded(found[self.end - 1]) == rounded(found[-1])
        )

    def with_ties_by_key(self, found: list[Scored]) -> list[Scored]:
        shown = {rounded(one) for one in found[self.first : self.end]}
        tied = [one for one in found if rounded(one) in shown]
        if len(tied) == len(shown):
            return found
        keys = self.keys([address for _, address in tied])
        before = sum(rounded(one) > max(shown) for one in found)
        in_order = sorted(tied, key=lambda one: (-rounded(one), keys[place(one[1])]))
        return [*found[:before], *in_order]

    def keys(self, addresses: list[DocAddress]) -> dict[tuple[int, int], str]:
        if len(addresses) <= FEW:
            return {place(one): key_of(self.searcher, one) for one in addresses}
        wanted = {place(one) for one in addresses}
        every = self.searcher.search(
            self.query, self.total, order_by_field="by_weight", order=Order.Asc
        )
        return {
            place(address): order[1:]
            for order, address in every.hits
            if place(address) in wanted
        }


def rounded(one: Scored) -> float:
    return round(one[0], DIGITS)


def place(address: DocAddress) -> tuple[int, int]:
    return address.segment_ord, address.doc


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

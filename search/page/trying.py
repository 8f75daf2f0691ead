# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A search that found nothing comes in, smaller ones that find something go out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from search import searching
from search.page.addresses import address_of
from search.page.showing import without_filters
from search.query.asking import SearchQuery
from search.results.found import Results

#: Each costs a search of some milliseconds and a query for the synonyms.
MOST_TRIES = 3
SHORTEST_WORD = 3


@dataclass(frozen=True, slots=True)
class Try:
    """Another search and how much it finds; `words` is empty if it drops filters."""

    words: str
    url: str
    count: int


def tries(results: Results) -> list[Try]:
    """The nearest searches with results: without filters first, then word by word."""
    found = []
    for smaller in list(smaller_ones(results.query))[:MOST_TRIES]:
        count = searching.search(replace(smaller, per_page=1)).total
        if count:
            words = "" if smaller.text == results.query.text else smaller.text
            found.append(Try(words, address_of(smaller), count))
    return found


def smaller_ones(query: SearchQuery) -> Iterator[SearchQuery]:
    everything = without_filters(query)
    if query.chosen or query.sections:
        yield everything
    words = query.text.replace('"', " ").split()
    if len(words) < 2:
        return
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        if len(word) >= SHORTEST_WORD:
            yield replace(everything, text=word)

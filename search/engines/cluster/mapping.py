# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an index on a cluster looks like, and an entry as one of its documents."""

import json
from collections.abc import Iterable
from typing import Any

from elasticsearch_dsl import Date, Index, Integer, Keyword, Long, Mapping, Object, Text

from search.documents import FACETS
from search.engines.entries import (
    PHRASE_FIELDS,
    TERM_FIELDS,
    IndexEntry,
    clean,
    microseconds,
)

#: Raised with every change of the mapping or of what is stored in it.
SCHEMA = 1
#: The whitespace analyser would cut what is longer than 255 into two terms.
LONGEST_TERM = 200
#: Lucene refuses a keyword of more than 32,766 bytes.
LONGEST_KEYWORD = 1000
FIXED_NAMES = ("key", "section", "access", "language")
#: Where the index keeps what can be filtered by and counted.
FIELDS = {name: name for name in FIXED_NAMES} | {f: f"facets.{f}" for f in FACETS}

#: BM25 with the factor k1 + 1, as the embedded engine has it: a bonus for weight then
#: weighs alike. OpenSearch from 3 on calls it so, all others mean it by "BM25".
SIMILARITIES = ("LegacyBM25", "BM25")


def index_body(name: str, version: str, similarity: str) -> dict[str, Any]:
    """One shard, so that the scores of all documents are weighed alike."""
    index = Index(name)
    index.settings(
        number_of_shards=1,
        auto_expand_replicas="0-1",
        similarity={"default": {"type": similarity}},
    )
    index.mapping(mapping(version))
    body: dict[str, Any] = index.to_dict()
    return body


def mapping(version: str) -> Mapping:
    found = Mapping()
    found.meta("dynamic", "strict")
    found.meta("_meta", version=version)
    # The terms are made anew from the database, not read back from the index.
    found.meta("_source", includes=["shown"])
    for name in FIXED_NAMES:
        found.field(name, keyword())
    for name in TERM_FIELDS:
        found.field(name, Text(analyzer="whitespace", index_options="freqs"))
    for name in PHRASE_FIELDS:
        found.field(name, Text(analyzer="whitespace"))
    found.field("facets", Object(properties={name: keyword() for name in FACETS}))
    found.field("date", Date(format="strict_date"))
    found.field("visible_from", Long())
    found.field("weight", Integer())
    found.field("shown", Keyword(index=False, doc_values=False))
    return found


def keyword() -> Keyword:
    return Keyword(ignore_above=LONGEST_KEYWORD)


def stored(entry: IndexEntry) -> dict[str, Any]:
    """The entry as JSON; what its words look like is the embedded index's matter."""
    moment = entry.visible_from
    return {
        **{
            name: text_of(getattr(entry, name))
            for name in (*TERM_FIELDS, *PHRASE_FIELDS)
        },
        "key": clean(entry.key),
        "section": clean(entry.section),
        "access": cleaned(entry.access),
        "language": clean(entry.language),
        "facets": {name: cleaned(entry.facets.get(name, ())) for name in FACETS},
        "date": entry.date.isoformat() if entry.date else None,
        "visible_from": microseconds(moment) if moment else None,
        "weight": entry.weight,
        "shown": clean(json.dumps(entry.shown, ensure_ascii=False)),
    }


def text_of(terms: Iterable[str]) -> str:
    return " ".join(cut(term) for term in terms)


def cut(term: str) -> str:
    return clean(term[:LONGEST_TERM])


def cleaned(values: Iterable[str]) -> list[str]:
    return sorted({clean(value) for value in values})

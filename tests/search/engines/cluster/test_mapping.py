# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How an index on a cluster is laid out, and what is stored of an entry."""

import json
from datetime import UTC, date, datetime

from search.documents import FACETS, SearchDocument
from search.engines.analysing import entry_of
from search.engines.cluster.mapping import index_body, stored, text_of
from search.german.analysis import Analyzer


def test_index_body_has_one_shard_and_says_its_version() -> None:
    body = index_body("komma-1", "1-7", "BM25")

    assert body["settings"] == {
        "number_of_shards": 1,
        "auto_expand_replicas": "0-1",
        "similarity": {"default": {"type": "BM25"}},
    }
    assert body["mappings"]["_meta"] == {"version": "1-7"}
    assert body["mappings"]["dynamic"] == "strict"
    assert body["mappings"]["_source"] == {"includes": ["shown"]}


def test_index_body_uses_only_what_every_server_has() -> None:
    fields = index_body("komma-1", "1-7", "BM25")["mappings"]["properties"]

    assert fields["body"] == {"type": "text", "analyzer": "whitespace"}
    assert fields["body_terms"] == {
        "type": "text",
        "analyzer": "whitespace",
        "index_options": "freqs",
    }
    assert fields["shown"] == {"type": "keyword", "index": False, "doc_values": False}
    assert set(fields["facets"]["properties"]) == set(FACETS)


def test_stored_has_a_value_for_every_field_of_the_mapping() -> None:
    document = SearchDocument(
        key="cms.newspage:1",
        section="site",
        kind="news",
        title="Rathaus",
        url="/rathaus/",
        access=frozenset({"members", "public"}),
        facets={"occasion": ("graffiti",)},
        date=date(2026, 11, 9),
        visible_from=datetime(1970, 1, 2, tzinfo=UTC),
        weight=2,
    )

    found = stored(entry_of(document, Analyzer()))

    assert set(found) == set(index_body("i", "1", "BM25")["mappings"]["properties"])
    assert found["access"] == ["members", "public"]
    assert found["facets"]["kind"] == ["news"]
    assert found["facets"]["occasion"] == ["graffiti"]
    assert found["facets"]["state"] == []
    assert found["date"] == "2026-11-09"
    assert found["visible_from"] == 86_400_000_000
    assert json.loads(found["shown"])["url"] == "/rathaus/"


def test_stored_holds_nothing_that_utf8_cannot() -> None:
    document = SearchDocument(
        key="a:1", section="site", kind="news", title="halb \ud83d", url="/\ud83d"
    )

    found = stored(entry_of(document, Analyzer()))

    assert json.dumps(found, ensure_ascii=False).encode()


def test_text_of_cuts_endless_words_as_a_search_does() -> None:
    assert text_of(["a" * 40_000, "b"]) == f"{'a' * 200} b"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A few documents as packages above would offer them, and an index that has them."""

from collections.abc import Iterable

from search import configured
from search.documents import SearchDocument
from search.engines.analysing import entry_of


def make_document(key: str, title: str = "Rede zur Mahnwache", **fields):
    usual = {"section": "toolbox", "kind": "speech", "url": f"/{key}/"}
    return SearchDocument(key=key, title=title, **{**usual, **fields})


def index(documents: Iterable[SearchDocument]) -> None:
    """A new index with nothing but these."""
    analyzer = configured.analyzer()
    with configured.embedded().rebuilding() as rebuild:
        rebuild.add(entry_of(document, analyzer) for document in documents)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A beginning comes in, words of the documents a reader may see go out."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

import tantivy
from tantivy import Searcher

from search.query.plan import Filter, Plan, Term
from search.query.vocabulary import Word

from ..entries import SEPARATOR, TERM_FIELDS
from .compiling import Compiler
from .layout import clean

#: How many written forms are looked at for one word that is given back.
FORMS = 4


def documents_with(searcher: Searcher, schema: tantivy.Schema, term: str) -> int:
    """Counted, not added: a term may be in several fields of a document."""
    cleaned = clean(term)
    numbers = [searcher.doc_freq(name, cleaned) for name in TERM_FIELDS]
    if not any(numbers):
        return 0
    query = Compiler(schema).alternative(Term(term))
    # The type stubs of tantivy do not know the count.
    result: Any = searcher.search(query, 1)
    return int(result.count)


def words_from(
    searcher: Searcher,
    schema: tantivy.Schema,
    prefix: str,
    access: Collection[str],
    moment: datetime,
    limit: int,
) -> list[Word]:
    """The words most documents have come first, then those of the alphabet."""
    seen = Plan(visible_at=moment, filters=(Filter("access", frozenset(access)),))
    terms = searcher.terms_with_prefix(
        "words", clean(prefix), Compiler(schema).query(seen), max(limit, 1) * FORMS
    )
    return merged(terms)[: max(limit, 0)]


def merged(terms: list[tuple[str, int]]) -> list[Word]:
    """One word for all ways of writing it; the most frequent way is shown.

    The terms come in with the most frequent first.
    """
    words: dict[str, Word] = {}
    for term, documents in terms:
        folded, _, written = term.partition(SEPARATOR)
        first = words.get(folded, Word(folded, written, 0))
        words[folded] = Word(folded, first.written, first.documents + documents)
    return sorted(words.values(), key=lambda word: (-word.documents, word.folded))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A beginning comes in, words of the documents a reader may see go out."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any

import tantivy
from tantivy import Searcher

from search.query.plan import Filter, Plan, Term
from search.query.vocabulary import Word

from ..entries import SEPARATOR, TERM_FIELDS, clean
from .compiling import Compiler

#: How many written forms are looked at for one word that is given back.
FORMS = 4
#: Up to so many words are asked of the index if there is no list of their letter.
FEW = 50
EVERY = 10**7
#: How many lists are remembered; one has the words of a letter that a group may see.
LISTS = 60
#: So many letters lead to the words of a list that begin with them.
LONGEST_BEGINNING = 3


Beginnings = dict[str, list[Word]]


@dataclass(frozen=True, slots=True)
class Asked:
    """Words of what can be seen with this access at this moment."""

    prefix: str
    access: frozenset[str]
    moment: datetime
    limit: int


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


class Words:
    """The words of an index; long lists are remembered as long as they hold true.

    Who looks for a word with a mistake asks for all words of a letter, again and again.
    """

    def __init__(self) -> None:
        self.holds: object = None
        self.lists: dict[tuple[str, frozenset[str]], Beginnings] = {}

    def remembered(
        self, searcher: Searcher, schema: tantivy.Schema, state: object, asked: Asked
    ) -> list[Word]:
        """As `words_from`; `state` changes with the index, so lists are never older.

        What an embargo held back may be missing for up to a minute after its end.
        """
        minute = asked.moment.replace(second=0, microsecond=0)
        if self.holds != (state, minute) or len(self.lists) > LISTS:
            self.holds, self.lists = (state, minute), {}
        key = (asked.prefix[:1], asked.access)
        words = self.lists.get(key)
        if words is None:
            if asked.limit <= FEW or not asked.prefix:
                return words_from(searcher, schema, asked)
            letter = replace(asked, prefix=asked.prefix[:1], limit=EVERY)
            words = by_beginning(words_from(searcher, schema, letter))
            self.lists[key] = words
        some = words.get(asked.prefix[:LONGEST_BEGINNING], ())
        fitting = (word for word in some if word.folded.startswith(asked.prefix))
        return list(islice(fitting, max(asked.limit, 0)))


def words_from(searcher: Searcher, schema: tantivy.Schema, asked: Asked) -> list[Word]:
    """The words most documents have come first, then those of the alphabet."""
    seen = Plan(visible_at=asked.moment, filters=(Filter("access", asked.access),))
    terms = searcher.terms_with_prefix(
        "words",
        clean(asked.prefix),
        Compiler(schema).finding(seen),
        max(asked.limit, 1) * FORMS,
    )
    return merged(terms)[: max(asked.limit, 0)]


def by_beginning(words: list[Word]) -> Beginnings:
    found: Beginnings = {}
    for word in words:
        longest = min(LONGEST_BEGINNING, len(word.folded))
        for length in range(1, longest + 1):
            found.setdefault(word.folded[:length], []).append(word)
    return found


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

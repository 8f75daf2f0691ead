# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word that the index does not know comes in, words that look like it go out."""

from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.german.analysis import Analyzer, fold
from search.german.tokens import Token

from .vocabulary import Vocabulary, Word

#: Shorter words are within one edit of too many others.
SHORTEST = 4
#: Up to this length one wrong letter is forgiven, beyond it two.
SHORT = 7
#: Letters by which forms of a word differ: "vereinbarung", "vereinbarungen".
ENDING = 3
CANDIDATES = 5_000
ALTERNATIVES = 3


def is_unknown(token: Token, vocabulary: Vocabulary) -> bool:
    return not any(map(vocabulary.documents_with, (*token.stems, *token.parts)))


def similar_words(
    written: str, analyzer: Analyzer, vocabulary: Vocabulary, access: frozenset[str]
) -> list[Word]:
    """The most similar words that the reader may see, of equals the most frequent."""
    word = fold(written)
    if len(word) < SHORTEST or any(sign.isdigit() for sign in word):
        return []
    for prefixes in beginnings(word):
        words = {
            found.folded: found
            for prefix in prefixes
            for found in vocabulary.words_from(prefix, access, CANDIDATES)
        }
        if best := closest(word, words.values(), analyzer):
            return best
    return []


def beginnings(word: str) -> Iterator[list[str]]:
    """How the meant word may begin, the likeliest and cheapest first.

    A long beginning has few words; two letters have thousands, so they come last.
    """
    first, second, third = word[:1], word[1:2], word[2:3]
    if len(word) > SHORT:
        yield [word[:5]]
    yield [
        word[:3],
        first + second * 2,
        first + third + word[3:4],
        first + third + second,
        second + first + third,
        word[1:4],
    ]
    yield [word[:2]]


def closest(word: str, words: Iterable[Word], analyzer: Analyzer) -> list[Word]:
    allowed = 1 if len(word) <= SHORT else 2
    by_form = {one.folded: one for one in words}
    near = process.extract(
        word,
        by_form.keys(),
        scorer=OSA.distance,
        score_cutoff=allowed + ENDING,
        limit=None,
    )
    stem = stem_of(word, analyzer)
    distances = {
        form: min(distance, OSA.distance(stem, stem_of(form, analyzer)))
        for form, distance, _ in near
    }
    best = min(distances.values(), default=allowed + 1)
    if best > allowed:
        return []
    found = [by_form[form] for form in distances if distances[form] == best]
    return sorted(found, key=most_frequent)[:ALTERNATIVES]


def stem_of(word: str, analyzer: Analyzer) -> str:
    tokens = analyzer.analyse(word)
    return tokens[0].stems[0] if len(tokens) == 1 else word


def most_frequent(word: Word) -> tuple[int, str]:
    return -word.documents, word.folded

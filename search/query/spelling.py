# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word that the index does not know comes in, words that look like it go out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.german.analysis import Analyzer, fold
from search.german.tokens import Token

from .synonyms import Synonyms
from .vocabulary import Vocabulary, Word

#: Shorter words are within one edit of too many others.
SHORTEST = 4
#: Up to this length one wrong letter is forgiven, beyond it two.
SHORT = 7
#: Letters by which forms of a word differ: "vereinbarung", "vereinbarungen".
ENDING = 3
CANDIDATES = 5_000
ALTERNATIVES = 3


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows words from the index, those that the reader may see, and the synonyms."""

    analyzer: Analyzer
    vocabulary: Vocabulary
    access: frozenset[str]
    synonyms: Synonyms

    def is_known(self, term: str) -> bool:
        return self.vocabulary.documents_with(term) > 0

    def is_unknown(self, token: Token) -> bool:
        if self.synonyms.of(token.stems):
            return False
        return not any(map(self.is_known, (*token.stems, *token.parts)))

    def similar(self, written: str) -> list[Word]:
        """The most similar words, of equals the most frequent, capital as typed."""
        word = fold(written)
        if len(word) < SHORTEST or any(sign.isdigit() for sign in word):
            return []
        for prefixes in beginnings(word):
            words = {one.folded: one for one in self.synonyms.words}
            for prefix in prefixes:
                found = self.vocabulary.words_from(prefix, self.access, CANDIDATES)
                words |= {one.folded: one for one in found}
            if best := closest(word, words.values(), self.analyzer):
                return [as_written(self.indexed(one), written) for one in best]
        return []

    def indexed(self, word: Word) -> Word:
        """As documents write it, if they have it: synonyms are in small letters."""
        if word.documents:
            return word
        found = self.vocabulary.words_from(word.folded, self.access, ALTERNATIVES)
        return next((one for one in found if one.folded == word.folded), word)


def as_written(word: Word, written: str) -> Word:
    """With a capital letter if what was typed has one."""
    if not written[:1].isupper():
        return word
    return replace(word, written=word.written[:1].upper() + word.written[1:])


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
    distances = {form: (distance, distance) for form, distance, _ in near}
    if len(word) > SHORT:
        # Of short words the stems are too much alike: "Höckke", "Hock".
        stem = stem_of(word, analyzer)
        for form, (distance, _) in distances.items():
            by_stem = OSA.distance(stem, stem_of(form, analyzer))
            distances[form] = min(distance, by_stem), distance
    best = min(distances.values(), default=(allowed + 1, 0))
    if best[0] > allowed:
        return []
    found = [by_form[form] for form in distances if distances[form] == best]
    return sorted(found, key=most_frequent)[:ALTERNATIVES]


def stem_of(word: str, analyzer: Analyzer) -> str:
    tokens = analyzer.analyse(word)
    return tokens[0].stems[0] if len(tokens) == 1 else word


def most_frequent(word: Word) -> tuple[int, str]:
    return -word.documents, word.folded

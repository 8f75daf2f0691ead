# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, its tokens with stems and parts go out."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from .dates import DATE, NUMBER, date_token, number_token
from .folding import fold
from .hyphens import joined
from .legal import ARTICLE, PARAGRAPH, references
from .stems import REMEMBERED, stem
from .stop_words import is_stop_word
from .tokens import Token
from .words import ABBREVIATION, DOTS, WORD, Written, read

__all__ = ["Analyzer", "fold", "stem"]

Terms = tuple[tuple[str, ...], tuple[str, ...]]
NOTHING: Terms = ((), ())

PATTERN = regex.compile(
    rf"(?P<paragraph>{PARAGRAPH})|(?P<article>{ARTICLE})|(?P<date>{DATE})"
    rf"|(?P<number>{NUMBER})|(?P<abbreviation>{ABBREVIATION})|(?P<word>{WORD})",
    regex.IGNORECASE,
)


class Analyzer:
    """Cuts texts into tokens; one instance a process, it remembers words."""

    def __init__(self) -> None:
        self.terms_of = lru_cache(maxsize=REMEMBERED)(self._terms_of)

    def analyse(self, text: str) -> tuple[Token, ...]:
        """The tokens of a text in their order, stop words left out.

        A text of stop words alone ("Über uns") keeps them.
        """
        tokens = tuple(self._tokens(text))
        return tokens or tuple(self._loud_tokens(text))

    def _tokens(self, text: str) -> Iterator[Token]:
        for match in PATTERN.finditer(text):
            kind = match.lastgroup
            if kind == "word":
                stems, parts = self.terms_of(match.group())
                if stems:
                    yield Token(match.start(), match.end(), stems, parts)
            elif kind == "paragraph":
                yield from references(match, "§")
            elif kind == "article":
                yield from references(match, "art")
            elif kind == "date":
                yield date_token(match)
            elif kind == "number":
                yield number_token(match)
            else:
                yield from self._abbreviation(match)

    def _abbreviation(self, match: regex.Match[str]) -> Iterator[Token]:
        term = stem(DOTS.sub("", match.group()))
        if term and not is_stop_word(term, term):
            yield Token(match.start(), match.end(), (term,))

    def _loud_tokens(self, text: str) -> Iterator[Token]:
        for match in PATTERN.finditer(text):
            term = stem(match.group())
            if term:
                yield Token(match.start(), match.end(), (term,))

    def _terms_of(self, word: str) -> Terms:
        written = read(word)
        if not written.tag and len(written.pieces) == 1:
            folded = fold(written.pieces[0])
            if is_stop_word(written.pieces[0], folded):
                return NOTHING
        return self._terms(written)

    def _terms(self, written: Written) -> Terms:
        pieces = written.pieces
        stems = [stem(piece) for piece in pieces]
        parts = [stem(run) for run in joined(pieces)]
        if written.tag:
            tag = stem(written.tag)
            words = [
                stem(each) for each in pieces if not is_stop_word(each, fold(each))
            ]
            return _distinct([tag], [f"#{tag}", *words])
        return _distinct(stems, [stem(written.after_letter), *parts])


def _distinct(stems: list[str], parts: list[str]) -> Terms:
    own = tuple(stem for stem in stems if stem)
    return own, tuple(dict.fromkeys(part for part in parts if part and part not in own))

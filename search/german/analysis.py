# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, its tokens with stems and parts go out."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from .compounds import Compounds
from .dates import DATE, NUMBER, date_token, number_token
from .folding import fold
from .hyphens import joined
from .legal import ARTICLE, PARAGRAPH, references
from .lexicon import Lexicon
from .relatives import relatives
from .stems import LONGEST_WORD, REMEMBERED, stem, stem_of_folded
from .stop_words import NO_PART, is_stop_word
from .suspended import completed
from .tokens import Token
from .words import ABBREVIATION, DOTS, HYPHEN, WORD, Written, read

__all__ = ["Analyzer", "fold", "stem"]

Terms = tuple[tuple[str, ...], tuple[str, ...]]
NOTHING: Terms = ((), ())

PATTERN = regex.compile(
    # Each alternative is tried only where its first sign stands: twice as fast.
    rf"(?P<date>(?=\d)(?i:{DATE}))|(?P<number>(?=\d)(?:{NUMBER}))"
    rf"|(?P<paragraph>(?=[§pP])(?i:{PARAGRAPH}))|(?P<article>(?=[aA])(?i:{ARTICLE}))"
    rf"|(?P<abbreviation>(?=\p{{L}}\.)(?:{ABBREVIATION}))|(?P<word>{WORD})"
)


class Analyzer:
    """Cuts texts into tokens; one instance a process, it remembers words.

    Without a lexicon it knows no compounds ("Hasskommentar" is found by itself alone).
    """

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._lexicon = lexicon
        self._compounds = Compounds(lexicon) if lexicon else None
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
                yield from self._word(match)
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

    def _word(self, match: regex.Match[str]) -> Iterator[Token]:
        written = match.group()
        stems, parts = self.terms_of(written)
        if not stems:
            return
        if written[-1] in HYPHEN or written[0] in HYPHEN:
            whole = completed(match, self._split)
            more = [stem_of_folded("".join(whole)), *map(stem_of_folded, whole)]
            stems, parts = _distinct([*stems], [*parts, *(more if whole else ())])
        yield Token(match.start(), match.end(), stems, parts)

    def _split(self, folded: str) -> tuple[str, ...]:
        return self._compounds.split(folded) if self._compounds else ()

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
        if written.tag:
            return self._tag_terms(written)
        stems = [stem(piece) for piece in pieces]
        parts = [stem(written.after_letter), *(stem(run) for run in joined(pieces))]
        for piece in pieces:
            parts += self._word_parts(fold(piece))
        return _distinct(stems, parts)

    def _tag_terms(self, written: Written) -> Terms:
        tag = stem(written.tag)
        words = [word for word in written.pieces if not is_stop_word(word, fold(word))]
        parts = [f"#{tag}", *(stem(word) for word in words)]
        for word in words:
            parts += self._word_parts(fold(word))
        return _distinct([tag], parts)

    def _word_parts(self, folded: str) -> list[str]:
        """What else finds a word: its basic form, its family, and its parts'."""
        words = [folded]
        if self._compounds and len(folded) <= LONGEST_WORD:
            words += [
                part for part in self._compounds.parts(folded) if part not in NO_PART
            ]
        found: list[str] = []
        for word in words:
            known = self._lexicon.get(word) if self._lexicon else None
            basic = [known.lemma] if known and known.lemma else []
            found += [stem_of_folded(word), *basic, *relatives(word)]
        return found


def _distinct(stems: list[str], parts: list[str]) -> Terms:
    own = tuple(stem for stem in stems if stem)
    return own, tuple(dict.fromkeys(part for part in parts if part and part not in own))

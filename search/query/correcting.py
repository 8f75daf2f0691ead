# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Typed words come in; words to look for go out, and the text as it was meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from search.german.analysis import Analyzer
from search.german.tokens import Token

from .clauses import Wanted
from .parsing import Typed
from .spelling import Speller
from .spelling_compounds import similar_compounds
from .vocabulary import Word
from .weights import SIMILAR


@dataclass(frozen=True, slots=True)
class Meant:
    """`correction` is the whole text with words that the index knows, or empty."""

    words: tuple[Wanted, ...]
    correction: str = ""


def meant_by(typed: Typed, speller: Speller) -> Meant:
    words: list[Wanted] = []
    corrected, place = "", 0
    for token in speller.analyzer.analyse(typed.words):
        similar = replacements(token, typed, speller)
        words.append(wanted(similar, speller.analyzer) if similar else Wanted(token))
        if similar:
            corrected += typed.text[place : token.start] + similar[0].written
            place = token.end
    return Meant(tuple(words), corrected + typed.text[place:] if corrected else "")


def replacements(token: Token, typed: Typed, speller: Speller) -> list[Word]:
    if not speller.is_unknown(token):
        return []
    written = typed.words[token.start : token.end]
    return speller.similar(written) or similar_compounds(written, speller)


def wanted(similar: Sequence[Word], analyzer: Analyzer) -> Wanted:
    best, *others = (analyzer.analyse(word.written)[0] for word in similar)
    return Wanted(best, SIMILAR, tuple(other.stems[0] for other in others))

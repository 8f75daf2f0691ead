# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of a query come in, the clauses of a plan go out, weighted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from search.german.tokens import Token

from .plan import Clause, Phrase, Term
from .synonyms import Stems, Synonyms
from .weights import NEIGHBOURS, PART, PART_SYNONYM, SYNONYM


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word to look for; less counts if it is only similar to what was typed."""

    token: Token
    boost: float = 1.0
    similar: tuple[str, ...] = ()


def clauses_of(words: Sequence[Wanted], synonyms: Synonyms) -> Iterator[Clause]:
    """A clause for each stem and each part: a document with both counts for both."""
    stems = [stem for word in words for stem in word.token.stems]
    meant = iter(meanings(stems, synonyms))
    for word in words:
        has_meaning = False
        for stem in word.token.stems:
            others = next(meant)
            has_meaning = has_meaning or bool(others)
            yield clause_of_stem(word, stem, others)
        for part in word.token.parts:
            # What the whole word means is not what its parts mean.
            others = () if has_meaning else synonyms.of((part,))
            yield clause_of_part(word, part, others)


def clause_of_stem(word: Wanted, stem: str, meant: Iterable[Stems]) -> Clause:
    similar = (Term(other, word.boost) for other in word.similar)
    synonyms = (looked_for(other, SYNONYM * word.boost) for other in meant)
    return Clause((Term(stem, word.boost), *similar, *synonyms))


def clause_of_part(word: Wanted, part: str, meant: Iterable[Stems]) -> Clause:
    synonyms = (looked_for(other, PART_SYNONYM * word.boost) for other in meant)
    return Clause((Term(part, PART * word.boost), *synonyms))


def meanings(stems: Sequence[str], synonyms: Synonyms) -> list[tuple[Stems, ...]]:
    """For each stem what its group means, alone or with its neighbours."""
    meant: list[tuple[Stems, ...]] = [()] * len(stems)
    for match in synonyms.matches(stems):
        meant[match.start : match.end] = [match.meant] * (match.end - match.start)
    return meant


def looked_for(stems: Stems, boost: float = 1.0) -> Term | Phrase:
    return Term(stems[0], boost) if len(stems) == 1 else Phrase(stems, boost)


def neighbours_of(words: Sequence[Wanted]) -> Iterator[Clause]:
    stems = [stem for word in words for stem in word.token.stems]
    for pair in pairwise(stems):
        yield Clause((Phrase(pair, NEIGHBOURS),))

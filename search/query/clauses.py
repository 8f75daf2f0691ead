# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of a query come in, the clauses of a plan go out, weighted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from search.german.tokens import Token

from .plan import Clause, Phrase, Term
from .synonyms import Stems, Synonyms
from .weights import NEIGHBOURS, SYNONYM, of_part, of_stem


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
        boost = word.boost * of_stem(len(word.token.stems))
        for stem in word.token.stems:
            others = next(meant)
            has_meaning = has_meaning or bool(others)
            similar = (Term(other, boost) for other in word.similar)
            yield clause_of(stem, boost, others, similar)
        for part in word.token.parts:
            # What the whole word means is not what its parts mean.
            others = () if has_meaning else synonyms.of((part,))
            yield clause_of(part, boost * of_part(len(word.token.parts)), others)


def clause_of(
    term: str, boost: float, meant: Iterable[Stems], similar: Iterable[Term] = ()
) -> Clause:
    synonyms = (looked_for(stems, SYNONYM * boost) for stems in meant)
    return Clause((Term(term, boost), *similar, *synonyms))


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

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A long text comes in, clauses with its most telling words go out."""

from collections import Counter
from collections.abc import Iterable
from math import log

from search.german.tokens import Token

from .clauses import Wanted, clauses_of
from .plan import Clause
from .understanding import Knowledge

#: Signs of a text that are read, words of it that are weighed and words looked for.
READ = 4_000
WEIGHED = 80
LOOKED_FOR = 24


def telling_clauses(
    texts: Iterable[tuple[str, int]],
    documents: int,
    knowledge: Knowledge,
) -> tuple[Clause, ...]:
    """Clauses of what is frequent in the texts and rare in the index (tf–idf).

    Each text comes with how often its words count; the index has so many `documents`.
    """
    counts: Counter[Token] = Counter()
    for text, times in texts:
        for token in knowledge.analyzer.analyse(text[:READ]):
            # One token stands for all places of its word.
            counts[Token(0, 0, token.stems, token.parts)] += times
    words = dict(counts.most_common(WEIGHED))
    worths = {
        token: count**0.5 * rarity(token, documents, knowledge)
        for token, count in words.items()
    }
    chosen = set(sorted(worths, key=lambda token: -worths[token])[:LOOKED_FOR])
    # In the order of the text, so that synonyms of several words are found.
    return tuple(
        clauses_of(
            [Wanted(token) for token in words if token in chosen], knowledge.synonyms
        )
    )


def rarity(token: Token, documents: int, knowledge: Knowledge) -> float:
    """How telling the rarest term of a word is; one that nobody has tells nothing.

    A word with synonyms tells something though no document may have it.
    """
    numbers = map(knowledge.vocabulary.documents_with, (*token.stems, *token.parts))
    known = (log(1 + documents / number) for number in numbers if number)
    meant = log(1 + documents) / 2 if knowledge.synonyms.of(token.stems) else 0.0
    return max(known, default=meant)

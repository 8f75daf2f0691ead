# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, the traits by which texts are compared go out.

Topical traits say what a text is about: words in their basic form, parts of compounds,
neighbouring words, and runs of letters, which typing errors and dialect leave whole.
Traits of manner say how it speaks: plain words such as "denen" or "gell", and pairs.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from search.german.analysis import Analyzer

from .reading import read

#: Signs of a text that are read.
READ = 4_000
RUNS = (4, 5)
REMEMBERED = 20_000
#: The first sign of a trait says its sort.
WORD, PART, PAIR, RUN = "w", "p", "n", "r"
SIGNS = re.compile(r"!!|\?\?|[\U0001F300-\U0001FAFF]")


def topical_traits(text: str, analyzer: Analyzer) -> frozenset[str]:
    return frozenset(topical(text[:READ], analyzer))


def topical(text: str, analyzer: Analyzer) -> Iterator[str]:
    tokens = analyzer.analyse(text)
    for token in tokens:
        yield from (WORD + stem for stem in token.stems)
        yield from (PART + part for part in token.parts)
    stems = [token.stems[0] for token in tokens if token.stems]
    yield from (f"{PAIR}{one} {other}" for one, other in pairwise(stems))
    for word in read(text).words.split():
        yield from runs_of(word)


@lru_cache(maxsize=REMEMBERED)
def runs_of(word: str) -> tuple[str, ...]:
    if len(word) < RUNS[0]:
        return ()
    framed = f"_{word}_"
    return tuple(
        RUN + framed[start : start + length]
        for length in RUNS
        for start in range(len(framed) - length + 1)
    )


def manner_traits(text: str) -> frozenset[str]:
    comment = read(text[:READ])
    found = set(SIGNS.findall(text[:READ]))
    for sentence in comment.sentences:
        words = sentence.words.split()
        found.update(words)
        found.update(f"{one} {other}" for one, other in pairwise(words))
    return frozenset(found)

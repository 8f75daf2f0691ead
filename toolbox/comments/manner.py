# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Hateful and ordinary examples come in, how hateful a comment sounds goes out.

"Denen wird alles bezahlt" names nobody; but "denen", "alles" and "wird alles" stand in
many more hateful examples than ordinary ones. Each word and pair of words tells by how
much; a comment is as hateful as its words are together.
"""

from collections import Counter
from collections.abc import Iterable
from math import log, sqrt

from .traits import manner_traits

#: How many comments of each sort a trait is given before any is counted, among so many.
GIVEN = 2 / 400


class Manner:
    def __init__(self, hateful: Iterable[str], ordinary: Iterable[str]) -> None:
        first, one_of_first = shares(hateful)
        second, one_of_second = shares(ordinary)
        self.tells = {
            trait: log(
                (first[trait] * one_of_first + GIVEN)
                / (second[trait] * one_of_second + GIVEN)
            )
            for trait in first.keys() | second.keys()
        }

    def sounds(self, text: str) -> float:
        """Above 0 rather hateful, below rather ordinary; beyond 3 hardly ever."""
        known = manner_traits(text) & self.tells.keys()
        if not known:
            return 0.0
        return sum(self.tells[trait] for trait in sorted(known)) / sqrt(len(known))


def shares(texts: Iterable[str]) -> tuple[Counter[str], float]:
    """In how many texts each trait is, and what part of them one text is."""
    found = [manner_traits(text) for text in texts]
    counts = Counter(trait for traits in found for trait in traits)
    return counts, 1 / max(len(found), 1)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Topics with their words and examples come in, which of them a comment is like goes
out.

Each trait (`traits.py`) of a comment that a topic's words or examples have too counts
for the topic: more if few other topics have it, and more if it is frequent there. What
ordinary comments have as well counts less. Nothing is learnt from what is pasted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from search.german.analysis import Analyzer

from .traits import PAIR, PART, RUN, WORD, topical_traits

#: Measured on the examples, each one left out in turn.
WORTH = {WORD: 1.0, PART: 0.6, PAIR: 0.6, RUN: 0.12}
KEYWORD = 2.0
EXAMPLE = 1.0
#: A few topics are weighed as if there were so many.
FEWEST = 20
ORDINARY = ""

#: How often each topic has a trait, by the traits.
Counts = dict[str, dict[str, float]]
Weights = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """`name` is any key; `keywords` say more for it than `examples`."""

    name: str
    keywords: tuple[str, ...]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """`names` are the topics with something in common, most alike first; `strength`
    says how much the first one has, `ordinary` how much is like ordinary comments."""

    names: tuple[str, ...]
    strength: float
    ordinary: float

    @property
    def share(self) -> float:
        """Between 0, all ordinary, and 1."""
        both = self.strength + self.ordinary
        return self.strength / both if both else 0.0


class Topics:
    """Made once, asked often: a comment costs a few milliseconds."""

    def __init__(
        self, topics: Iterable[Topic], ordinary: Iterable[str], analyzer: Analyzer
    ) -> None:
        self.analyzer = analyzer
        topics = tuple(topics)
        counted: Counts = {}
        for topic in topics:
            self._count(counted, topic.name, topic.keywords, KEYWORD)
            self._count(counted, topic.name, topic.examples, EXAMPLE)
        self._count(counted, ORDINARY, ordinary, EXAMPLE)
        number = max(len(topics), FEWEST)
        self.weights = {
            trait: weights(trait, counts, number) for trait, counts in counted.items()
        }

    def like(self, text: str) -> Likeness:
        scores: dict[str, float] = {}
        # In order: the same comment gets the same answer in every process.
        for trait in sorted(topical_traits(text, self.analyzer)):
            for name, weight in self.weights.get(trait, ()):
                scores[name] = scores.get(name, 0.0) + weight
        ordinary = scores.pop(ORDINARY, 0.0)
        ranked = sorted(scores, key=lambda name: (-scores[name], name))
        best = scores[ranked[0]] if ranked else 0.0
        return Likeness(tuple(ranked), best, ordinary)

    def _count(
        self,
        counted: Counts,
        name: str,
        texts: Iterable[str],
        times: float,
    ) -> None:
        for text in texts:
            for trait in topical_traits(text, self.analyzer):
                counts = counted.setdefault(trait, {})
                counts[name] = counts.get(name, 0.0) + times


def weights(trait: str, counts: Mapping[str, float], number: int) -> Weights:
    """What a trait says for each topic that has it."""
    having = max(len(counts) - (ORDINARY in counts), 1)
    rarity = log(1 + number / having) - log(2) + 0.05
    total = sum(counts.values())
    worth = WORTH[trait[0]] * rarity
    return tuple(
        (name, worth * count / (count + 1) * (1 + count / total))
        for name, count in counts.items()
    )

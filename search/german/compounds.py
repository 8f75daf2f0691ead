# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word comes in, the parts of the compound it is go out: "hass" and "kommentar".

The cheapest way to put a word together from known parts wins. A part costs 1 and more
if few other words begin (or, the last part, end) with it; so few parts win, and those
that German really joins.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .exceptions import (
    EXCEPTIONS,
    LAST_ADJECTIVES,
    NO_FIRST_PART,
    NO_LAST_PART,
    SHORT_PARTS,
)
from .lexicon import Known, Lexicon
from .stems import stem_of_folded
from .word_list import ADJECTIVE, NOUN, SHORTEST_COMPOUND, SHORTEST_PART

REMEMBERED = 2**14
#: What a part costs beyond 1, by how many compounds have it there (as a bit length).
RARITY = (0.7, 0.45, 0.3, 0.15)
NO_NOUN = 0.15
#: A linking "s" that no other word has shown yet ("Zuwanderungs-").
NEW_LINK = 0.1
TAKES_S = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "ion",
    "tat",
    "ling",
    "tum",
    "ing",
    "ment",
    "kunft",
    "icht",
)
#: A last part in a form that only its ending tells.
UNKNOWN_FORM = 0.15
NOUN_ENDINGS = frozenset({"s", "n", "en", "es"})
ADJECTIVE_ENDINGS = frozenset({"e", "em", "en", "er", "es"})
SHORTEST_ADJECTIVE = 6
#: Up to which average extra cost a word is taken for a compound.
UNKNOWN_WORD, KNOWN_WORD = 0.5, 0.4


@dataclass(frozen=True, slots=True)
class Way:
    cost: float
    parts: tuple[str, ...]


class Compounds:
    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.split = lru_cache(maxsize=REMEMBERED)(self._split)

    def parts(self, folded: str) -> list[str]:
        """All parts of a folded word, the parts of parts too, in their order."""
        found: list[str] = []
        for part in self.split(folded):
            found += [part, *self.parts(part)]
        return found

    def _split(self, word: str) -> tuple[str, ...]:
        """The parts of a word, or none if it is no compound."""
        exception = EXCEPTIONS.get(stem_of_folded(word))
        if exception is not None:
            return exception
        if len(word) < SHORTEST_COMPOUND:
            return ()
        way = self._cheapest(word)
        if not way or len(way.parts) < 2:
            return ()
        limit = KNOWN_WORD if self._lexicon.get(word) else UNKNOWN_WORD
        is_likely = way.cost / len(way.parts) - 1 <= limit
        return way.parts if is_likely else ()

    def _cheapest(self, word: str) -> Way | None:
        ways: dict[int, Way | None] = {len(word): Way(0, ())}
        return self._way_from(0, word, ways)

    def _way_from(
        self, start: int, word: str, ways: dict[int, Way | None]
    ) -> Way | None:
        """The cheapest way from a place in the word to its end."""
        if start in ways:
            return ways[start]
        best: Way | None = None
        for part, cost in self._candidates(word[start:], is_whole=start == 0):
            rest = self._way_from(start + len(part), word, ways)
            # With equal costs the longer beginning: "Rechts-amt", not "Recht-samt".
            if rest and (not best or cost + rest.cost <= best.cost):
                best = Way(cost + rest.cost, (part, *rest.parts))
        ways[start] = best
        return best

    def _candidates(self, rest: str, is_whole: bool) -> Iterator[tuple[str, float]]:
        """What the rest of a word may begin with, and what that costs."""
        for part in self._lexicon.beginnings(rest):
            known = self._lexicon.get(part)
            if known is None or len(part) < SHORTEST_PART:
                continue
            if len(part) < len(rest):
                yield from _as_first(part, known)
                if part.endswith(TAKES_S) and rest.startswith("s", len(part)):
                    yield f"{part}s", 1 + _rarity(known.first) / 2 + NEW_LINK
                if not is_whole:
                    yield from _as_inflected_last(rest, part, known)
            elif not is_whole:
                yield from _as_last(part, known)


def _as_first(part: str, known: Known) -> Iterator[tuple[str, float]]:
    is_short = len(part) == SHORTEST_PART and part not in SHORT_PARTS
    if is_short or part in NO_FIRST_PART:
        return
    if known.first or known.kind:
        is_plain = known.kind & NOUN or not known.kind
        yield part, 1 + _rarity(known.first) + (0 if is_plain else NO_NOUN)


def _as_last(part: str, known: Known) -> Iterator[tuple[str, float]]:
    is_short = len(part) == SHORTEST_PART and part not in SHORT_PARTS
    if is_short or part in NO_LAST_PART:
        return
    if known.kind & NOUN:
        yield part, 1 + _rarity(known.last)
    elif known.kind & ADJECTIVE and _is_suffix(part):
        yield part, 1 + NO_NOUN
    elif known.kind & ADJECTIVE and len(part) >= SHORTEST_ADJECTIVE:
        yield part, 1 + _rarity(known.last) / 2 + NO_NOUN


def _is_suffix(part: str) -> bool:
    return part in LAST_ADJECTIVES or part.rstrip("enmrs") in LAST_ADJECTIVES


def _as_inflected_last(
    rest: str, part: str, known: Known
) -> Iterator[tuple[str, float]]:
    """A last part in a form that is not in the lexicon: "gerechte", "Postings"."""
    ending = rest[len(part) :]
    if rest not in NO_LAST_PART and ending in (
        NOUN_ENDINGS if known.kind & NOUN else ADJECTIVE_ENDINGS
    ):
        for _, cost in _as_last(part, known):
            yield rest, cost + UNKNOWN_FORM


def _rarity(count: int) -> float:
    return RARITY[count] if count < len(RARITY) else 0

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What rules made of a comment and what it is like come in, a judgement goes out.

Rules overlook whoever uses no slur. So a comment that seems harmless is compared with
the examples: it is taken for hateful if it is about the same as they are and sounds
like them, and left to the reader if that is less clear.
"""

from .likening import Likeness
from .model import Direction, Ground, Judgement

#: Measured on the tests' comments (docs/search.md). Between the two the answers stand
#: on the page as well, so nothing is lost by being slow to accuse.
HATEFUL_FROM = 4.4
DOUBTFUL_FROM = 2.6
#: A strength beyond says no more.
FULL_STRENGTH = 20.0
LESS_FOR = {
    Direction.THANKS: 1.0,
    Direction.CRITICISM: 0.5,
    Direction.QUESTION: 0.5,
}
ALIKE = Ground(
    "Der Text ähnelt Hasskommentaren, gegen die sich unsere Gegenreden richten."
)
PERHAPS = Ground("Der Text hat etwas von Hasskommentaren, aber nicht viel.")


def suspicion(likeness: Likeness, sound: float, direction: Direction) -> float:
    """Each addend is worth a few points at most."""
    strength = min(likeness.strength, FULL_STRENGTH) / FULL_STRENGTH
    return sound + 2 * likeness.share + 3 * strength - LESS_FOR.get(direction, 0.0)


def reconsider(judgement: Judgement, likeness: Likeness, sound: float) -> Judgement:
    """Only what seemed harmless is looked at again."""
    if not judgement.is_harmless:
        return judgement
    points = suspicion(likeness, sound, judgement.direction)
    if points >= HATEFUL_FROM:
        return Judgement(Direction.HOSTILE, (ALIKE,))
    if points >= DOUBTFUL_FROM:
        return Judgement(Direction.DOUBTFUL, (PERHAPS,))
    return judgement

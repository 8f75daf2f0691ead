# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What may be the matter with a comment, and why the rules think so."""

from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """What comes first, most urgent on top."""

    THREAT = "threat"
    PUNISHABLE = "punishable"
    AFFECTED = "affected"
    HOSTILE = "hostile"
    DOUBTFUL = "doubtful"
    QUESTION = "question"
    CRITICISM = "criticism"
    THANKS = "thanks"
    OPEN = "open"


#: No answer to hate is needed, but perhaps another one.
HARMLESS = (
    Direction.QUESTION,
    Direction.CRITICISM,
    Direction.THANKS,
    Direction.OPEN,
)
#: Secure evidence and report before anything else.
URGENT = (Direction.THREAT, Direction.PUNISHABLE)


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason in German, and the law it may touch ("§ 241 StGB"), for a person to
    check: a rule sees words, it does not judge."""

    reason: str
    law: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    direction: Direction
    grounds: tuple[Ground, ...] = ()

    @property
    def is_urgent(self) -> bool:
        return self.direction in URGENT

    @property
    def is_harmless(self) -> bool:
        return self.direction in HARMLESS

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A channel for posts: its limits, how it counts, and how we know."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Unit(StrEnum):
    """What a channel counts as one; in ASCII text all four agree.

    GRAPHEMES are what a reader sees as one character (Unicode UAX #29). UTF16 are the
    units of JavaScript: most emojis are two. WEIGHTED is X's rule (twitter-text,
    configuration 3): an emoji and most Asian characters are two. EMOJI_BYTES is
    Threads' rule: an emoji weighs as many as it has bytes in UTF-8.
    """

    GRAPHEMES = "graphemes"
    UTF16 = "utf16"
    WEIGHTED = "weighted"
    EMOJI_BYTES = "emoji_bytes"


class Evidence(StrEnum):
    DOCUMENTED = "vom Anbieter dokumentiert"
    PRACTICE = "aus der Praxis"
    OWN = "eigene Empfehlung"


@dataclass(frozen=True)
class PostChannel:
    """One place for a post. Limits of 0 are limits that do not exist.

    `limit` counts in `unit`; `link_weight` is what any web address counts as, 0 for
    its own length. With `shortens_mentions` only `@name` of `@name@server` counts.
    `visible` is how many characters are seen before "mehr".
    """

    key: str
    label: str
    limit: int
    unit: Unit
    evidence: Evidence
    checked_on: date
    source: str
    link_weight: int = 0
    shortens_mentions: bool = False
    takes_hashtags: bool = True
    max_hashtags: int = 0
    max_bytes: int = 0
    visible: int = 0
    alt_limit: int = 0
    note: str = ""

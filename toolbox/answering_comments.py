# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A pasted comment comes in, what to do first and fitting answers go out.

Nothing of the comment is kept: it is in none of the values that outlive the request.
"""

import logging
from dataclasses import dataclass
from math import log

from network.models import Municipality
from search import configured, searching
from search.engines.port import EngineUnavailable, IndexMissing
from search.results.found import Result
from toolbox.comments.judging import judge
from toolbox.comments.model import Direction, Judgement

from .models import CounterSpeechPage, ItemKind
from .showing_answers import ShownReply, show_reply

MOST_REPLIES = 3
#: Strengths, in words that only one document has; measured on the tests' comments.
#: Below FITS a reply has hardly a telling word in common with the comment.
FITS = 0.9
#: Rules overlook most slogans that use no slur. So the replies stand, closed, below a
#: comment that seemed harmless as well, from the strength at which that may be wrong.
SHOWN_FROM = {
    Direction.OPEN: 0.9,
    Direction.QUESTION: 2.0,
    Direction.CRITICISM: 2.0,
    Direction.THANKS: 2.4,
}
KINDS = frozenset({ItemKind.COUNTER_SPEECH.value})

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Advice:
    """`replies` are the nearest first; `fits` says whether the first one fits well.

    `is_incomplete` where the search could not be asked.
    """

    judgement: Judgement
    replies: tuple[ShownReply, ...] = ()
    fits: bool = False
    is_incomplete: bool = False

    @property
    def direction(self) -> Direction:
        return self.judgement.direction


def advise(
    text: str, access: frozenset[str], municipality: Municipality | None = None
) -> Advice:
    judgement = judge(text)
    if judgement.direction == Direction.AFFECTED:
        return Advice(judgement)
    try:
        found = searching.nearest(text, kinds=KINDS, access=access, limit=MOST_REPLIES)
        best = strength(found)
    except (EngineUnavailable, IndexMissing) as problem:
        logger.error("No index to find counter-speech in: %s", type(problem).__name__)
        return Advice(judgement, is_incomplete=True)
    if best < SHOWN_FROM.get(judgement.direction, 0):
        return Advice(judgement)
    return Advice(judgement, shown(found, municipality), best >= FITS)


def strength(found: tuple[Result, ...]) -> float:
    """How well the first one fits, whatever the size of the index.

    A word counts as much as it is rare, and so more among many documents.
    """
    if not found:
        return 0.0
    return found[0].score / log(1 + configured.embedded().count())


def shown(
    found: tuple[Result, ...], municipality: Municipality | None
) -> tuple[ShownReply, ...]:
    """The pages in the order of the results; one taken off the site is left out."""
    numbers = [int(result.key.rpartition(":")[2]) for result in found]
    live = CounterSpeechPage.objects.live().select_related("strategy", "attack")
    pages = live.prefetch_related("facts").in_bulk(numbers)
    return tuple(
        show_reply(pages[number], municipality) for number in numbers if number in pages
    )

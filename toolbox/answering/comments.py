# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A pasted comment comes in, what to do first and fitting answers go out.

Nothing of the comment is kept: it is in none of the values that outlive the request.
"""

from dataclasses import dataclass

from network.models import Municipality
from toolbox.comments.judging import judge
from toolbox.comments.model import Direction, Judgement
from toolbox.comments.suspecting import DOUBTFUL_FROM, reconsider, suspicion
from toolbox.models import CounterSpeechPage

from .answers import ShownReply
from .likeness import liken
from .own_answers import show_replies

MOST_REPLIES = 3
#: Below, a counter-speech has hardly a telling word in common with the comment.
FITS = 8.0


@dataclass(frozen=True, slots=True)
class Advice:
    """`replies` are the nearest first; `fits` says whether the first one fits well."""

    judgement: Judgement
    replies: tuple[ShownReply, ...] = ()
    fits: bool = False

    @property
    def direction(self) -> Direction:
        return self.judgement.direction


def advise(
    text: str, access: frozenset[str], municipality: Municipality | None = None
) -> Advice:
    """No replies to what is harmless; none to a report of hate, unless it sounds as if
    it brought hate itself."""
    judgement = judge(text)
    likeness, sound = liken(text, access)
    judgement = reconsider(judgement, likeness, sound)
    if judgement.is_harmless:
        return Advice(judgement)
    if judgement.direction == Direction.AFFECTED:
        points = suspicion(likeness, sound, judgement.direction)
        if points < DOUBTFUL_FROM:
            return Advice(judgement)
    numbers = [int(name) for name in likeness.names[:MOST_REPLIES]]
    return Advice(judgement, shown(numbers, municipality), likeness.strength >= FITS)


def shown(
    numbers: list[int], municipality: Municipality | None
) -> tuple[ShownReply, ...]:
    """In this order and the town's own words; a page that is gone is left out."""
    live = CounterSpeechPage.objects.live().select_related("strategy", "attack")
    pages = live.prefetch_related("facts").in_bulk(numbers)
    return show_replies([pages[n] for n in numbers if n in pages], municipality)

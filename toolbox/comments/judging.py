# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A comment comes in, what comes first and on which grounds goes out."""

from .hostility import disparages
from .kindness import REASONS, kind_of
from .model import Direction, Ground, Judgement
from .punishable import punishable_in
from .reading import Comment, read
from .reporting import TELLS, tells_of_hate
from .threats import threats_in

DISPARAGING = Ground("Der Text setzt Menschen herab oder erzählt eine bekannte Parole.")


def judge(text: str) -> Judgement:
    """What the words of a comment ask for first: help, evidence, an answer, nothing."""
    comment = read(text)
    if tells_of_hate(comment):
        return judge_told(comment)
    grounds = tuple(threats_in(comment.sentences))
    more = tuple(punishable_in(comment.sentences))
    if grounds:
        return Judgement(Direction.THREAT, grounds + more)
    if more:
        return Judgement(Direction.PUNISHABLE, more)
    if disparages(comment.sentences):
        return Judgement(Direction.HOSTILE, (DISPARAGING,))
    direction = kind_of(comment.sentences)
    return Judgement(direction, (REASONS[direction],))


def judge_told(comment: Comment) -> Judgement:
    """Somebody tells what happened; a threat of her own still counts."""
    grounds = tuple(threats_in(comment.unquoted)) if comment.quotes else ()
    if grounds:
        return Judgement(Direction.THREAT, grounds)
    return Judgement(Direction.AFFECTED, (TELLS,))

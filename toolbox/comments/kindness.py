# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sentences come in, what a comment without hate is goes out."""

from collections.abc import Iterable

from .model import Direction, Ground
from .phrases import phrase_lists
from .reading import Sentence

LISTS = phrase_lists("kindness")
REASONS = {
    Direction.THANKS: Ground("Der Text dankt oder stimmt zu."),
    Direction.QUESTION: Ground("Der Text fragt etwas."),
    Direction.CRITICISM: Ground("Der Text kritisiert eine Sache, keine Menschen."),
    Direction.OPEN: Ground("Der Text setzt niemanden erkennbar herab."),
}


def kind_of(sentences: Iterable[Sentence]) -> Direction:
    """Criticism goes before thanks: it is what wants an answer."""
    sentences = tuple(sentences)
    words = " ".join(sentence.words for sentence in sentences)
    if LISTS["criticism"].search(words):
        return Direction.CRITICISM
    if any(sentence.is_question for sentence in sentences) or LISTS["asking"].match(
        words
    ):
        return Direction.QUESTION
    return Direction.THANKS if LISTS["thanks"].search(words) else Direction.OPEN

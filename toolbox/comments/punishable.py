# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sentences come in, the grounds to have a lawyer look at them go out."""

import re
from collections.abc import Iterable, Iterator

from .model import Ground
from .phrases import phrase_lists
from .reading import Sentence

LISTS = phrase_lists("punishable")
# Twice the eighth letter, at the end like a greeting.
CODE = re.compile(r"(?<!\S)8 ?8$")

FORBIDDEN_SIGN = Ground(
    "Der Text enthält ein Wort oder Zeichen, das verboten sein kann.", "§ 86a StGB"
)
DENYING = Ground(
    "Der Text leugnet, billigt oder verharmlost NS-Verbrechen.", "§ 130 StGB"
)
INHUMANE = Ground("Der Text spricht Menschen die Würde ab.", "§ 130 StGB")
INSULTING = Ground("Der Text enthält ein grobes Schimpfwort.", "§§ 185, 188 StGB")


def punishable_in(sentences: Iterable[Sentence]) -> Iterator[Ground]:
    sentences = tuple(sentences)
    words = " ".join(sentence.words for sentence in sentences)
    if LISTS["signs"].search(words) or any(has_code(each.words) for each in sentences):
        yield FORBIDDEN_SIGN
    if LISTS["denials"].search(words):
        yield DENYING
    if any(LISTS["degrading"].search(sentence.words) for sentence in sentences):
        yield INHUMANE
    if LISTS["insults"].search(words):
        yield INSULTING


def has_code(words: str) -> bool:
    return bool(CODE.search(words)) and not LISTS["counted"].search(words)

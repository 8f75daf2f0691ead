# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sentences come in, the grounds to call the police about them go out."""

from collections.abc import Iterable, Iterator

from .model import Ground
from .phrases import phrase_lists
from .reading import Sentence
from .violence import protects, threatens

LISTS = phrase_lists("threats")

VIOLENT = Ground(
    "Der Text droht mit Gewalt, wünscht sie oder ruft dazu auf.",
    "§§ 111, 126, 241 StGB",
)
UNSPOKEN = Ground("Der Text klingt nach einer verdeckten Drohung.", "§§ 126, 241 StGB")
EXPOSED = Ground(
    "Der Text nennt offenbar, wo jemand wohnt oder zu erreichen ist.", "§ 126a StGB"
)


def threats_in(sentences: Iterable[Sentence]) -> Iterator[Ground]:
    sentences = tuple(sentences)
    if any(threatens(sentence) for sentence in sentences):
        yield VIOLENT
    elif any(hints(sentence) for sentence in sentences):
        yield UNSPOKEN
    if any(exposes(sentence) for sentence in sentences):
        yield EXPOSED


def hints(sentence: Sentence) -> bool:
    words = sentence.words
    if protects(words):
        return False
    return bool(LISTS["veiled"].search(words) or LISTS["burning"].search(words))


def exposes(sentence: Sentence) -> bool:
    """Somebody else's address; the writer may name her own."""
    words = sentence.words
    return bool(LISTS["addresses"].search(words)) and not LISTS["own"].search(words)

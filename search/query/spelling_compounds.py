# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An unknown long word comes in; the compound with one part put right goes out."""

from collections.abc import Iterator

from .spelling import Speller, stem_of
from .vocabulary import Word

#: Shorter parts are in too many words by chance.
SHORTEST_PART = 5
LINK = "s"


def similar_compounds(written: str, speller: Speller) -> list[Word]:
    """The word with its longest known end kept, or its longest known beginning."""

    def is_known(part: str) -> bool:
        return speller.is_known(stem_of(part, speller.analyzer))

    places = range(SHORTEST_PART, len(written) - SHORTEST_PART + 1)
    end = next((place for place in places if is_known(written[place:])), None)
    if end and (found := list(joined(speller.similar(written[:end]), written, end))):
        return found
    starts = (place for place in reversed(places) if is_known(written[:place]))
    start = next(starts, None)
    if start is None:
        return []
    return [
        Word(word.folded, written[:start] + word.written.lower(), word.documents)
        for word in speller.similar(written[start:])
    ]


def joined(words: list[Word], written: str, place: int) -> Iterator[Word]:
    """Words before the end of a compound, with the letter between them as typed."""
    beginning, end = written[:place], written[place:]
    for word in words:
        is_linked = beginning.endswith(LINK) and not word.written.endswith(LINK)
        link = LINK if is_linked else ""
        yield Word(word.folded, f"{word.written}{link}{end}", word.documents)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word that a hyphen leaves open comes in, the whole word it stands for goes out.

"Presse- und Öffentlichkeitsarbeit" speaks of "Pressearbeit" too, "Ratsfrauen und
-männer" of "Ratsmänner".
"""

from collections.abc import Callable

import regex

from .folding import fold
from .words import HYPHEN, WORD, read

#: Cuts a folded word into the parts of its compound.
Split = Callable[[str], tuple[str, ...]]

BETWEEN = (
    r"(?:\s?[,;/]\s?|\s)"
    r"(?:(?i:und|oder|sowie|bzw\.|beziehungsweise|als auch|noch|&)\s)?"
)
NEXT = regex.compile(rf"{BETWEEN}(?P<word>{WORD})")
PREVIOUS = regex.compile(rf"(?P<word>{WORD}){BETWEEN}$")
#: "Amts-, Mandats- und Ehrenamtsträger": so many words on, the whole one is looked for.
LONGEST_ROW = 5
#: In how many characters before a word the one it leans on is looked for.
REACH = 80


def completed(match: regex.Match[str], split: Split) -> list[str]:
    """The parts of the whole word, folded; none if the text does not tell it."""
    word = match.group()
    text = match.string
    if word[-1] in HYPHEN:
        end = _last_part(_next_whole(text, match.end()), split)
        beginning = "".join(read(word).pieces)
    else:
        before = PREVIOUS.search(text[max(0, match.start() - REACH) : match.start()])
        end = "".join(read(word).pieces)
        beginning = _first_parts(before["word"] if before else "", split)
    return [fold(beginning), fold(end)] if beginning and end else []


def _next_whole(text: str, place: int) -> str:
    for _ in range(LONGEST_ROW):
        found = NEXT.match(text, place)
        if not found:
            return ""
        if found["word"][-1] not in HYPHEN:
            return str(found["word"])
        place = found.end()
    return ""


def _last_part(word: str, split: Split) -> str:
    pieces = read(word).pieces if word else ()
    parts = pieces if len(pieces) != 1 else split(fold(pieces[0]))
    return parts[-1] if parts else ""


def _first_parts(word: str, split: Split) -> str:
    pieces = read(word).pieces if word else ()
    parts = pieces if len(pieces) != 1 else split(fold(pieces[0]))
    return "".join(parts[:-1])

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a person typed comes in; its words, phrases and excluded words go out.

Quotation marks make a phrase, `-word`, `-"phrase"` and NICHT leave out; nothing else is
syntax, and nothing is a mistake: a mark that means nothing is left aside.
"""

import re
import unicodedata
from dataclasses import dataclass

MAX_WORDS = 32
#: No German word is longer; taking compounds apart takes time by their length.
MAX_LETTERS = 80
MARKS = '"„“”‟»«›‹'
MINUS = "-−–"
LEAVE_OUT = rf"(?<!\S)(?:[{MINUS}]|NICHT\s+[{MINUS}]?)"
PHRASE = re.compile(rf"({LEAVE_OUT})?[{MARKS}]([^{MARKS}]*)[{MARKS}]")
LEFT_OUT = re.compile(rf"{LEAVE_OUT}((?:[^\W_]|[§#])\S*)")


@dataclass(frozen=True, slots=True)
class Typed:
    """`text` is all of it, cleaned; `words` the rest beside phrases and left-out words.

    `words` is as long as `text`: a place in one is the same place in the other.
    """

    text: str
    words: str
    phrases: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def parse(text: str) -> Typed:
    cleaned = clean(text)
    phrases: list[str] = []
    left_out: list[str] = []

    def take_phrase(found: re.Match[str]) -> str:
        (left_out if found[1] else phrases).append(found[2])
        return " " * len(found[0])

    def take_word(found: re.Match[str]) -> str:
        left_out.append(found[1])
        return " " * len(found[0])

    # Who types everything in capitals means NICHT as a word.
    read = cleaned.replace("NICHT", "nicht") if cleaned.isupper() else cleaned
    words = LEFT_OUT.sub(take_word, PHRASE.sub(take_phrase, read))
    return Typed(cleaned, words, tuple(phrases), tuple(left_out))


def clean(text: str) -> str:
    """The first words of a text, without control signs and halves of signs."""
    harmless = (
        " " if unicodedata.category(sign) in {"Cc", "Cs"} else sign
        for sign in text[: MAX_WORDS * (MAX_LETTERS + 1)]
    )
    words = "".join(harmless).split()[:MAX_WORDS]
    return " ".join(word[:MAX_LETTERS] for word in words)

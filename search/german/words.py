# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written word comes in, the pieces it is put together from go out.

"Social-Media-Post" has three pieces, "Bürger*innenbüro" two, "Komm.A" is one.
"""

from dataclasses import dataclass

import regex

from .gender import ENDING, INSIDE, without_gender

#: Soft hyphens, signs of no width and combining marks may stand inside a word.
PIECE = r"[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}\p{Cf}]*"
HYPHEN = "-‐‑‒–"
_JOINED = rf"{PIECE}(?i:{INSIDE}{PIECE})?(?i:{ENDING})?"
WORD = (
    rf"(?P<hashtag>[#＃])?(?P<leading>(?<![^\s(„\"»,/])[{HYPHEN}](?=\p{{L}}))?"
    rf"{_JOINED}(?:[{HYPHEN}.'’_]{_JOINED})*"
    rf"(?P<trailing>[{HYPHEN}](?=[\s,;/)]))?"
)
ABBREVIATION = r"(?<![\p{L}\p{Nd}])\p{L}\.(?:[ \u00a0\u202f]?\p{L}\.)+(?![\p{L}\p{Nd}])"
BETWEEN = regex.compile(rf"[{HYPHEN}_]+")
DOTS = regex.compile(r"[.'’ \u00a0\u202f]+")
GENITIVE = regex.compile(r"(?<=\p{L}{2})['’][sS]$")
CAMEL = regex.compile(
    r"(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})"
)
LONGEST_SHORT_FORM = 3


@dataclass(frozen=True, slots=True)
class Written:
    """A word cut up.

    `tag` is a hashtag as one word, and its pieces the words it was made of;
    `after_letter` is the "Mail" of "E-Mail", which counts as one piece.
    """

    pieces: tuple[str, ...]
    tag: str = ""
    after_letter: str = ""


def read(word: str) -> Written:
    bare = word.lstrip("#＃")
    pieces = _pieces(bare.strip(HYPHEN))
    if bare != word:
        camel = [part for piece in pieces for part in CAMEL.split(piece) if part]
        return Written(tuple(camel), "".join(pieces))
    after = ""
    if len(pieces) > 1 and len(pieces[0]) == 1 and pieces[0].isalpha():
        letter, after, *others = pieces
        pieces = [letter + after, *others]
    return Written(tuple(pieces), "", after)


def _pieces(word: str) -> list[str]:
    found: list[str] = []
    for piece in BETWEEN.split(without_gender(word)):
        found += _without_dots(piece) if piece else []
    return found


def _without_dots(piece: str) -> list[str]:
    """Short forms lose their dots ("Komm.A"), others are cut there ("stadt.de")."""
    pieces = [part for part in DOTS.split(GENITIVE.sub("", piece)) if part]
    return ["".join(pieces)] if _is_short_form(pieces) else pieces


def _is_short_form(pieces: list[str]) -> bool:
    lengths = [len(part) for part in pieces]
    is_short = min(lengths) == 1 or max(lengths) <= LONGEST_SHORT_FORM
    return is_short and not any(part.isdecimal() for part in pieces)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A paragraph comes in, its pieces with the price of a break after each go out."""

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from typing import Final

import regex

from toolbox.sharepics.hyphenation import SOFT_HYPHEN, parts


class Breaking(IntEnum):
    """How far words may be taken apart, from the gentlest to the last resort."""

    WHOLE = 0
    FLOWING = 1
    """Running text: a hyphen where a long word would leave most of a line empty."""
    HYPHENATED = 2
    ANYWHERE = 3


@dataclass(frozen=True)
class Piece:
    """`gap` follows on the same line, `mark` at the end of a line broken here."""

    text: str
    gap: str = ""
    mark: str = ""
    price: float = 0.0


AT_BLANK: Final = 0.04
"""Against 1 for a further line: what a break costs in the shape of a text."""
AFTER_SMALL_WORD: Final = 0.12
AT_HYPHEN: Final = 0.15
AT_JOINT: Final = 0.32
AT_SYLLABLE: Final = 1.1
INSIDE_ADDRESS: Final = 2.0
INSIDE_HASHTAG: Final = 2.5
AT_BOUND_SPACE: Final = 1.5
BEFORE_DASH: Final = 3.0
INSIDE_WORD: Final = 6.0

BOUND_SPACE: Final = "\u00a0"
MONTHS: Final = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
)
TOGETHER: Final = regex.compile(
    r"(?<=§§?) (?=\d)"
    r"|(?<=\b\d+[a-z]?) (?=(?:StGB|GG|AGG|BGB|StPO|VwGO|GemO)\b)"
    rf"|(?<=\b\d{{1,2}}\.) (?=(?:{MONTHS}|\d{{1,2}}\.)(?!\w))"
    rf"|(?<=\b(?:{MONTHS})) (?=\d{{4}}\b)"
    r"|(?<=\b(?:z|d|u|i|o|s|v|e)\.) (?=\w{1,2}\.)"
    r"|(?<=\b(?:Nr|Abs|Art|Dr|Prof|St|Tel|ca)\.) (?=\w)"
    r"|(?<=\d) (?=(?:Uhr|Euro|Prozent|Jahre?n?|km|m|%|‰|€|°C)(?!\w))"
    r"|(?<=\b\d{1,3}) (?=\d{3}\b)"
)
"""Blanks inside what is read as one: „12. Mai“, „§ 130 StGB“, „z. B.“, „18 Uhr“."""

AT_PAUSE: Final = regex.compile(r"[.:!?;,–—…][“”\")]?$")
SMALL_WORD: Final = regex.compile(r"\p{L}{1,3}")
DASHES: Final = frozenset("-–—·•|/")
BLANKS: Final = regex.compile(r"([ \u00a0]+)")
ADDRESS: Final = regex.compile(r"(?:\w+://|www\.)\S+|\S+\.\p{L}{2,}/\S*|\S+@\S+\.\S+")
IN_ADDRESS: Final = regex.compile(r"(?<=[/?&=_#@-])(?=\w)|(?=\.\w)")
IN_HASHTAG: Final = regex.compile(r"(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=_)(?=\w)")
AFTER_HYPHEN: Final = regex.compile(r"(?<=[\p{L}\p{M}\d]{2}[-–/])(?=[\p{L}\d]{2})")
WORD: Final = regex.compile(rf"[\p{{L}}\p{{M}}{SOFT_HYPHEN}]+")
GRAPHEME: Final = regex.compile(r"\X")


@lru_cache(maxsize=1024)
def pieces(paragraph: str, lang: str, breaking: Breaking) -> tuple[Piece, ...]:
    """A paragraph without newlines; its last piece has neither gap nor price.

    As long as words stay whole, so does what blanks bind together.
    """
    tokens = BLANKS.split(TOGETHER.sub(BOUND_SPACE, paragraph.strip(" \u00a0")))
    is_gentle = breaking in (Breaking.WHOLE, Breaking.FLOWING)
    found: list[Piece] = []
    for index in range(0, len(tokens), 2):
        if not tokens[index]:
            continue
        inside = _inside(tokens[index], lang, breaking)
        if found:
            price = _price_of_blank(tokens[index - 2 : index + 1])
            if is_gentle and price >= AT_BOUND_SPACE:
                first, *inside = inside
                found[-1] = replace(first, text=f"{found[-1].text} {first.text}")
            else:
                found[-1] = replace(found[-1], gap=" ", mark="", price=price)
        found.extend(inside)
    return tuple(found)


def _price_of_blank(around: list[str]) -> float:
    """What is read together stays together, as far as that costs no even lines."""
    before, blank, following = around
    if set(following) <= DASHES:
        return BEFORE_DASH
    if BOUND_SPACE in blank:
        return AT_BOUND_SPACE
    if AT_PAUSE.search(before):
        return 0.0
    return AFTER_SMALL_WORD if SMALL_WORD.fullmatch(before) else AT_BLANK


def _inside(word: str, lang: str, breaking: Breaking) -> list[Piece]:
    """The pieces of a word between two blanks."""
    if breaking is Breaking.ANYWHERE:
        return _graphemes(_inside(word, lang, Breaking.HYPHENATED))
    if ADDRESS.fullmatch(word):
        return _priced(IN_ADDRESS.split(word), "", INSIDE_ADDRESS)
    if breaking is Breaking.WHOLE and SOFT_HYPHEN not in word:
        return _priced(AFTER_HYPHEN.split(word), "", AT_HYPHEN)
    if word.startswith("#"):
        return _hashtag(word, lang)
    return _compound(word, lang, breaking)


def _compound(word: str, lang: str, breaking: Breaking) -> list[Piece]:
    found: list[Piece] = []
    for segment in AFTER_HYPHEN.split(word):
        if found:
            found[-1] = replace(found[-1], price=AT_HYPHEN)
        found.extend(_syllables(segment, lang, breaking))
    return found


def _hashtag(word: str, lang: str) -> list[Piece]:
    """No hyphen: it would become part of what people type."""
    found: list[Piece] = []
    for segment in IN_HASHTAG.split(word):
        if found:
            found[-1] = replace(found[-1], price=INSIDE_ADDRESS)
        syllables = _syllables(segment, lang, Breaking.HYPHENATED)
        found.extend(
            replace(piece, mark="", price=piece.price and INSIDE_HASHTAG)
            for piece in syllables
        )
    return found


def _syllables(segment: str, lang: str, breaking: Breaking) -> list[Piece]:
    """Quotes and commas stay with the syllable beside them."""
    found = [Piece("")]
    end = 0
    for word in WORD.finditer(segment):
        _append(found, segment[end : word.start()])
        split = parts(word[0], lang)
        first, *others = split.pieces or ("",)
        if breaking is Breaking.WHOLE and SOFT_HYPHEN not in word[0]:
            first, others = word[0], []
        _append(found, first)
        price = AT_JOINT if split.at_joints else AT_SYLLABLE
        for syllable in others:
            found[-1] = replace(found[-1], mark="-", price=price)
            found.append(Piece(syllable))
        end = word.end()
    _append(found, segment[end:])
    return found


def _append(found: list[Piece], text: str) -> None:
    found[-1] = replace(found[-1], text=found[-1].text + text)


def _graphemes(whole: list[Piece]) -> list[Piece]:
    found: list[Piece] = []
    for piece in whole:
        *letters, last = GRAPHEME.findall(piece.text) or [""]
        found.extend(Piece(letter, price=INSIDE_WORD) for letter in letters)
        found.append(replace(piece, text=last))
    return found


def _priced(texts: list[str], mark: str, price: float) -> list[Piece]:
    *before, last = filter(None, texts) if any(texts) else ("",)
    return [*(Piece(text, mark=mark, price=price) for text in before), Piece(last)]

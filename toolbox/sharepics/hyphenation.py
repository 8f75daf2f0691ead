# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word comes in, the places where it may break go out.

The order of trust: a soft hyphen of the editor, our own list in `hyphenation.txt`, a
sign after which a word breaks anyway, the patterns of Pyphen.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import pyphen
import regex

LIST: Final = Path(__file__).with_name("hyphenation.txt")
SOFT_HYPHEN: Final = "\u00ad"
FEWEST_LETTERS: Final = 4
"""Left and right of a break: a shorter stub looks like a mistake in large type."""

ENDINGS: Final = ("", "s", "n", "e", "en", "es", "er", "em", "r", "m", "in", "innen")
JOINTS: Final = ("", "s", "n", "en", "es")
LETTERS: Final = regex.compile(r"[\p{L}\p{M}]+")


@dataclass(frozen=True)
class Parts:
    """The pieces of a word; at a joint a break is read easily, so it costs little."""

    pieces: tuple[str, ...]
    at_joints: bool = False


@lru_cache(maxsize=4096)
def parts(word: str, lang: str) -> Parts:
    """Of a word of letters and soft hyphens; a hyphen is set where it is broken."""
    if SOFT_HYPHEN in word:
        return Parts(tuple(filter(None, word.split(SOFT_HYPHEN))), at_joints=True)
    if len(word) < 2 * FEWEST_LETTERS or not LETTERS.fullmatch(word):
        return Parts((word,))
    lowered = word.lower()
    if lang.lower().startswith("de") and len(lowered) == len(word):
        listed = _joined(lowered)
        if listed:
            return Parts(_cut(word, listed), at_joints=True)
    return Parts(_by_pattern(word, lang))


@lru_cache(maxsize=1)
def exceptions() -> dict[str, tuple[str, ...]]:
    """The words of our list in small letters, and their pieces."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    entries = (line.split("#")[0].strip().lower() for line in lines)
    return {
        entry.replace("|", ""): tuple(entry.split("|")) for entry in entries if entry
    }


def _joined(word: str) -> tuple[str, ...]:
    """A listed word, or several of them one after the other."""
    whole = _listed(word, ENDINGS)
    if whole:
        return whole
    for length in range(len(word) - FEWEST_LETTERS, FEWEST_LETTERS - 1, -1):
        first = _listed(word[:length], JOINTS)
        rest = _joined(word[length:]) if first else ()
        if rest:
            return (*first, *rest)
    return ()


def _listed(word: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    for ending in endings:
        if word.endswith(ending):
            pieces = exceptions().get(word[: len(word) - len(ending)])
            if pieces:
                return (*pieces[:-1], pieces[-1] + ending)
    return ()


def _cut(word: str, pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The word in its own letters, cut where the pieces are."""
    cut: list[str] = []
    start = 0
    for piece in pieces:
        cut.append(word[start : start + len(piece)])
        start += len(piece)
    return tuple(cut)


def _by_pattern(word: str, lang: str) -> tuple[str, ...]:
    patterns = _patterns(lang)
    if patterns is None:
        return (word,)
    places = [int(place) for place in patterns.positions(word)]
    edges = [0, *places, len(word)]
    return tuple(
        word[left:right] for left, right in zip(edges, edges[1:], strict=False)
    )


@lru_cache(maxsize=8)
def _patterns(lang: str) -> pyphen.Pyphen | None:
    known = pyphen.language_fallback(lang.replace("-", "_"))
    if known is None:
        return None
    return pyphen.Pyphen(lang=known, left=FEWEST_LETTERS, right=FEWEST_LETTERS)

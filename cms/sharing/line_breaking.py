# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text and a measure come in, lines of about the same length go out."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """How long a text is, and how long a line may be."""

    length: Callable[[str], float]
    width: float

    def fits(self, text: str, width: float | None = None) -> bool:
        return self.length(text) <= (self.width if width is None else width)


@dataclass(frozen=True)
class Lines:
    texts: list[str]
    has_broken_words: bool = False


def break_lines(text: str, measure: Measure) -> Lines:
    """As few lines as possible, and among those the most even ones."""
    words: list[str] = []
    for word in text.split():
        words += break_word(word, measure)
    lines = fill(words, measure, measure.width)
    return Lines(
        balance(words, lines, measure), has_broken_words=len(words) > len(text.split())
    )


def fill(words: list[str], measure: Measure, width: float) -> list[str]:
    """Greedily: each line takes what it can."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure.fits(longer, width):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def balance(words: list[str], lines: list[str], measure: Measure) -> list[str]:
    """Narrow the lines as long as their number stays."""
    low, high = 0.0, measure.width
    for _ in range(10):
        middle = (low + high) / 2
        narrower = fill(words, measure, middle)
        # A single word may be longer than the line; it must still fit the picture.
        if len(narrower) <= len(lines):
            lines, high = narrower, middle
        else:
            low = middle
    return lines


def break_word(word: str, measure: Measure) -> list[str]:
    """A word longer than the line in parts, each but the last with a hyphen."""
    parts = []
    while not measure.fits(word):
        end = len(word) - 1
        while end > 1 and not measure.fits(f"{word[:end]}-"):
            end -= 1
        parts.append(f"{word[:end]}-")
        word = word[end:]
    return [*parts, word]

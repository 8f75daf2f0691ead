# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Passages come in, how hard they are to read goes out, with advice in plain words.

The measure is LIX: words per sentence plus the share of words of more than six letters
in per cent (Carl-Hugo Björnsson, Läsbarhet, Stockholm 1968). German words are long, so
a German text counts as ordinary up to about 50 and as hard from about 60 on
(K. Lenhard and W. Lenhard, Berechnung des Lesbarkeitsindex LIX nach Björnson, 2014).
The thresholds for plain language are our own and stricter: its rules ask for short
sentences and common words (BITV 2.0, Anlage 2, Teil 2).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .draft import PLAIN_LANGUAGE, Draft

LONG_WORD = 7
FEWEST_WORDS = 30  # below, one long word decides the number
QUOTED = 3
WORD = re.compile(r"[^\W\d_]+(?:[-'’·][^\W\d_]+)*|\d[\d.,]*")
# What a full stop belongs to without ending a sentence.
SHORT_FORM = re.compile(
    r"\b(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|i\. ?d\. ?R|v\. ?a|bzw|usw|ca|vgl|ggf|inkl|etc|"
    r"Abs|Art|Nr|Dr|Prof|Str|St|Tel|Hrsg|Mio|Mrd|Co|[A-ZÄÖÜ])\.(?=\s)"
)
ORDINAL = re.compile(
    r"\b\d{1,4}\.(?=\s+(?:[a-zäöüß]|Januar|Februar|März|April|Mai|Juni|Juli|August|"
    r"September|Oktober|November|Dezember|Jahrhundert|Klasse))"
)
END = re.compile(r"(?<=[.!?…])[\"“”»«)]*\s+")
DOT = "\u2024"  # a dot that ends no sentence, until the text is put together again


@dataclass(frozen=True)
class Limits:
    """A text is easy up to `easy` and hard from `hard`; `words` limits a sentence."""

    easy: int
    hard: int
    words: int


LIMITS = Limits(easy=50, hard=60, words=25)
PLAIN_LIMITS = Limits(easy=35, hard=45, words=12)


@dataclass(frozen=True)
class Readability:
    words: int
    sentences: int
    per_sentence: float
    long_share: float
    lix: int
    verdict: str
    advice: tuple[str, ...]
    longest: tuple[str, ...]


def readability(draft: Draft) -> Readability | None:
    """None for a text too short to be measured."""
    limits = PLAIN_LIMITS if draft.language == PLAIN_LANGUAGE else LIMITS
    sentences = [
        sentence
        for passage in draft.passages
        for sentence in sentences_of(passage.text)
    ]
    return measure(sentences, limits)


def measure(sentences: list[str], limits: Limits = LIMITS) -> Readability | None:
    words = [word for sentence in sentences for word in WORD.findall(sentence)]
    if len(words) < FEWEST_WORDS:
        return None
    per_sentence = len(words) / len(sentences)
    long_share = 100 * sum(is_long(word) for word in words) / len(words)
    lix = round(per_sentence + long_share)
    longest = too_long(sentences, limits.words)
    return Readability(
        words=len(words),
        sentences=len(sentences),
        per_sentence=round(per_sentence, 1),
        long_share=round(long_share),
        lix=lix,
        verdict=verdict(lix, limits),
        advice=tuple(advice(lix, long_share, bool(longest), limits)),
        longest=tuple(longest[:QUOTED]),
    )


def sentences_of(text: str) -> list[str]:
    for pattern in (SHORT_FORM, ORDINAL):
        text = pattern.sub(lambda match: match[0].replace(".", DOT), text)
    sentences = (part.replace(DOT, ".").strip() for part in END.split(text))
    return [sentence for sentence in sentences if WORD.search(sentence)]


def is_long(word: str) -> bool:
    return sum(letter.isalpha() for letter in word) >= LONG_WORD


def too_long(sentences: Iterable[str], limit: int) -> list[str]:
    """The sentences beyond the limit, the longest first."""
    counted = [(len(WORD.findall(sentence)), sentence) for sentence in sentences]
    beyond = [entry for entry in counted if entry[0] > limit]
    return [sentence for _, sentence in sorted(beyond, key=lambda entry: -entry[0])]


def verdict(lix: int, limits: Limits) -> str:
    if lix <= limits.easy:
        return "gut lesbar"
    return "anspruchsvoll" if lix < limits.hard else "schwer lesbar"


def advice(
    lix: int, long_share: float, has_long_sentences: bool, limits: Limits
) -> Iterable[str]:
    if has_long_sentences:
        yield (
            f"Teilen Sie Sätze mit mehr als {limits.words} Wörtern: ein Gedanke, ein "
            "Satz."
        )
    if lix > limits.easy and long_share > limits.easy * 0.6:
        yield (
            "Viele Wörter sind lang. Nehmen Sie Tätigkeitswörter statt Hauptwörtern "
            "auf „-ung“, und erklären Sie Fachwörter."
        )
    if limits is PLAIN_LIMITS and lix > limits.easy:
        yield (
            "Diese Seite ist in Leichter oder Einfacher Sprache. Trennen Sie lange "
            "Wörter mit einem Bindestrich und lassen Sie Nebensätze weg."
        )

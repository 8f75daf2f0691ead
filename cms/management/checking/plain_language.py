# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts in plain language come in, what makes them hard to read goes out.

The rules a machine can check of those for Leichte Sprache (BITV 2.0, Annex 2, Part 2):
1 short words, 3 no passive, no genitive, no subjunctive, 4 active verbs, 6 no
abbreviations, 9 short sentences, 10 no special characters. A mistake is what is never
right; a hint is what may be right, such as a passive nobody can turn around.
"""

import re
from collections.abc import Iterator

from cms.management.loading.mistakes import Mistake
from cms.proofreading.readability import WORD, sentences_of

from .folder import Folder, Text
from .lengths import filled
from .wording import front_lines
from .wordlists import E_MAIL, WORDS_IN_A_SIMPLE_SENTENCE

ABBREVIATION = re.compile(r"\b(?:z\.\s?B|d\.\s?h|u\.\s?a|bzw|usw|ggf|etc|inkl|evtl)\.")
SPECIAL = re.compile(r"[;&%§$\[\]_<>=^~|]")
HINTS = (
    (
        re.compile(r"\b(?:wird|werden|wurden?|worden)\b[^.!?]*\b(?:ge\w+t|ge\w+en)\b"),
        "„{}“ klingt nach Passiv. Wer tut es?",
    ),
    (
        re.compile(
            r"\b(?:würden?|könnten?|hätten?|wären?|sollten?|müssten?|dürften?)\b"
        ),
        "„{}“ ist ein Konjunktiv. Sagen Sie, was ist.",
    ),
    (
        re.compile(r"\b(?:des|eines|ihres|seines) [A-ZÄÖÜ]\w+s\b"),
        "„{}“ ist ein Genitiv. Nehmen Sie „von“.",
    ),
    (re.compile(r"\b\w{25,}\b"), "„{}“ ist lang. Ein Bindestrich hilft."),
    (re.compile(r"\b\d{5,}\b|\b1[89]\d\d\b"), "„{}“ ist eine schwierige Zahl."),
)


def check_plain_language(folder: Folder) -> Iterator[Mistake]:
    for text in plain_texts(folder):
        for number, words in lines(text):
            yield from sentences(text, number, words)
            for pattern, sentence in (
                (ABBREVIATION, "„{}“ ist eine Abkürzung. Schreiben Sie sie aus."),
                (SPECIAL, "„{}“ ist ein Sonderzeichen, das viele nicht kennen."),
            ):
                if match := pattern.search(words):
                    yield Mistake(text.path, number, sentence.format(match[0]))


def plain_language_hints(folder: Folder) -> Iterator[Mistake]:
    for text in plain_texts(folder):
        for number, words in lines(text):
            for pattern, sentence in HINTS:
                if match := pattern.search(words):
                    yield Mistake(text.path, number, sentence.format(match[0]))


def plain_texts(folder: Folder) -> Iterator[Text]:
    """Those of a level that has rules, and the pages in plain language."""
    entries = folder.lists.get("language_levels", [])
    levels = {entry.get("slug") for entry in entries if entry.get("rules")}
    for text in folder.texts:
        if text.get("language_level") in levels or text.folder == "pages-de-ls":
            yield text


def lines(text: Text) -> Iterator[tuple[int, str]]:
    """The lines of the body as they are read, without marks and directives."""
    for number, line in text.lines():
        if number <= front_lines(text) or line.startswith("@"):
            continue
        words = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line.replace("[ ]", ""))
        words = E_MAIL.sub("…", words).replace("Komm.A", "Komma")
        words = filled(re.sub(r"[*#>]|^\s*- |^\s*\d+\. ", "", words)).split("|")[-1]
        if words.strip():
            yield number, words.strip()


def sentences(text: Text, number: int, words: str) -> Iterator[Mistake]:
    for part in (part for whole in sentences_of(words) for part in whole.split(": ")):
        count = len(WORD.findall(part))
        if count > WORDS_IN_A_SIMPLE_SENTENCE:
            sentence = (
                f"Der Satz „{part[:40]}…“ hat {count} Wörter; in einfacher Sprache "
                f"sind es höchstens {WORDS_IN_A_SIMPLE_SENTENCE}."
            )
            yield Mistake(text.path, number, sentence)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts come in, lines with words or signs that we never use go out."""

import re
from collections.abc import Iterator

from cms.management.loading.mistakes import Mistake
from toolbox.placeholders.parsing import problems
from toolbox.placeholders.registry import REGISTRY

from .folder import Folder, Text
from .wordlists import (
    BANNED,
    E_MAIL,
    EU_ACT,
    GENDER_SIGNS,
    NAME_AFTER_PREPOSITION,
    ONE_SORT_OF_TOWN,
    PARTIES,
    PENALTIES,
    PHONE_NUMBER,
    UNBOUND,
)

OFFICIAL = ("items", "sharepics")
# Lines for machines, and of texts in another language.
MACHINE = re.compile(r"\s*(?:- )?(?:id|slug|url|source|source_url):|\s*- \{title:")
OTHER_TONGUES = ("pages-en",)
GAP = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
WITH_GAPS = ("items", "sharepics", "counter_speech")
RULES = (
    (PENALTIES, "„{}“ droht mit einer Strafe; Strafrahmen nennen wir nicht."),
    (PARTIES, "„{}“ nennt eine Partei; unsere Texte bleiben neutral."),
    (BANNED, "„{}“ verwenden wir nicht, siehe die Wortliste in wordlists.py."),
    (E_MAIL, "„{}“ ist eine Adresse; schreiben Sie „@anlaufstellen“ oder „@kontakt“."),
    (PHONE_NUMBER, "„{}“ sieht nach einer Rufnummer aus; sie gehört in die Daten."),
    (UNBOUND, "Nach „{}“ fehlt ein geschütztes Leerzeichen."),
)


def check_wording(folder: Folder) -> Iterator[Mistake]:
    for text in folder.texts:
        if text.folder not in OTHER_TONGUES:
            yield from signs(text)
        if text.folder in OFFICIAL:
            yield from words(text)
            yield from towns(text)
        if text.folder in WITH_GAPS:
            yield from gaps(text)
            yield from articles(text)


def signs(text: Text) -> Iterator[Mistake]:
    for number, line in text.lines():
        line = GAP.sub("…", line)
        for match in GENDER_SIGNS.finditer(line):
            sentence = (
                f"„{word_around(line, match)}“: Statt eines Zeichens steht ein Paar "
                "(„Bürgerinnen und Bürger“) oder ein Wort für alle."
            )
            yield Mistake(text.path, number, sentence)


def word_around(line: str, match: re.Match[str]) -> str:
    found = re.compile(r"\S+").finditer(line)
    around = (word[0] for word in found if word.start() <= match.start() < word.end())
    return next(around, match[0]).strip(".,;:!?„“\"'")


def words(text: Text) -> Iterator[Mistake]:
    """What is never said; a sharepic's notes may name the number of an emergency."""
    for number, line in text.lines():
        if MACHINE.match(line):
            continue
        line = EU_ACT.sub("", GAP.sub("…", line))
        for pattern, sentence in RULES:
            if pattern is PHONE_NUMBER and text.folder != "items":
                continue
            if match := pattern.search(line):
                yield Mistake(text.path, number, sentence.format(match[0]))
                break


def towns(text: Text) -> Iterator[Mistake]:
    """A text has to suit a town, a village and a district."""
    for number, line in text.lines():
        if number <= front_lines(text):
            continue
        for match in ONE_SORT_OF_TOWN.finditer(line):
            sentence = (
                f"„{match[0]}“ passt nicht zu jeder Kommune; nehmen Sie einen "
                "Platzhalter wie {kommune} oder {leitung}."
            )
            yield Mistake(text.path, number, sentence)


def articles(text: Text) -> Iterator[Mistake]:
    """The bare name behind a preposition lacks the article of a district."""
    for number, line in text.lines():
        for match in NAME_AFTER_PREPOSITION.finditer(line):
            sentence = (
                f"„{match[0]}“ klingt bei einem Landkreis falsch; nehmen Sie "
                "{kommune_in}, {kommune_dativ} oder {kommune_akkusativ}."
            )
            yield Mistake(text.path, number, sentence)


def front_lines(text: Text) -> int:
    """The number of the line that ends the settings."""
    lines = text.source.splitlines()
    return lines.index("---", 1) + 1


def gaps(text: Text) -> Iterator[Mistake]:
    """Unknown placeholders, with the nearest known one; known ones without a help."""
    for number, line in text.lines():
        if number > 1 and re.match(r"\s*- \{\w+:", line):
            continue
        for sentence in problems(line):
            yield Mistake(text.path, number, sentence)
        for match in GAP.finditer(line):
            known = REGISTRY.get(match[1])
            if known and not (known.label and known.help and known.sample):
                sentence = f"Dem Platzhalter {match[0]} fehlt Hilfe oder Beispiel."
                yield Mistake(text.path, number, sentence)

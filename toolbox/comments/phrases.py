# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lists of phrases that people can read come in, one pattern for each goes out.

"(dich|euch) kriegen wir", "an die wand stell*", "wissen wo du … wohn*": one phrase a
line, in plain spelling ("ae" for "ä"). A star stands for any ending, dots for up to six
words, a question mark for a word that may be missing; a bar parts words of which one
stands there. `@name = …` gives words a name, several lines of one name add up.
"""

import re
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent / "lists"
GAP = r"(?:\S+ ){0,6}?"
# A blank inside brackets is part of an alternative.
PIECE = re.compile(r"(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()])+")
DEFINITION = re.compile(r"@(\w+) = (.+)")
NAME = re.compile(r"@(\w+)")


def phrase_lists(name: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a file in `lists` by the name of their section."""
    definitions: dict[str, str] = {}
    sections: dict[str, list[str]] = {}
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if definition := DEFINITION.fullmatch(line):
            key, words = definition.groups()
            definitions[key] = (
                f"{definitions[key]}|{words}" if key in definitions else words
            )
        elif line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(NAME.sub(lambda match: f"({definitions[match[1]]})", line))
    return {section: phrases(lines) for section, lines in sections.items()}


def phrases(lines: Iterable[str]) -> re.Pattern[str]:
    patterns = [pattern_of(line) for line in lines]
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")


def pattern_of(line: str) -> str:
    return "".join(piece_of(word) for word in PIECE.findall(line)).removesuffix(" ")


def piece_of(word: str) -> str:
    if word == "…":
        return GAP
    is_optional = word.endswith("?")
    spelt = word.removesuffix("?").replace("*", r"\w*")
    return rf"(?:{spelt} )?" if is_optional else rf"(?:{spelt}) "

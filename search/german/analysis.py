# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, its tokens with stems and parts go out."""

import re
import unicodedata
from functools import lru_cache

import Stemmer

from .tokens import Token

WORD = re.compile(r"[^\W_]+")
STEMMER = Stemmer.Stemmer("german")


def fold(word: str) -> str:
    """A word in lower case without umlauts and accents: "Größe" is "grosse"."""
    lowered = unicodedata.normalize("NFC", word).lower().replace("ß", "ss")
    plain = unicodedata.normalize("NFKD", lowered)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    return str(STEMMER.stemWord(fold(word)))


class Analyzer:
    """Cuts texts into tokens; one instance a process, it remembers words."""

    def analyse(self, text: str) -> tuple[Token, ...]:
        """The tokens of a text in their order, stop words left out."""
        return tuple(
            Token(match.start(), match.end(), (stem(match.group()),))
            for match in WORD.finditer(text)
        )

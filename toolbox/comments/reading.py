# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A comment as typed comes in, its sentences without tricks of spelling go out.

The words are in lower case with "ae" for "ä", so that one phrase fits every way of
writing: "TÖTEN", "t ö t e n" and "t03ten" all read "toeten".
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
LOOK_ALIKES = str.maketrans("013457@$!", "oieastasi")
# Cyrillic letters that look Latin.
FOREIGN = str.maketrans("\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456", "aeopcyxi")
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00]")
SPACED = re.compile(r"(?<!\w)[^\W\d_](?:[ .\-_*/|]{1,2}[^\W\d_](?!\w)){3,}")
MASKED = re.compile(r"(?<=[^\W\d_])[_*|](?=[^\W\d_])")
STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
CHUNK = re.compile(r"\S+")
QUOTED = re.compile(r"„[^“”\"]+[“”\"]|»[^«]+«|«[^»]+»|\"[^\"]+\"|‚[^‘]+‘")
SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
WORD = re.compile(r"\w+|[卐卍§]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words` are parted by single blanks; no signs stand among them."""

    words: str
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """`unquoted` are the sentences without what stands in quotation marks."""

    sentences: tuple[Sentence, ...]
    unquoted: tuple[Sentence, ...]

    @property
    def words(self) -> str:
        return " ".join(sentence.words for sentence in self.sentences)

    @property
    def quotes(self) -> bool:
        return self.sentences != self.unquoted


def read(text: str) -> Comment:
    tidy = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    unquoted = QUOTED.sub(" ", tidy)
    return Comment(tuple(sentences_of(tidy)), tuple(sentences_of(unquoted)))


def sentences_of(text: str) -> Iterator[Sentence]:
    for match in SENTENCE.finditer(joined(text)):
        words = " ".join(WORD.findall(plain(match.group())))
        if words:
            yield Sentence(words, "?" in match.group())


def joined(text: str) -> str:
    """Letters that were set apart stand together again."""
    return SPACED.sub(lambda match: re.sub(r"[\W_]", "", match.group()), text)


def plain(text: str) -> str:
    lowered = text.lower().translate(FOREIGN)
    spelt = CHUNK.sub(lambda match: undisguised(match.group()), lowered)
    return STRETCHED.sub(r"\1", MASKED.sub("", spelt)).translate(UMLAUTS)


def undisguised(chunk: str) -> str:
    """Digits that stand for letters: "h4ss" is "hass", "88" and "10km" stay."""
    word = chunk.strip("!?.,:;()-„“\"'")
    is_mixed = re.search(r"[^\W\d_]", word) and re.search(r"[\d@$!]", word)
    if not is_mixed or re.fullmatch(r"\d+\W?[^\W\d_]+|[^\W\d_]\d+", word):
        return chunk
    return chunk.replace(word, word.translate(LOOK_ALIKES))

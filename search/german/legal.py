# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A reference to a law comes in, its numbers go out: "§§ 185 ff." is "§185".

"§130", "§ 130 Abs. 1", "Paragraf 86 a" and "§§ 185, 186 und 187 StGB" are read alike;
so are "Art. 5" and "Artikel 5".
"""

from collections.abc import Iterator

import regex

from .tokens import Token

NUMBER = r"\d{1,4}(?:\s?[a-z](?![\p{L}\p{Nd}.)]))?(?![\p{L}\p{Nd}])"
AND = r"\s?(?:,|;|/|[-‐‑–—]|und|u\.|oder|bis|sowie|i\.\s?V\.\s?m\.|§{1,2})\s?"
PARAGRAPH = (
    rf"(?:§{{1,2}}|\bpar(?:agra(?:ph|f)(?:en|s)?\b|\.|\b))\s?{NUMBER}(?:{AND}{NUMBER})*"
)
ARTICLE = rf"\bart(?:\.|ikeln?s?\b|\b)\s?{NUMBER}(?:{AND}{NUMBER})*"
EACH = regex.compile(rf"(?<![\p{{L}}\p{{Nd}}])({NUMBER})", regex.IGNORECASE)
RANGE = regex.compile(r"\s?(?:[-‐‑–—]|bis)\s?", regex.IGNORECASE)
LONGEST_RANGE = 20


def references(match: regex.Match[str], sign: str) -> Iterator[Token]:
    """One token for each number; `sign` is "§" or "art". A range has those within."""
    text, last_end, last = match.string, match.start(), ""
    for found in EACH.finditer(text, match.start(), match.end()):
        number = regex.sub(r"\s", "", found[1].lower())
        between = text[last_end : found.start()]
        within = _within(last, number) if RANGE.fullmatch(between) else ()
        parts = (number, *(f"{sign}{each}" for each in within))
        start = found.start() if last else match.start()
        yield Token(start, found.end(), (f"{sign}{number}",), parts)
        last, last_end = number, found.end()


def _within(first: str, last: str) -> range:
    if not (first.isdecimal() and last.isdecimal()):
        return range(0)
    numbers = range(int(first) + 1, int(last))
    return numbers if len(numbers) <= LONGEST_RANGE else range(0)

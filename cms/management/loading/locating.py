# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file's text and what is said about it come in, the line to look at goes out."""

import re

QUOTED = re.compile(r"„(.+?)“|(\{[^{}\s]+\})")


def line_of(text: str, sentence: str, *, key: str = "", start: int = 1) -> int:
    """The line a sentence is about, counted from 1.

    The first at or below `start` that holds words the sentence quotes, or `start`
    itself; the search begins with the field `key` if there is such a line.
    """
    lines = text.splitlines()
    if key:
        start = _first(lines, start, _field(key)) or start
    for words in quoted(sentence):
        if words == key:
            continue
        if found := _first(lines, start, re.compile(rf".*{re.escape(words)}")):
            return found
    return start


def line_like(text: str, wanted: str) -> int:
    """The first line that reads so; 0 if there is none."""
    pattern = re.compile(rf"\s*{re.escape(wanted)}\s*$")
    return _first(text.splitlines(), 1, pattern) if wanted else 0


def quoted(sentence: str) -> list[str]:
    """The words between German quotation marks, and placeholders."""
    return [match[1] or match[2] for match in QUOTED.finditer(sentence)]


def _field(key: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:- )?{re.escape(key)}:")


def _first(lines: list[str], start: int, pattern: re.Pattern[str]) -> int:
    numbered = enumerate(lines[start - 1 :], start)
    return next((number for number, line in numbered if pattern.match(line)), 0)

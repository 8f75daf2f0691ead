# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs come in, the data of words that the page template can divide go out."""

import re
import unicodedata
from typing import Any, Final

from toolbox.documents.model import Mark, Run, Runs
from toolbox.rendering.wording import is_visible, link_target, says_something

Data = dict[str, Any]

LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:-([A-Za-z]{2}))?(?:-.*)?$")
REACHED_BY: Final = ("mailto:", "tel:")
MOST_WHOLE: Final = 40
"""Characters of a number or an address that stay in one line, whatever the paper."""

OVERLONG: Final = re.compile(r"\S{60}(?=\S)")
SOFT_HYPHEN: Final = "\u00ad"
BREAK_HERE: Final = "\u200b"


def runs_data(runs: Runs) -> list[Data]:
    """Nothing where there is no word to print."""
    if not says_something(runs):
        return []
    shown = [run for run in runs if run.text]
    following = [*(run.text[0] for run in shown[1:]), ""]
    return [_run(run, after) for run, after in zip(shown, following, strict=True)]


def _run(run: Run, after: str) -> Data:
    language = language_of(run.lang)
    text = _link_text(run.text, after) if run.href else run.text
    return {
        "text": breakable(text),
        "bold": run.bold,
        "italic": run.italic,
        "missing": run.mark is Mark.MISSING,
        "lang": language[0] if language else None,
        "href": (is_visible(run.text) and link_target(run.href)) or None,
        "whole": run.href.startswith(REACHED_BY) and len(run.text) <= MOST_WHOLE,
    }


def _link_text(text: str, after: str) -> str:
    """The words of a link such that the compiler (typst 0.15) can divide their line.

    It breaks where they end in a soft hyphen, and where the line divides a word that is
    glued to them; punctuation stays with its link.
    """
    text = text.rstrip(SOFT_HYPHEN)
    glued = after and not after.isspace() and unicodedata.category(after)[0] != "P"
    return text + BREAK_HERE if glued else text


def language_of(code: str) -> tuple[str, str | None] | None:
    found = LANGUAGE.match(code)
    return (found[1], found[2] and found[2].upper()) if found else None


def breakable(text: str) -> str:
    """A word no line can hold gets places where it may break."""
    return OVERLONG.sub(lambda found: found[0] + BREAK_HERE, text)

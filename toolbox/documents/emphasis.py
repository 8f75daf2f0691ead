# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs come in, one paragraph of the plain notation goes out, and back (see `markup`).

One, two or three stars switch italic, bold or both on and off. That makes every
boundary between two runs writable; a switch that is never switched back is a star.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from toolbox.documents.model import Run, Runs
from toolbox.documents.runs import clean_href, clean_language, tidy

TOKEN: Final = re.compile(
    r"""
      \\(?P<escaped>[\\*\[\]()#|•-])
    | (?P<stars>\*+)
    | (?P<opening>\[)
    | \]\((?P<target>(?:\\[\\()]|[^\\()\s]|\([^\\()\s]*\))+(?:[ ]lang:[\w-]+)?)\)
    | [^\\*\[\]]+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
LANGUAGE_AT_END: Final = re.compile(r"(.* |)lang:([\w-]+)")
NOTHING: Final = "|"
"""What `\\|` stands for: it only keeps two neighbours apart."""


@dataclass
class Token:
    """A stretch of the notation: `text` where it is literal, and what it switches."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    opens: Run | None = None
    closes: bool = False


def parse_line(markup: str) -> Runs:
    """One paragraph of the notation, which may hold line breaks, as runs."""
    matches = tuple(TOKEN.finditer(markup))
    tokens = [_token(match) for match in matches]
    _pair_links(matches, tokens)
    _take_back_last_switch(tokens)
    return tidy(_runs(tokens))


def write_line(runs: Runs) -> str:
    """The opposite of `parse_line`."""
    written = ""
    before = Run("")
    for (href, lang), members in groupby(runs, key=lambda run: (run.href, run.lang)):
        opening = "[" if href or lang else ""
        for run in members:
            words = _escaped(run.text, is_link=bool(href or lang))
            written = _joined(written, _stars(before, run), opening + words)
            before, opening = run, ""
        written += _target(href, lang)
    return written + _stars(before, Run(""))


def _token(match: re.Match[str]) -> Token:
    if match["escaped"]:
        return Token("" if match["escaped"] == NOTHING else match["escaped"])
    if match["stars"] and _may_switch(match):
        count = len(match["stars"])
        return Token(bold=count > 1, italic=count != 2)
    return Token(match[0])


def _may_switch(match: re.Match[str]) -> bool:
    """Stars between blanks and a single star inside a word are meant as such."""
    before = match.string[: match.start()][-1:] or " "
    after = match.string[match.end() : match.end() + 1] or " "
    is_alone = before in " \n" and after in " \n"
    is_in_word = match[0] == "*" and before.isalnum() and after.isalnum()
    return len(match[0]) <= 3 and not is_alone and not is_in_word


def _pair_links(matches: tuple[re.Match[str], ...], tokens: list[Token]) -> None:
    opening: Token | None = None
    for match, token in zip(matches, tokens, strict=True):
        if match["opening"]:
            opening = token
        elif match["target"] and opening:
            link = _link(match["target"])
            if link.href or link.lang:
                opening.text, opening.opens = "", link
                token.text, token.closes = "", True
            opening = None


def _link(target: str) -> Run:
    parts = LANGUAGE_AT_END.fullmatch(target)
    address, language = parts.groups() if parts else (target, "")
    href = re.sub(r"\\([\\()])", r"\1", address)
    return Run("", href=clean_href(href), lang=clean_language(language))


def _take_back_last_switch(tokens: list[Token]) -> None:
    """Makes every switch come in pairs: the odd one at the end becomes a star again."""
    italic = [token for token in tokens if token.italic]
    bold = [token for token in tokens if token.bold]
    if len(italic) % 2:
        italic[-1].italic = False
        italic[-1].text += "*"
    if len(bold) % 2:
        bold[-1].bold = False
        bold[-1].text += "**"


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    look = Run("")
    for token in tokens:
        if token.bold or token.italic:
            bold, italic = look.bold ^ token.bold, look.italic ^ token.italic
            look = replace(look, bold=bold, italic=italic)
        if token.opens:
            look = replace(look, href=token.opens.href, lang=token.opens.lang)
        if token.closes:
            look = replace(look, href="", lang="")
        if token.text:
            yield replace(look, text=token.text)


def _stars(before: Run, after: Run) -> str:
    bold = "**" if before.bold != after.bold else ""
    return bold + ("*" if before.italic != after.italic else "")


def _joined(written: str, stars: str, words: str) -> str:
    is_in_word = stars == "*" and written[-1:].isalnum() and words[:1].isalnum()
    return written + ("\\" + NOTHING if is_in_word else "") + stars + words


def _escaped(text: str, is_link: bool) -> str:
    text = text.replace("\\", "\\\\").replace("*", "\\*").replace("](", "\\](")
    return text.replace("[", "\\[") if is_link else text


def _target(href: str, lang: str) -> str:
    if not href and not lang:
        return ""
    address = re.sub(r"([\\()])", r"\\\1", href)
    return f"]({' '.join(filter(None, (address, lang and f'lang:{lang}')))})"

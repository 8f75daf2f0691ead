# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs as they were typed come in, tidy runs in one normal form go out.

In the normal form neighbours differ in look, no character is invisible rubbish, blanks
stand single and never at an edge or beside a line break, and links are safe.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import Final
from urllib.parse import urlsplit

from toolbox.documents.model import Run, Runs

_NONCHARACTERS: Final = "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
UNPRINTABLE: Final = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)
"""Characters that neither XML, HTML nor a reader can take."""

LINK_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
MAX_LINK_LENGTH: Final = 2000
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
EMAIL_ADDRESS: Final = re.compile(r"[^\s@<>\"'(),;:]+@[^\s@<>\"'(),;:]+\.[^\W\d_]{2,}")


def clean_text(text: str) -> str:
    """The text without control characters; foreign line ends become newlines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
    return UNPRINTABLE.sub("", text)


def clean_href(href: str) -> str:
    """A link that a document may carry, or nothing."""
    href = re.sub(r"\s", "%20", clean_text(href).strip())
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    if parts.scheme not in LINK_SCHEMES or len(href) > MAX_LINK_LENGTH:
        return ""
    if parts.scheme in {"http", "https"}:
        return href if parts.netloc else ""
    return href if parts.path else ""


def clean_language(code: str) -> str:
    return code if LANGUAGE.fullmatch(code) else ""


def link_of(text: str) -> str:
    """The link behind a web or e-mail address that stands alone."""
    text = text.strip()
    if EMAIL_ADDRESS.fullmatch(text):
        return clean_href(f"mailto:{text}")
    is_address = re.fullmatch(r"https?://\S+", text)
    return clean_href(text) if is_address else ""


def tidy(runs: Iterable[Run]) -> Runs:
    """The runs in normal form."""
    kept: list[Run] = []
    for _, neighbours in groupby(runs, key=look_of):
        first, *others = neighbours
        text = clean_text(first.text + "".join(run.text for run in others))
        text = re.sub(r" *\n[ \n]*", "\n", text)
        text = re.sub(r"  +", " ", text)
        if text.startswith("\n"):
            _trim_end(kept, " ")
        text = _without_doubled_blank(kept, text)
        if text:
            _append(kept, first, text)
    _trim_end(kept, " \n")
    return tuple(kept)


def in_one_line(runs: Iterable[Run]) -> Runs:
    """Line breaks become blanks: for headings and titles."""
    return tidy(replace(run, text=run.text.replace("\n", " ")) for run in runs)


def look_of(run: Run) -> tuple[object, ...]:
    """Everything but the words."""
    return (run.bold, run.italic, run.href, run.lang, run.mark, run.key)


def text_of(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def _without_doubled_blank(kept: list[Run], text: str) -> str:
    before = kept[-1].text[-1] if kept else "\n"
    if before == "\n":
        return text.lstrip(" \n")
    return text.lstrip(" ") if before == " " else text


def _append(kept: list[Run], run: Run, text: str) -> None:
    if kept and look_of(kept[-1]) == look_of(run):
        text = kept.pop().text + text
    kept.append(run if run.text == text else replace(run, text=text))


def _trim_end(kept: list[Run], characters: str) -> None:
    while kept:
        last = kept.pop()
        text = last.text.rstrip(characters)
        if text:
            kept.append(last if text == last.text else replace(last, text=text))
            return

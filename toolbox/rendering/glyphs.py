# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in; it goes out with only those characters a file can show."""

import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Final, TypeVar

from fontTools.ttLib import TTFont

from toolbox import fonts
from toolbox.documents.model import Document, Run
from toolbox.documents.runs import clean_language
from toolbox.rendering.designing import usable_design
from toolbox.rendering.wording import is_visible

T = TypeVar("T")
Change = Callable[[str], str]

SYMBOLIC: Final = frozenset({"mark", "style", "media_type", "level", "paper"})
"""Fields that hold a choice, not words."""

UNPRINTED: Final = frozenset(
    {"href", "alt", "logo_alt", "id", "key", "lang", "item", "version", "typeface"}
)
"""Fields that are never set in type, so any letter may stand there."""

REPLACEMENTS: Final = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2015": "–",
    "\u2007": "\u00a0",
    "\u2008": " ",
    "\u2009": "\u00a0",
    "\u200a": "",
    "\u202f": "\u00a0",
    "\u2212": "–",
    "✓": "•",
    "✔": "•",
    "☐": "–",
    "☑": "•",
}
"""What stands in for a character that the typeface lacks."""

SPACES: Final = {"\t": " ", "\v": " ", "\f": " ", "\u2028": "\n", "\u2029": "\n"}
SILENT: Final = frozenset("\u200b\u200c\u200d\u2060\ufe0e\ufe0f\u20e3")
"""Joiners and variation selectors: gone without a word, as nobody typed them."""

BIDI_OVERRIDES: Final = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
UNSAFE_CATEGORIES: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
PUNCTUATION: Final = range(0x2010, 0x2070)
SHOWN_AT_MOST: Final = 10
UNTITLED: Final = "Ohne Titel"
GERMAN: Final = "de-DE"


def legible(document: Document) -> Document:
    """Without control characters, which break XML, and text-direction tricks."""
    cleaned = _changed(document, without_controls, frozenset())
    language = clean_language(cleaned.lang) or GERMAN
    usable = replace(cleaned, design=usable_design(cleaned.design), lang=language)
    return _titled(usable)


def printable(document: Document) -> tuple[Document, tuple[str, ...]]:
    """With the bundled typefaces' characters only, and what was lost in German."""
    lost: dict[str, None] = {}
    typeface = document.design.typeface

    def set_in_type(text: str) -> str:
        shown, missing = printable_text(text, typeface)
        lost.update(dict.fromkeys(missing))
        return shown

    shown = _changed(legible(document), set_in_type, UNPRINTED)
    return _titled(shown), notices(tuple(lost))


def printable_text(text: str, typeface: str) -> tuple[str, tuple[str, ...]]:
    """The text as far as the typeface and its fallbacks go, and what was left out."""
    lost: dict[str, None] = {}
    known = characters(typeface)
    return "".join(_shown(sign, known, lost) for sign in text), tuple(lost)


def without_controls(text: str) -> str:
    """Line ends become one newline, other white space a space, the rest is dropped."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        SPACES.get(character, character) for character in lines if _is_safe(character)
    )


@lru_cache(maxsize=8)
def characters(typeface: str) -> frozenset[str]:
    """All characters the typeface and its fallbacks can show.

    A fallback for another script lends letters, but no hyphens for German words.
    """
    latin, *others = fonts.FALLBACKS
    codes = _codes(typeface) | _codes(latin)
    for name in others:
        codes |= _codes(name).difference(PUNCTUATION)
    return frozenset(chr(code) for code in codes if _is_safe(chr(code))) | {"\n"}


def _codes(typeface: str) -> set[int]:
    with TTFont(fonts.face(typeface), lazy=True) as font:
        return set(font.getBestCmap())


def _is_safe(character: str) -> bool:
    if character == "\n" or character in SPACES:
        return True
    if character in BIDI_OVERRIDES or character in "\ufeff\ufffd":
        return False
    return unicodedata.category(character) not in UNSAFE_CATEGORIES


def _shown(character: str, known: frozenset[str], lost: dict[str, None]) -> str:
    if character in known:
        return character
    if character in SILENT:
        return ""
    for substitute in (
        REPLACEMENTS.get(character),
        unicodedata.normalize("NFKC", character),
    ):
        if substitute is not None and known.issuperset(substitute):
            return substitute
    lost[character] = None
    return ""


def notices(lost: tuple[str, ...]) -> tuple[str, ...]:
    """A German sentence about characters that were left out, if there are any."""
    if not lost:
        return ()
    shown = " ".join(lost[:SHOWN_AT_MOST]) + (" …" if len(lost) > SHOWN_AT_MOST else "")
    return (
        "Diese Zeichen kann die Schrift nicht darstellen, sie wurden weggelassen: "
        f"{shown}",
    )


def _titled(document: Document) -> Document:
    if is_visible(document.plain_title):
        return document
    candidates = (document.subject, document.kicker)
    stand_in = next(filter(is_visible, candidates), UNTITLED)
    return replace(document, title=(Run(stand_in),))


def _changed(value: T, change: Change, spared: frozenset[str]) -> T:
    """The same dataclass with `change` applied to every text inside it."""
    return _walk(value, change, spared | SYMBOLIC)  # type: ignore[no-any-return]


def _walk(value: Any, change: Change, spared: frozenset[str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_walk(part, change, spared) for part in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = {
        field.name: _walk(getattr(value, field.name), change, spared)
        for field in fields(value)
        if field.name not in spared
    }
    return replace(value, **parts)

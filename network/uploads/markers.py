# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes a package, gives back the markers in its texts; unknown ones are refused."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from lxml import etree

from network.uploads.packages import WORD_NAMESPACE, Package
from network.uploads.refusal import UploadRefused, quoted

CONTENT = "INHALT"
KNOWN = (
    CONTENT,
    "DATUM",
    "ORT",
    "TITEL",
    "ANSPRECHPERSON",
    "ART",
    "KOMMUNE",
    "ANSCHRIFT",
)

_MARKER = re.compile(r"\{\{\s*([A-ZÄÖÜ_]+)\s*\}\}")
_BRACES = re.compile(r"\{\{[^{}]*\}*|\{[%#]|\}\}|[%#]\}")
_WORD_PARAGRAPH = f"{{{WORD_NAMESPACE}}}p"
_BOX_ELEMENTS = ("{*}txbxContent", "{*}AlternateContent", "{*}textbox")


@dataclass(frozen=True)
class MarkedText:
    """One paragraph as a person reads it, whatever runs Word made of it."""

    part: str
    text: str
    markers: tuple[str, ...]
    is_in_box: bool

    @property
    def is_alone(self) -> bool:
        return _MARKER.fullmatch(self.text.strip()) is not None


def check_markers(package: Package) -> None:
    check_texts(tuple(marked_texts(package)), package.main_part)


def check_texts(marked: Sequence[MarkedText], main_part: str) -> None:
    """The rules of both kinds of files; the text itself belongs into `main_part`."""
    for paragraph in marked:
        _refuse_unknown(paragraph.text)
        _refuse_in_box(paragraph)
    _refuse_second_content(main_part, marked)


def found_markers(package: Package) -> tuple[str, ...]:
    return ordered_markers(marked_texts(package))


def ordered_markers(marked: Iterable[MarkedText]) -> tuple[str, ...]:
    found = {marker for paragraph in marked for marker in paragraph.markers}
    return tuple(marker for marker in KNOWN if marker in found)


def is_marked(text: str) -> bool:
    return _BRACES.search(text) is not None


def markers_of(text: str) -> tuple[str, ...]:
    return tuple(_MARKER.findall(text))


def marked_texts(package: Package) -> Iterator[MarkedText]:
    """Every paragraph with a brace that could be meant as a marker."""
    for name, root in package.trees.items():
        for paragraph, text in _paragraphs(root):
            if is_marked(text):
                boxed = _is_in_box(paragraph)
                yield MarkedText(name, text, markers_of(text), boxed)


def _is_in_box(paragraph: etree._Element) -> bool:
    """In a text box, or in a drawing that keeps its own kind of paragraphs."""
    box = next(paragraph.iterancestors(*_BOX_ELEMENTS), None)
    return box is not None or paragraph.tag != _WORD_PARAGRAPH


def _paragraphs(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    texts: dict[etree._Element, list[str]] = defaultdict(list)
    for element in root.iter("{*}t"):
        paragraph = next(element.iterancestors("{*}p"), element)
        texts[paragraph].append(element.text or "")
    for paragraph, pieces in texts.items():
        yield paragraph, "".join(pieces)


def _refuse_unknown(text: str) -> None:
    for marker in _MARKER.findall(text):
        if marker not in KNOWN:
            raise _unknown("{{" + marker + "}}")
    leftover = _BRACES.search(_MARKER.sub("", text))
    if leftover:
        raise _unknown(leftover[0])


def _refuse_in_box(paragraph: MarkedText) -> None:
    if paragraph.is_in_box:
        raise UploadRefused(
            f"Der Platzhalter {quoted(paragraph.text)} steht in einem Textfeld oder "
            "Rahmen, den wir nicht füllen können; bitte setzen Sie ihn in einen Absatz "
            "oder eine Tabelle."
        )


def _refuse_second_content(main_part: str, marked: Sequence[MarkedText]) -> None:
    places = [
        paragraph.part
        for paragraph in marked
        for marker in paragraph.markers
        if marker == CONTENT
    ]
    if len(places) > 1 or any(place != main_part for place in places):
        raise UploadRefused(
            "Der Platzhalter {{INHALT}} steht mehrfach oder außerhalb des Textbereichs "
            "im Briefbogen; bitte setzen Sie ihn genau einmal auf die Seite, nicht in "
            "die Kopf- oder Fußzeile."
        )


def _unknown(marker: str) -> UploadRefused:
    word = re.sub(r"[^A-ZÄÖÜ]", "", marker.upper())
    close = get_close_matches(word, KNOWN, n=1)
    ways_out = (
        f"bitte schreiben Sie {{{{{close[0]}}}}}"
        if close
        else "bitte verwenden Sie nur " + ", ".join(f"{{{{{name}}}}}" for name in KNOWN)
    )
    return UploadRefused(
        f"Den Platzhalter {quoted(marker)} kennt Komm.A nicht; {ways_out}."
    )

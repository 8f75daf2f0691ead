# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A letterhead comes in, its markers are filled, the place for the text goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from toolbox.documents.model import Document
from toolbox.rendering.markers import MARKER, PLACE, is_only, marker_values


@dataclass(frozen=True)
class Place:
    """Where the text goes, what style stood there, and which markers were filled."""

    element: Any
    body_style: str | None
    filled: frozenset[str]
    title: Any = None


def prepare(word: WordDocument, document: Document) -> Place:
    """Fills every marker of the letterhead and opens the place for the text."""
    values = marker_values(document)
    body = word.element.body
    filled: set[str] = set()
    title = None
    anchor = None
    for paragraph in _paragraphs(word):
        words = paragraph_text(paragraph)
        if is_only(words, "TITEL") and _is_in(paragraph, body):
            title = paragraph
        if anchor is None and _holds_place(words) and _is_in(paragraph, body):
            anchor = paragraph
        filled |= fill(paragraph, values | {PLACE: ""})
    element, style = _open(anchor, body)
    return Place(element, style, frozenset(filled), title)


def paragraph_text(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def fill(paragraph: Any, values: dict[str, str]) -> set[str]:
    """Word cuts a marker into runs at will: the parts are joined to find it."""
    texts = list(paragraph.iter(qn("w:t")))
    found = list(MARKER.finditer("".join(text.text or "" for text in texts)))
    known = [marker for marker in found if marker[1] in values]
    for marker in reversed(known):
        _replace(texts, marker.start(), marker.end(), values[marker[1]])
    if any("\n" in values[marker[1]] for marker in known):
        for text in texts:
            _break_lines(text)
    return {marker[1] for marker in known}


def _break_lines(text: Any) -> None:
    """An address has several lines; a newline in w:t would be a blank."""
    first, *others = (text.text or "").split("\n")
    text.text = first
    for line in reversed(others):
        following = OxmlElement("w:t")
        following.text = line
        following.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        text.addnext(following)
        text.addnext(OxmlElement("w:br"))


def headers(word: WordDocument) -> list[Any]:
    """Every header the file really has, each once."""
    kinds = ("header", "first_page_header", "even_page_header")
    return _edges(word, kinds)


def footers(word: WordDocument) -> list[Any]:
    kinds = ("footer", "first_page_footer", "even_page_footer")
    return _edges(word, kinds)


def _edges(word: WordDocument, kinds: tuple[str, ...]) -> list[Any]:
    """Sections may share a part, so parts are told apart by their names."""
    edges = (getattr(section, kind) for section in word.sections for kind in kinds)
    own = [edge for edge in edges if not edge.is_linked_to_previous]
    return list({edge.part.partname: edge for edge in own}.values())


def _paragraphs(word: WordDocument) -> Iterator[Any]:
    edges = (edge._element for edge in (*headers(word), *footers(word)))
    for root in (word.element.body, *edges):
        yield from list(root.iter(qn("w:p")))


def _holds_place(words: str) -> bool:
    return any(marker[1] == PLACE for marker in MARKER.finditer(words))


def _is_in(paragraph: Any, body: Any) -> bool:
    """In the running text: neither in a header nor in a floating text box."""
    ancestors = list(paragraph.iterancestors())
    boxed = any(ancestor.tag == qn("w:txbxContent") for ancestor in ancestors)
    return body in ancestors and not boxed


def _replace(texts: list[Any], start: int, end: int, value: str) -> None:
    """Puts `value` where the stretch begins and takes the stretch out of each part."""
    offset = 0
    for element in texts:
        words = element.text or ""
        first, last = max(start - offset, 0), min(end - offset, len(words))
        offset += len(words)
        if first >= last:
            continue
        element.text = words[:first] + value + words[last:]
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        value = ""


def _open(anchor: Any, body: Any) -> tuple[Any, str | None]:
    """An empty paragraph to write before; the caller takes it out at the end."""
    place = OxmlElement("w:p")
    if anchor is None:
        end = body.find(qn("w:sectPr"))
        (end.addprevious if end is not None else body.append)(place)
        return place, None
    style = anchor.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    _loosen_content_controls(anchor)
    anchor.addnext(place)
    ends_section = anchor.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
    if ends_section:
        anchor.addprevious(place)
    elif not paragraph_text(anchor).strip() and not _has_drawing(anchor):
        anchor.getparent().remove(anchor)
    return place, None if style is None else str(style.get(qn("w:val")))


def _has_drawing(paragraph: Any) -> bool:
    return next(paragraph.iter(qn("w:drawing"), qn("w:pict")), None) is not None


def _loosen_content_controls(anchor: Any) -> None:
    """A control for plain text must not hold headings, nor may it be a prompt."""
    for control in anchor.iterancestors(qn("w:sdt")):
        properties = control.find(qn("w:sdtPr"))
        for tag in ("w:text", "w:showingPlcHdr", "w:dataBinding"):
            found = None if properties is None else properties.find(qn(tag))
            if found is not None:
                properties.remove(found)

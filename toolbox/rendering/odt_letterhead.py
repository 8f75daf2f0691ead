# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A letterhead comes in, its markers are filled, the place for the text goes out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from lxml import etree

from toolbox.documents.model import Document
from toolbox.rendering.markers import MARKER, PLACE, is_only, marker_values
from toolbox.rendering.odt_xml import tag

CM_PER_UNIT: Final = {
    "cm": 1.0,
    "mm": 0.1,
    "in": 2.54,
    "pt": 2.54 / 72,
    "pc": 2.54 / 6,
    "px": 2.54 / 96,
}
LENGTH: Final = re.compile(r"([0-9.]+)(cm|mm|in|pt|pc|px)")
USUAL_WIDTH_CM: Final = 16.0
PARAGRAPHS: Final = (tag("text:p"), tag("text:h"))


@dataclass(frozen=True)
class Place:
    element: Any
    body_style: str | None
    filled: frozenset[str] = frozenset()
    title: Any = None


@dataclass
class Slot:
    """One stretch of characters in mixed content: before or behind an element."""

    owner: Any
    is_tail: bool

    @property
    def text(self) -> str:
        return (self.owner.tail if self.is_tail else self.owner.text) or ""

    @text.setter
    def text(self, value: str) -> None:
        if self.is_tail:
            self.owner.tail = value
        else:
            self.owner.text = value


def prepare(content: Any, styles: Any, document: Document) -> Place:
    values = marker_values(document) | {PLACE: ""}
    body = content.find(f"{tag('office:body')}/{tag('office:text')}")
    filled: set[str] = set()
    anchor = title = None
    for root in (body, styles):
        for paragraph in list(root.iter(*PARAGRAPHS)):
            is_title = is_only("".join(paragraph.itertext()), "TITEL")
            if is_title and _is_running(paragraph, body):
                title = paragraph
            names = fill(paragraph, values)
            filled |= names
            if PLACE in names and anchor is None and _is_running(paragraph, body):
                anchor = paragraph
    return replace(_open(anchor, body), filled=frozenset(filled), title=title)


def fill(paragraph: Any, values: dict[str, str]) -> set[str]:
    """A marker may be cut by spans; its stretches are joined to find it."""
    slots = list(_slots(paragraph))
    found = list(MARKER.finditer("".join(slot.text for slot in slots)))
    known = [marker for marker in found if marker[1] in values]
    for marker in reversed(known):
        _replace(slots, marker.start(), marker.end(), values[marker[1]])
    if any("\n" in values[marker[1]] for marker in known):
        for slot in slots:
            _break_lines(slot)
    return {marker[1] for marker in known}


def text_width(styles: Any, place: Any) -> float:
    """In cm: the page without its margins, shared among the cells of a table row."""
    width = _page_width(styles)
    for row in place.iterancestors(tag("table:table-row")):
        width = width / max(1, len(row.findall(tag("table:table-cell")))) - 0.3
    return max(1.0, width)


def _page_width(styles: Any) -> float:
    layout = next(styles.iter(tag("style:page-layout-properties")), None)
    if layout is None:
        return USUAL_WIDTH_CM
    both = _cm(layout.get(tag("fo:margin")))
    left = _cm(layout.get(tag("fo:margin-left"))) or both
    right = _cm(layout.get(tag("fo:margin-right"))) or both
    width = _cm(layout.get(tag("fo:page-width"))) - left - right
    return width if width > 1 else USUAL_WIDTH_CM


def _cm(length: str | None) -> float:
    found = LENGTH.fullmatch(length or "")
    return float(found[1]) * CM_PER_UNIT[found[2]] if found else 0.0


def _slots(paragraph: Any) -> Iterator[Slot]:
    yield Slot(paragraph, is_tail=False)
    for element in paragraph.iterdescendants(etree.Element):
        yield Slot(element, is_tail=False)
        yield Slot(element, is_tail=True)


def _replace(slots: list[Slot], start: int, end: int, value: str) -> None:
    offset = 0
    for slot in slots:
        words = slot.text
        first, last = max(start - offset, 0), min(end - offset, len(words))
        offset += len(words)
        if first >= last:
            continue
        slot.text = words[:first] + value + words[last:]
        value = ""


def _break_lines(slot: Slot) -> None:
    """An address has several lines; ODF reads a newline as a blank."""
    first, *others = slot.text.split("\n")
    if not others or slot.owner.getparent() is None:
        return
    slot.text = first
    parent = slot.owner.getparent() if slot.is_tail else slot.owner
    position = parent.index(slot.owner) + 1 if slot.is_tail else 0
    for line in reversed(others):
        mark = etree.Element(tag("text:line-break"))
        mark.tail = line
        parent.insert(position, mark)


def _is_running(paragraph: Any, body: Any) -> bool:
    ancestors = list(paragraph.iterancestors())
    boxes = (tag("draw:text-box"), tag("text:note-body"), tag("text:tracked-changes"))
    return body in ancestors and not any(part.tag in boxes for part in ancestors)


def _open(anchor: Any, body: Any) -> Place:
    """An empty paragraph to write before; the caller takes it out at the end."""
    place = etree.Element(tag("text:p"))
    if anchor is None:
        body.append(place)
        return Place(place, None)
    anchor.addnext(place)
    holds_frame = next(anchor.iter(tag("draw:frame")), None) is not None
    if not "".join(anchor.itertext()).strip() and not holds_frame:
        anchor.getparent().remove(anchor)
    return Place(place, anchor.get(tag("text:style-name")))

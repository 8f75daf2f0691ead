# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A run comes in, the w:r that shows it is put at the end of a paragraph or link."""

from dataclasses import dataclass, replace
from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from toolbox.documents.model import Mark, Run
from toolbox.rendering.direction import stretches

XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class LinkLook:
    style_id: str | None
    colour: str


def write_run(
    parent: Any, run: Run, link: LinkLook | None = None, points: float = 0
) -> None:
    """`points` is a size of its own; the style's size without."""
    for text, is_rightward in stretches(run.text):
        looks = _looks(run, link, is_rightward, points)
        _write(parent, replace(run, text=text), looks)


def _write(parent: Any, run: Run, looks: list[tuple[str, str | None]]) -> None:
    element = add(parent, "w:r")
    if looks:
        properties = add(element, "w:rPr")
        for tag, value in looks:
            add(properties, tag, value)
    for index, line in enumerate(run.text.split("\n")):
        if index:
            add(element, "w:br")
        text = add(element, "w:t")
        text.text = line
        text.set(XML_SPACE, "preserve")


def add(parent: Any, tag: str, value: str | None = None) -> Any:
    element = OxmlElement(tag)
    if value is not None:
        element.set(qn("w:val"), value)
    parent.append(element)
    return element


def _looks(
    run: Run, link: LinkLook | None, is_rightward: bool, points: float
) -> list[tuple[str, str | None]]:
    """In the order the schema demands."""
    size = str(round(points * 2))
    candidates: tuple[tuple[object, str, str | None], ...] = (
        (link and link.style_id, "w:rStyle", link.style_id if link else None),
        (run.bold, "w:b", None),
        (run.bold, "w:bCs", None),
        (run.italic, "w:i", None),
        (run.italic, "w:iCs", None),
        (link, "w:color", link.colour if link else None),
        (points, "w:sz", size),
        (points, "w:szCs", size),
        (run.mark is Mark.MISSING, "w:highlight", "yellow"),
        (link, "w:u", "single"),
        (is_rightward, "w:rtl", None),
        (run.lang, "w:lang", run.lang),
    )
    return [(tag, value) for is_wanted, tag, value in candidates if is_wanted]

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The kind of a list comes in, the number that ties its entries together goes out."""

from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from toolbox.rendering.roles import Role

SYMBOL_FONT: Final = "Segoe UI Symbol"
LEVELS: Final = {
    Role.BULLET: ("bullet", "•", ""),
    Role.NUMBER: ("decimal", "%1.", ""),
    Role.CHECK: ("bullet", "☐", SYMBOL_FONT),
}


class Lists:
    """Numberings of our own, so that a letterhead's lists stay what they are."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._abstract: dict[Role, int] = {}

    def start(self, role: Role) -> int:
        """A new w:num: each list counts from one again."""
        root = self._root()
        abstract = self._abstract.get(role)
        if abstract is None:
            abstract = self._abstract[role] = _add_abstract(root, role)
        number = _next_id(root, "w:num", "w:numId", 1)
        entry = parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}">'
            f'<w:abstractNumId w:val="{abstract}"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        _insert_before(root, entry, "w:numIdMacAtCleanup")
        return number

    def _root(self) -> Any:
        """The numbering part; python-docx cannot make one where there is none."""
        part: Any = self._word.part
        try:
            return part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
        except KeyError:
            root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        name = PackURI("/word/numbering.xml")
        kind = CONTENT_TYPE.WML_NUMBERING
        numbering = NumberingPart(name, kind, root, part.package)
        part.relate_to(numbering, RELATIONSHIP_TYPE.NUMBERING)
        return root


def _add_abstract(root: Any, role: Role) -> int:
    number = _next_id(root, "w:abstractNum", "w:abstractNumId", 0)
    number_format, text, font = LEVELS[role]
    fonts = (
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" '
        f'w:cs="{font}" w:hint="default"/></w:rPr>'
        if font
        else ""
    )
    entry = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr>{fonts}'
        "</w:lvl></w:abstractNum>"
    )
    _insert_before(root, entry, "w:num", "w:numIdMacAtCleanup")
    return number


def _next_id(root: Any, tag: str, attribute: str, first: int) -> int:
    taken = [int(entry.get(qn(attribute))) for entry in root.findall(qn(tag))]
    return max(taken, default=first - 1) + 1


def _insert_before(root: Any, entry: Any, *tags: str) -> None:
    """Schema order: pictures, abstract numberings, numberings, clean-up mark."""
    for tag in tags:
        successor = root.find(qn(tag))
        if successor is not None:
            successor.addprevious(entry)
            return
    root.append(entry)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A paragraph's role comes in, the style of the open DOCX that prints it goes out.

A letterhead's own style wins; a missing one is added in the sender's colours.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from toolbox.documents.model import Design
from toolbox.rendering.designing import tint
from toolbox.rendering.roles import Role

SIZE: Final = re.compile(r'<w:sz w:val="(\d+)"/>')
MUTED: Final = "505050"
DRAFT_RED: Final = "8A1C1C"


@dataclass(frozen=True)
class Look:
    """One style of ours: its names in Word, and the inside of w:pPr and w:rPr.

    The first name is the one Word translates; the others are what it is called in
    German files. `%(ink)s` and the other colour names are filled from the design.
    """

    names: tuple[str, ...]
    paragraph: str = ""
    run: str = ""
    next_name: str = ""


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"/>'


def _heading(level: int, size: int, before: int, after: int) -> Look:
    return Look(
        (f"heading {level}", f"Überschrift {level}"),
        f"<w:keepNext/><w:keepLines/>{_spacing(before, after)}"
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f'<w:b/><w:color w:val="%(ink)s"/><w:sz w:val="{size * 2}"/>',
    )


def _bar(colour: str, size: int) -> str:
    return (
        f'<w:pBdr><w:left w:val="single" w:sz="{size}" w:space="10" '
        f'w:color="%({colour})s"/></w:pBdr>'
    )


_ITEM: Final = _spacing(0, 4)
_EDGE: Final = '<w:%s w:val="single" w:sz="4" w:space="6" w:color="%%(tint)s"/>'
_CALLOUT: Final = (
    f'<w:pBdr>{_EDGE % "top"}<w:left w:val="single" w:sz="32" w:space="10" '
    f'w:color="%(primary)s"/>{_EDGE % "bottom"}{_EDGE % "right"}</w:pBdr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="%(tint)s"/>'
)
_INDENT: Final = '<w:ind w:left="284" w:right="284"/>'

LOOKS: Final = {
    Role.DRAFT: Look(
        ("Entwurfshinweis",),
        _spacing(0, 8),
        f'<w:b/><w:color w:val="{DRAFT_RED}"/>',
    ),
    Role.KICKER: Look(
        ("Dachzeile",),
        f"<w:keepNext/>{_spacing(0, 4)}",
        '<w:b/><w:color w:val="%(ink)s"/><w:spacing w:val="10"/><w:sz w:val="20"/>',
    ),
    Role.SENDER: Look(
        ("Rücksendeangabe",),
        _spacing(0, 0),
        f'<w:color w:val="{MUTED}"/><w:sz w:val="13"/>',
    ),
    Role.RECIPIENT: Look(("Anschrift",), _spacing(0, 12)),
    Role.WINDOW: Look(
        ("Anschriftfeld",),
        '<w:keepLines/><w:spacing w:before="0" w:after="0" w:line="240" '
        'w:lineRule="auto"/>',
    ),
    Role.INFO: Look(
        ("Informationsblock",),
        f"<w:keepLines/>{_spacing(0, 0)}",
        '<w:sz w:val="20"/>',
    ),
    Role.FORM: Look(("Formzeile",), f"<w:keepNext/>{_spacing(0, 3)}", "<w:b/>"),
    Role.TITLE: _heading(1, 22, 0, 6),
    Role.SUBHEADING: Look(
        ("Subtitle", "Untertitel"),
        f"<w:keepNext/><w:keepLines/>{_spacing(0, 6)}",
        f'<w:color w:val="{MUTED}"/><w:sz w:val="26"/>',
    ),
    Role.DATELINE: Look(
        ("Orts- und Datumszeile",),
        _spacing(0, 14),
        f'<w:color w:val="{MUTED}"/><w:sz w:val="20"/>',
    ),
    Role.NOTICE: Look(
        ("Hinweiszeile",),
        f"{_bar('accent', 24)}{_spacing(0, 12)}{_INDENT}",
        "<w:b/>",
    ),
    Role.HEADING_1: _heading(2, 14, 18, 5),
    Role.HEADING_2: _heading(3, 12, 14, 4),
    Role.HEADING_3: _heading(4, 11, 12, 4),
    Role.BODY: Look(("Body Text", "Textkörper"), _spacing(0, 8)),
    Role.SOURCE: Look(
        ("Quellenangabe",),
        f"<w:keepLines/>{_spacing(0, 10)}",
        f'<w:color w:val="{MUTED}"/><w:sz w:val="18"/>',
    ),
    Role.BULLET: Look(("List Bullet", "Aufzählungszeichen"), _ITEM),
    Role.NUMBER: Look(("List Number", "Listennummer"), _ITEM),
    Role.CHECK: Look(("Prüfliste",), _ITEM),
    Role.BLANKS: Look(
        ("Erledigt-Zeile",),
        '<w:keepLines/><w:tabs><w:tab w:val="left" w:leader="underscore" '
        'w:pos="4800"/><w:tab w:val="right" w:leader="underscore" w:pos="9000"/>'
        f'</w:tabs>{_spacing(6, 10)}<w:ind w:left="425"/>',
        f'<w:color w:val="{MUTED}"/><w:sz w:val="19"/>',
    ),
    Role.QUOTE: Look(
        ("Quote", "Zitat"),
        f"<w:keepLines/>{_bar('accent', 24)}{_spacing(8, 8)}{_INDENT}",
        '<w:i/><w:sz w:val="24"/>',
    ),
    Role.SPEAKER: Look(
        ("Zitatgeber",),
        _spacing(0, 12),
        f'<w:i w:val="0"/><w:color w:val="{MUTED}"/><w:sz w:val="20"/>',
    ),
    Role.CALLOUT_TITLE: Look(
        ("Kastentitel",),
        f"<w:keepNext/><w:keepLines/>{_CALLOUT}{_spacing(16, 0)}{_INDENT}",
        '<w:b/><w:color w:val="%(ink)s"/>',
    ),
    Role.CALLOUT: Look(
        ("Kasten",), f"<w:keepLines/>{_CALLOUT}{_spacing(0, 18)}{_INDENT}"
    ),
    Role.PICTURE: Look(("Bildzeile",), _spacing(10, 6)),
    Role.CAPTION: Look(
        ("caption", "Beschriftung"),
        f"<w:keepLines/>{_spacing(0, 12)}",
        f'<w:color w:val="{MUTED}"/><w:sz w:val="18"/>',
    ),
    Role.SERVICE: Look(
        ("Anlaufstelle",), f"<w:keepNext/><w:keepLines/>{_spacing(8, 0)}", "<w:b/>"
    ),
    Role.LINE: Look(
        ("Kontaktangabe",),
        f"<w:keepLines/>{_spacing(0, 8)}<w:contextualSpacing/>",
    ),
    Role.PAUSE: Look(
        ("Sprechpause",), _spacing(2, 10), '<w:b/><w:color w:val="%(ink)s"/>'
    ),
    Role.BOILERPLATE: Look(
        ("Über uns",),
        '<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="8" w:space="8" '
        f'w:color="%(primary)s"/></w:pBdr>{_spacing(24, 8)}',
        '<w:sz w:val="20"/>',
    ),
    Role.SMALL: Look(
        ("Impressumszeile",),
        _spacing(2, 0),
        f'<w:color w:val="{MUTED}"/><w:sz w:val="17"/>',
    ),
}


class Styles:
    """The paragraph styles of one open DOCX, found by name as Word finds them."""

    def __init__(
        self,
        word: WordDocument,
        design: Design,
        looks: Mapping[Role, Look] = LOOKS,
    ) -> None:
        self._looks = looks
        self._root: Any = word.styles.element
        self._colours = colours(design)

    def id_of(self, role: Role) -> str:
        """The style's id; adds the style where the file has none of its names."""
        look = self._looks[role]
        found = self._find(look.names)
        if found is None:
            found = self._add(role, look)
        return str(found.get(qn("w:styleId")))

    def hyperlink_id(self) -> str | None:
        found = self._find(("Hyperlink",), "character")
        return None if found is None else str(found.get(qn("w:styleId")))

    @cached_property
    def _default_id(self) -> str | None:
        for style in self._root.iterchildren(qn("w:style")):
            is_default = style.get(qn("w:default")) in ("1", "true", "on")
            if is_default and style.get(qn("w:type")) == "paragraph":
                return str(style.get(qn("w:styleId")))
        return None

    def _find(self, names: Iterable[str], kind: str = "paragraph") -> Any:
        """Word compares names without case, and LibreOffice writes them in another."""
        wanted = {name.casefold() for name in names}
        for style in self._root.iterchildren(qn("w:style")):
            name = style.find(qn("w:name"))
            if name is None or style.get(qn("w:type"), "paragraph") != kind:
                continue
            if name.get(qn("w:val"), "").casefold() in wanted:
                return style
        return None

    def _add(self, role: Role, look: Look) -> Any:
        # Bar and margins of a quotation are the letterhead's, down to its last line.
        is_speaker = role is Role.SPEAKER
        based_on = self.id_of(Role.QUOTE) if is_speaker else self._default_id
        base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
        custom = ' w:customStyle="1"' if len(look.names) == 1 else ""
        style_id = self._free_id(f"Komma{role.title().replace('_', '')}")
        style = parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph"{custom} '
            f'w:styleId="{style_id}"><w:name w:val="{look.names[0]}"/>{base}'
            f"<w:qFormat/><w:pPr>{look.paragraph}</w:pPr>"
            f"<w:rPr>{_for_every_script(look.run)}</w:rPr></w:style>" % self._colours
        )
        self._root.append(style)
        return style

    def _free_id(self, wanted: str) -> str:
        taken = {style.get(qn("w:styleId")) for style in self._root}
        while wanted in taken:
            wanted += "1"
        return wanted


def _for_every_script(properties: str) -> str:
    """Word keeps size and weight of Arabic and Hebrew apart from those of Latin."""
    sized = SIZE.sub(r'\g<0><w:szCs w:val="\1"/>', properties)
    return sized.replace("<w:b/>", "<w:b/><w:bCs/>").replace("<w:i/>", "<w:i/><w:iCs/>")


def colours(design: Design) -> dict[str, str]:
    """The design's colours as Word writes them: six digits, no hash."""
    return {
        "ink": design.text_colour.lstrip("#").upper(),
        "primary": design.primary.lstrip("#").upper(),
        "accent": design.accent.lstrip("#").upper(),
        "tint": tint(design.primary).lstrip("#").upper(),
    }

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A paragraph's role comes in, the named style of the open ODT that prints it goes out.

A letterhead's own style wins; a missing one is added in the sender's colours.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from toolbox.documents.model import Design
from toolbox.rendering.designing import tint
from toolbox.rendering.odt_xml import DECLARATIONS, fragment, tag
from toolbox.rendering.roles import Role

SCRIPTED: Final = re.compile(r'fo:(font-(?:size|weight|style))="([^"]*)"')
MUTED: Final = "#505050"
DRAFT_RED: Final = "#8a1c1c"
DECORATIVE: Final = "Komma_Schmuckbild"
INLINE: Final = "Komma_Bild"


@dataclass(frozen=True)
class Look:
    """One style: its name in the file, the name people see, and its properties."""

    name: str
    shown: str
    paragraph: str = ""
    text: str = ""
    level: int = 0
    inner: str = ""


def _space(before: int, after: int) -> str:
    return f'fo:margin-top="{before}pt" fo:margin-bottom="{after}pt"'


def _line_stop(position: str) -> str:
    """A tab that draws a line to write on."""
    return (
        f'<style:tab-stop style:position="{position}" style:leader-style="solid" '
        'style:leader-text="_"/>'
    )


def _heading(level: int, size: int, before: int, after: int) -> Look:
    return Look(
        f"Heading_20_{level}",
        f"Heading {level}",
        f'{_space(before, after)} fo:keep-with-next="always" fo:keep-together="always"',
        f'fo:font-weight="bold" fo:color="%(ink)s" fo:font-size="{size}pt" '
        'fo:hyphenate="false"',
        level,
    )


_BAR: Final = (
    'fo:border-left="3pt solid %(accent)s" fo:border-right="none" '
    'fo:border-top="none" fo:border-bottom="none" fo:padding-left="0.35cm" '
    'fo:margin-left="0cm" fo:margin-right="0.4cm" style:join-border="true"'
)
_BOX: Final = (
    'fo:border-left="4pt solid %(primary)s" fo:border-right="none" '
    'fo:border-top="none" fo:border-bottom="none" fo:padding="0.25cm" '
    'fo:padding-left="0.35cm" fo:margin-left="0cm" fo:margin-right="0.4cm" '
    'fo:background-color="%(tint)s" style:join-border="true"'
)
_TOGETHER: Final = 'fo:keep-together="always"'
_NEXT: Final = 'fo:keep-with-next="always"'
_SMALL: Final = f'fo:color="{MUTED}" fo:font-size="10pt"'

LOOKS: Final = {
    Role.DRAFT: Look(
        "Komma_Entwurf",
        "Entwurfshinweis",
        _space(0, 8),
        f'fo:font-weight="bold" fo:color="{DRAFT_RED}"',
    ),
    Role.KICKER: Look(
        "Komma_Dachzeile",
        "Dachzeile",
        f"{_space(0, 4)} {_NEXT}",
        'fo:font-weight="bold" fo:color="%(ink)s" fo:font-size="10pt" '
        'fo:letter-spacing="0.5pt"',
    ),
    Role.SENDER: Look(
        "Komma_Ruecksendeangabe",
        "Rücksendeangabe",
        _space(0, 0),
        f'fo:color="{MUTED}" fo:font-size="7pt" fo:hyphenate="false"',
    ),
    Role.RECIPIENT: Look("Komma_Anschrift", "Anschrift", _space(0, 12)),
    Role.WINDOW: Look(
        "Komma_Anschriftfeld",
        "Anschriftfeld",
        f'{_space(0, 0)} fo:line-height="100%%"',
        'fo:hyphenate="false"',
    ),
    Role.INFO: Look(
        "Komma_Info", "Informationsblock", _space(0, 0), 'fo:font-size="10pt"'
    ),
    Role.FORM: Look(
        "Komma_Formzeile",
        "Formzeile",
        f"{_space(0, 3)} {_NEXT}",
        'fo:font-weight="bold"',
    ),
    Role.TITLE: _heading(1, 22, 0, 6),
    Role.SUBHEADING: Look(
        "Subtitle",
        "Subtitle",
        f"{_space(0, 6)} {_NEXT} {_TOGETHER}",
        f'fo:color="{MUTED}" fo:font-size="13pt"',
    ),
    Role.DATELINE: Look("Komma_Datum", "Orts- und Datumszeile", _space(0, 14), _SMALL),
    Role.NOTICE: Look(
        "Komma_Hinweis",
        "Hinweiszeile",
        f"{_space(0, 12)} {_BAR}",
        'fo:font-weight="bold"',
    ),
    Role.HEADING_1: _heading(2, 14, 12, 5),
    Role.HEADING_2: _heading(3, 12, 9, 4),
    Role.HEADING_3: _heading(4, 11, 8, 4),
    Role.BODY: Look("Text_20_body", "Text body", _space(0, 8)),
    Role.SOURCE: Look(
        "Komma_Quelle",
        "Quellenangabe",
        f"{_space(0, 10)} {_TOGETHER}",
        f'fo:color="{MUTED}" fo:font-size="9pt"',
    ),
    Role.BULLET: Look("Komma_Listenpunkt", "Listenpunkt", _space(0, 4)),
    Role.NUMBER: Look("Komma_Listennummer", "Listennummer", _space(0, 4)),
    Role.CHECK: Look("Komma_Pruefpunkt", "Prüfpunkt", _space(0, 4)),
    Role.BLANKS: Look(
        "Komma_Erledigt",
        "Erledigt-Zeile",
        f"{_space(6, 10)} {_TOGETHER}",
        f'fo:color="{MUTED}" fo:font-size="9.5pt"',
        inner="<style:tab-stops>"
        + "".join(_line_stop(position) for position in ("7.5cm", "14.8cm"))
        + "</style:tab-stops>",
    ),
    Role.QUOTE: Look(
        "Quotations",
        "Quotations",
        f"{_space(4, 8)} {_TOGETHER} {_BAR}",
        'fo:font-style="italic" fo:font-size="12pt"',
    ),
    Role.SPEAKER: Look(
        "Komma_Zitatgeber", "Zitatgeber", f"{_space(0, 12)} {_BAR}", _SMALL
    ),
    Role.CALLOUT_TITLE: Look(
        "Komma_Kastentitel",
        "Kastentitel",
        f"{_space(12, 0)} {_NEXT} {_TOGETHER} {_BOX}",
        'fo:font-weight="bold" fo:color="%(ink)s"',
    ),
    Role.CALLOUT: Look("Komma_Kasten", "Kasten", f"{_space(0, 14)} {_TOGETHER} {_BOX}"),
    Role.PICTURE: Look("Komma_Bildzeile", "Bildzeile", _space(10, 6)),
    Role.CAPTION: Look(
        "Caption",
        "Caption",
        f"{_space(0, 12)} {_TOGETHER}",
        f'fo:color="{MUTED}" fo:font-size="9pt"',
    ),
    Role.SERVICE: Look(
        "Komma_Anlaufstelle",
        "Anlaufstelle",
        f"{_space(2, 0)} {_NEXT}",
        'fo:font-weight="bold"',
    ),
    Role.LINE: Look("Komma_Angabe", "Kontaktangabe", f"{_space(0, 0)}"),
    Role.PAUSE: Look(
        "Komma_Sprechpause",
        "Sprechpause",
        _space(2, 10),
        'fo:font-weight="bold" fo:color="%(ink)s"',
    ),
    Role.BOILERPLATE: Look(
        "Komma_Ueber_uns",
        "Über uns",
        f"{_space(18, 8)} {_TOGETHER} "
        'fo:border-top="1pt solid %(primary)s" fo:border-left="none" '
        'fo:border-right="none" fo:border-bottom="none" fo:padding-top="0.25cm"',
        'fo:font-size="10pt"',
    ),
    Role.SMALL: Look(
        "Komma_Impressum",
        "Impressumszeile",
        _space(2, 0),
        f'fo:color="{MUTED}" fo:font-size="8.5pt"',
    ),
}

LISTS: Final = {
    Role.BULLET: ("Komma_Aufzaehlung", 'text:bullet-char="•"'),
    Role.NUMBER: ("Komma_Nummern", 'style:num-format="1" style:num-suffix="."'),
    Role.CHECK: ("Komma_Pruefliste", 'text:bullet-char="☐"'),
}


class Styles:
    """The named styles of one open ODT."""

    def __init__(
        self, root: Any, design: Design, looks: Mapping[Role, Look] = LOOKS
    ) -> None:
        self._looks = looks
        self._styles = root.find(tag("office:styles"))
        self._colours = colours(design)

    def name_of(self, role: Role) -> str:
        look = self._looks[role]
        if self._find("style:style", look.name) is None:
            self._styles.append(_paragraph_style(look, self._parent(), self._colours))
        return look.name

    def list_of(self, role: Role) -> str:
        name, properties = LISTS[role]
        if self._find("text:list-style", name) is None:
            self._styles.append(_list_style(role, name, properties))
        return name

    def picture(self, is_decorative: bool) -> str:
        name = DECORATIVE if is_decorative else INLINE
        if self._find("style:style", name) is None:
            self._styles.append(_picture_style(name, is_decorative))
        return name

    def _parent(self) -> str:
        found = self._find("style:style", "Standard")
        return "" if found is None else ' style:parent-style-name="Standard"'

    def _find(self, kind: str, name: str) -> Any:
        for style in self._styles.iterchildren(tag(kind)):
            if style.get(tag("style:name")) == name:
                return style
        return None


def colours(design: Design) -> dict[str, str]:
    return {
        "ink": design.text_colour,
        "primary": design.primary,
        "accent": design.accent,
        "tint": tint(design.primary),
    }


def _paragraph_style(look: Look, parent: str, shades: dict[str, str]) -> Any:
    level = f' style:default-outline-level="{look.level}"' if look.level else ""
    return fragment(
        f'<style:style {DECLARATIONS} style:name="{look.name}" '
        f'style:display-name="{look.shown}" style:family="paragraph"{parent}'
        f'{level} style:class="text">'
        f"<style:paragraph-properties {look.paragraph}>{look.inner}"
        "</style:paragraph-properties>"
        f"<style:text-properties {_for_every_script(look.text)}/></style:style>"
        % shades
    )


def _for_every_script(properties: str) -> str:
    """ODF keeps size and weight of Arabic and Hebrew apart from those of Latin."""
    return SCRIPTED.sub(r'\g<0> style:\1-complex="\2"', properties)


def _list_style(role: Role, name: str, properties: str) -> Any:
    kind = "number" if role is Role.NUMBER else "bullet"
    return fragment(
        f'<text:list-style {DECLARATIONS} style:name="{name}">'
        f'<text:list-level-style-{kind} text:level="1" {properties}>'
        "<style:list-level-properties "
        'text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        'text:list-tab-stop-position="0.75cm" fo:text-indent="-0.75cm" '
        'fo:margin-left="0.75cm"/></style:list-level-properties>'
        f"</text:list-level-style-{kind}></text:list-style>"
    )


def _picture_style(name: str, is_decorative: bool) -> Any:
    mark = ' loext:decorative="true"' if is_decorative else ""
    return fragment(
        f'<style:style {DECLARATIONS} style:name="{name}" style:family="graphic">'
        f'<style:graphic-properties style:vertical-pos="top" '
        f'style:vertical-rel="baseline"{mark}/></style:style>'
    )

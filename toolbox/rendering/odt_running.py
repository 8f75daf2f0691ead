# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The styles part of an ODT comes in and gets the lines that stand on each page.

These are the draft mark, the mark of internal texts and, in a manuscript to speak from,
the number of the page where the letterhead has none.
"""

from typing import Any, Final

from toolbox.documents.forms import SpeechForm
from toolbox.documents.model import Document
from toolbox.rendering.form_lines import running_line
from toolbox.rendering.odt_xml import DECLARATIONS, add, first, fragment, tag
from toolbox.rendering.wording import DRAFT_BANNER

HEADERS: Final = ("style:header", "style:header-first", "style:header-left")
DRAFT_STYLE: Final = "Komma_Entwurfsbanner"
RUNNING_STYLE: Final = "Komma_Dienstgebrauch"
NUMBER_STYLE: Final = "Komma_Seitenzahl"
LOOKS: Final = {
    DRAFT_STYLE: (
        "Entwurfsbanner",
        'fo:text-align="center" fo:background-color="#1a1a1a" fo:padding="0.1cm" '
        'fo:border="none"',
        'fo:color="#ffffff" fo:font-size="12pt" fo:letter-spacing="3pt"',
    ),
    RUNNING_STYLE: (
        "Dienstgebrauch",
        'fo:text-align="center" fo:border="none"',
        'fo:color="#1a1a1a" fo:font-size="12pt"',
    ),
    NUMBER_STYLE: ("Seitenzahl", 'fo:text-align="end"', 'fo:font-size="13pt"'),
}


def put_on_every_page(styles: Any, document: Document) -> None:
    """At the head of every page, on a letterhead without header too."""
    lines = _lines(document)
    if isinstance(document.form, SpeechForm) and not _is_numbered(styles):
        lines[NUMBER_STYLE] = "Seite "
    if not lines:
        return
    for name in lines:
        styles.find(tag("office:styles")).append(_style(name))
    for master in styles.iter(tag("style:master-page")):
        if master.find(tag("style:header")) is None:
            first(master, "style:header", at=0)
            _make_room(styles, master)
        for name in HEADERS:
            for header in master.iterchildren(tag(name)):
                _put(header, lines)


def _lines(document: Document) -> dict[str, str]:
    lines = {RUNNING_STYLE: running_line(document)}
    if document.is_draft:
        lines = {DRAFT_STYLE: DRAFT_BANNER, **lines}
    return {style: text for style, text in lines.items() if text}


def _put(header: Any, lines: dict[str, str]) -> None:
    for position, (style, text) in enumerate(lines.items()):
        paragraph = add(header, "text:p", text, text__style_name=style)
        if style == NUMBER_STYLE:
            add(paragraph, "text:page-number", "1", text__select_page="current")
        header.insert(position, paragraph)


def _is_numbered(styles: Any) -> bool:
    masters = styles.iter(tag("style:master-page"))
    return any(
        next(master.iter(tag("text:page-number")), None) is not None
        for master in masters
    )


def _make_room(styles: Any, master: Any) -> None:
    wanted = master.get(tag("style:page-layout-name"))
    for layout in styles.iter(tag("style:page-layout")):
        if layout.get(tag("style:name")) != wanted:
            continue
        header = layout.find(tag("style:header-style"))
        if header is None:
            header = fragment(f"<style:header-style {DECLARATIONS}/>")
            properties = layout.find(tag("style:page-layout-properties"))
            layout.insert(0 if properties is None else 1, header)
        room = first(header, "style:header-footer-properties")
        room.set(tag("fo:min-height"), "0.8cm")
        room.set(tag("fo:margin-bottom"), "0.4cm")


def _style(name: str) -> Any:
    shown, paragraph, text = LOOKS[name]
    return fragment(
        f'<style:style {DECLARATIONS} style:name="{name}" '
        f'style:display-name="{shown}" style:family="paragraph">'
        f'<style:paragraph-properties {paragraph} fo:margin-top="0cm" '
        'fo:margin-bottom="0.3cm"/><style:text-properties fo:font-weight="bold" '
        f"{text}/></style:style>"
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs and pictures come in, they are written before one place in an ODT."""

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

from toolbox.documents.model import Design, Mark, Run, Runs
from toolbox.rendering.direction import is_rightward
from toolbox.rendering.letter import PLACES_MM
from toolbox.rendering.odt_styles import Styles
from toolbox.rendering.odt_window import frame, marks
from toolbox.rendering.odt_xml import add, language_of, tag
from toolbox.rendering.paragraphs import Passage, Picture, Piece, picture_size
from toolbox.rendering.roles import HEADINGS, LISTS, Role
from toolbox.rendering.wording import is_visible, link_target

OUTLINE: Final = {Role.TITLE: 1, **{role: n + 1 for n, role in HEADINGS.items()}}
LIST_ROLES: Final = frozenset(LISTS.values())
STAYS_WITH_NEXT: Final = frozenset({Role.QUOTE, Role.LINE})
SPACE_AFTER_LAST: Final = {Role.LINE: "8pt", **dict.fromkeys(LIST_ROLES, "10pt")}
SPACE_INSIDE: Final = {Role.BODY: "2pt"}
"""Below a statement whose source follows."""

EXTENSIONS: Final = {"image/png": "png", "image/jpeg": "jpg"}
PIECES_OF_TEXT: Final = re.compile(r"\n| {2,}|[^\n ]+(?: [^\n ]+)*| ")
RIGHTWARD: Final = {"style:writing-mode": "rl-tb", "fo:text-align": "right"}
LINE_STOP: Final = "15.8cm"
LINE_SIZE: Final = "16pt"
HIGHLIGHT: Final = "#ffe45c"


class Body:
    """Writes one piece after the other in front of `place`."""

    def __init__(
        self,
        content: Any,
        styles: Styles,
        design: Design,
        place: Any,
        width_cm: float,
        body_style: str | None,
        sizes: Mapping[Role, float],
    ) -> None:
        self.pictures: dict[str, bytes] = {}
        self._automatic = content.find(tag("office:automatic-styles"))
        self._styles = styles
        self._design = design
        self._place = place
        self._width_cm = width_cm
        self._body_style = body_style
        self._sizes = sizes
        self._made: dict[tuple[str, ...], str] = {}
        self._list: Any = None
        self._frames = 0

    def write(self, piece: Piece) -> None:
        if isinstance(piece, Picture):
            self._picture(piece)
        elif piece.role in LIST_ROLES:
            self._item(piece)
        elif piece.role is Role.BLANKS:
            self._blanks(piece)
        elif piece.role in PLACES_MM:
            self._window(piece)
        else:
            self._passage(piece)

    def style_of(self, role: Role) -> str:
        if role is Role.BODY and self._body_style:
            return self._body_style
        return self._styles.name_of(role)

    def _passage(self, passage: Passage) -> None:
        name = self._placed_style(passage)
        level = OUTLINE.get(passage.role)
        kind = "text:h" if level else "text:p"
        element = etree.Element(tag(kind))
        element.set(tag("text:style-name"), name)
        if level:
            element.set(tag("text:outline-level"), str(level))
        self._place.addprevious(element)
        if passage.role is Role.SPEAKER:
            element.text = "– "
        self._runs(element, passage.runs, self._sizes.get(passage.role, 0))

    def _item(self, passage: Passage) -> None:
        if passage.is_first or self._list is None:
            self._list = etree.Element(tag("text:list"))
            self._list.set(tag("text:style-name"), self._styles.list_of(passage.role))
            self._place.addprevious(self._list)
        name = self._placed_style(passage)
        item = add(self._list, "text:list-item")
        paragraph = add(item, "text:p", text__style_name=name)
        self._runs(paragraph, passage.runs)
        if passage.lines:
            self._lines(paragraph, passage.lines)

    def _window(self, passage: Passage) -> None:
        if passage.role is Role.SENDER:
            for mark in marks(self._automatic):
                self._place.addprevious(mark)
        element, box = frame(self._automatic, passage.role)
        self._place.addprevious(element)
        name = self.style_of(passage.role)
        self._runs(add(box, "text:p", text__style_name=name), passage.runs)

    def _blanks(self, passage: Passage) -> None:
        """In the entry it belongs to; the line is the leader of a tab."""
        name = self.style_of(Role.BLANKS)
        paragraph = add(self._list[-1], "text:p", text__style_name=name)
        for index, run in enumerate(passage.runs):
            write_text(paragraph, f"{'  ' if index else ''}{run.text} ")
            add(paragraph, "text:tab")

    def _lines(self, paragraph: Any, count: int) -> None:
        """Over the whole width, high enough for handwriting."""
        name = self._made_style("text", "", {"fo:font-size": LINE_SIZE})
        span = add(paragraph, "text:span", text__style_name=name)
        for _ in range(count):
            add(span, "text:line-break")
            add(span, "text:tab")

    def _placed_style(self, passage: Passage) -> str:
        """The role's style, or one made from it where place or direction matter."""
        wanted: dict[str, str] = {}
        spaces = SPACE_AFTER_LAST if passage.is_last else SPACE_INSIDE
        if after := spaces.get(passage.role):
            wanted["fo:margin-bottom"] = after
        if passage.stays or (passage.role in STAYS_WITH_NEXT and not passage.is_last):
            wanted["fo:keep-with-next"] = "always"
        if is_rightward(passage.runs):
            wanted |= RIGHTWARD
        name = self.style_of(passage.role)
        stop = LINE_STOP if passage.lines else ""
        if not wanted and not stop:
            return name
        return self._made_style("paragraph", name, wanted, stop)

    def _picture(self, picture: Picture) -> None:
        figure = picture.figure
        digest = hashlib.sha256(figure.content).hexdigest()[:32]
        path = f"Pictures/{digest}.{EXTENSIONS[figure.media_type]}"
        self.pictures[path] = figure.content
        self._frames += 1
        width, height = picture_size(figure, self._width_cm)
        name = self.style_of(Role.PICTURE)
        if picture.has_caption:
            wanted = {"fo:keep-with-next": "always"}
            name = self._made_style("paragraph", name, wanted)
        paragraph = etree.Element(tag("text:p"))
        paragraph.set(tag("text:style-name"), name)
        self._place.addprevious(paragraph)
        frame = add(
            paragraph,
            "draw:frame",
            draw__style_name=self._styles.picture(figure.decorative),
            draw__name=f"Bild {self._frames}",
            text__anchor_type="as-char",
            svg__width=f"{width:.3f}cm",
            svg__height=f"{height:.3f}cm",
        )
        add(
            frame,
            "draw:image",
            xlink__href=path,
            xlink__type="simple",
            xlink__show="embed",
            xlink__actuate="onLoad",
        )
        if not figure.decorative:
            add(frame, "svg:title", figure.alt)
            add(frame, "svg:desc", figure.alt)

    def _runs(self, parent: Any, runs: Runs, points: float = 0) -> None:
        for run in runs:
            target = is_visible(run.text) and link_target(run.href)
            holder = parent
            if target:
                holder = add(parent, "text:a", xlink__href=target, xlink__type="simple")
            style = self._text_style(run, bool(target), points)
            if style:
                holder = add(holder, "text:span", text__style_name=style)
            write_text(holder, run.text)

    def _text_style(self, run: Run, is_link: bool, points: float) -> str:
        language, country = language_of(run.lang)
        properties = {
            "fo:font-weight": run.bold and "bold",
            "style:font-weight-complex": run.bold and "bold",
            "fo:font-style": run.italic and "italic",
            "style:font-style-complex": run.italic and "italic",
            "fo:font-size": points and f"{points:g}pt",
            "style:font-size-complex": points and f"{points:g}pt",
            "fo:background-color": run.mark is Mark.MISSING and HIGHLIGHT,
            "fo:color": is_link and self._design.text_colour,
            "style:text-underline-style": is_link and "solid",
            "fo:language": run.lang and language,
            "fo:country": run.lang and country,
        }
        wanted = {name: value for name, value in properties.items() if value}
        return self._made_style("text", "", wanted) if wanted else ""

    def _made_style(
        self, family: str, parent: str, wanted: dict[str, str], stop: str = ""
    ) -> str:
        """An automatic style of ours; the same look is written once.

        `stop` is where a tab ends that draws a line.
        """
        key = (family, parent, stop, *wanted, *wanted.values())
        if key in self._made:
            return self._made[key]
        name = self._made[key] = f"Komma_{family[0].upper()}{len(self._made) + 1}"
        style = add(
            self._automatic, "style:style", style__name=name, style__family=family
        )
        if parent:
            style.set(tag("style:parent-style-name"), parent)
        properties = add(style, f"style:{family}-properties")
        for attribute, value in wanted.items():
            properties.set(tag(attribute), value)
        if stop:
            stops = add(properties, "style:tab-stops")
            add(
                stops,
                "style:tab-stop",
                style__position=stop,
                style__leader_style="solid",
                style__leader_text="_",
            )
        return name


def write_text(parent: Any, text: str) -> None:
    """Line ends and repeated spaces are elements in ODF, else they collapse."""
    last = parent[-1] if len(parent) else None
    for part in PIECES_OF_TEXT.findall(text):
        if part == "\n":
            last = add(parent, "text:line-break")
            continue
        words = part
        if part.startswith("  "):
            words = " "
        if last is None:
            parent.text = (parent.text or "") + words
        else:
            last.tail = (last.tail or "") + words
        if part.startswith("  "):
            last = add(parent, "text:s", text__c=str(len(part) - 1))

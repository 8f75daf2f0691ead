# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs and pictures come in, they are written before one place in a DOCX."""

from collections.abc import Mapping
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length

from toolbox.documents.model import Design, Run, Runs
from toolbox.rendering.direction import is_rightward
from toolbox.rendering.docx_lists import LEVELS, Lists
from toolbox.rendering.docx_pictures import drawing
from toolbox.rendering.docx_runs import LinkLook, add, write_run
from toolbox.rendering.docx_styles import LOOKS, Look, Styles, colours
from toolbox.rendering.docx_window import frame
from toolbox.rendering.letter import PLACES_MM
from toolbox.rendering.paragraphs import Passage, Picture, Piece, picture_size
from toolbox.rendering.roles import Role
from toolbox.rendering.wording import is_visible, link_target

STAYS_WITH_NEXT: Final = frozenset({Role.QUOTE, Role.LINE, Role.SERVICE})
CELL_PADDING: Final = 216
TWIPS_PER_CM: Final = 567
AFTER_LIST: Final = "200"
ABOVE_SOURCE: Final = "40"
LINE_STOP: Final = {"w:val": "right", "w:leader": "underscore", "w:pos": "9000"}
LINE_SIZE: Final = "32"
NO_SIZES: Final[Mapping[Role, float]] = {}


class Body:
    """Writes one piece after the other in front of `place`."""

    def __init__(
        self,
        word: WordDocument,
        design: Design,
        place: Any,
        body_style: str | None,
        looks: Mapping[Role, Look] = LOOKS,
        sizes: Mapping[Role, float] = NO_SIZES,
    ) -> None:
        self._part = word.part
        self._place = place
        self._styles = Styles(word, design, looks)
        self._sizes = sizes
        self._lists = Lists(word)
        self._ink = colours(design)["ink"]
        self._body_style = body_style
        self._width_cm = available_width(word, place)
        self._number = 0

    def write(self, piece: Piece) -> None:
        if isinstance(piece, Picture):
            self._picture(piece)
        else:
            self._passage(piece)

    def style_id(self, role: Role) -> str:
        """The letterhead's own text style is the one its marker stands in."""
        if role is Role.BODY and self._body_style:
            return self._body_style
        return self._styles.id_of(role)

    def _passage(self, passage: Passage) -> None:
        paragraph, properties = self._paragraph(passage.role)
        in_group = passage.role in STAYS_WITH_NEXT and not passage.is_last
        if passage.stays or in_group:
            add(properties, "w:keepNext")
        if passage.role in PLACES_MM:
            properties.append(frame(passage.role))
        if passage.role in LEVELS:
            self._number = (
                self._lists.start(passage.role) if passage.is_first else self._number
            )
            numbering = add(properties, "w:numPr")
            add(numbering, "w:ilvl", "0")
            add(numbering, "w:numId", str(self._number))
        if is_rightward(passage.runs):
            add(properties, "w:bidi")
        after = _room_below(passage)
        if after:
            add(properties, "w:spacing").set(qn("w:after"), after)
        if passage.role is Role.SPEAKER:
            write_run(paragraph, Run("– "))
        if passage.role is Role.BLANKS:
            self._blanks(paragraph, passage.runs)
        else:
            self._runs(paragraph, passage.runs, self._sizes.get(passage.role, 0))
        if passage.lines:
            self._lines(paragraph, properties, passage.lines)

    def _blanks(self, paragraph: Any, runs: Runs) -> None:
        """The line to write on is the leader of a tab: nothing reads it aloud."""
        for index, run in enumerate(runs):
            gap = "  " if index else ""
            write_run(paragraph, Run(f"{gap}{run.text} "))
            add(add(paragraph, "w:r"), "w:tab")

    def _lines(self, paragraph: Any, properties: Any, count: int) -> None:
        """Over the whole width, high enough for handwriting."""
        stops = OxmlElement("w:tabs")
        stop = add(stops, "w:tab")
        for name, value in LINE_STOP.items():
            stop.set(qn(name), value)
        properties.find(qn("w:numPr")).addnext(stops)
        for _ in range(count):
            run = add(paragraph, "w:r")
            add(add(run, "w:rPr"), "w:sz", LINE_SIZE)
            add(run, "w:br")
            add(run, "w:tab")

    def _picture(self, picture: Picture) -> None:
        figure = picture.figure
        paragraph, properties = self._paragraph(Role.PICTURE)
        if picture.has_caption:
            add(properties, "w:keepNext")
        size = picture_size(figure, self._width_cm)
        alt = "" if figure.decorative else figure.alt
        run = add(paragraph, "w:r")
        run.append(drawing(self._part, figure.content, alt, size))

    def _paragraph(self, role: Role) -> tuple[Any, Any]:
        paragraph = OxmlElement("w:p")
        properties = add(paragraph, "w:pPr")
        add(properties, "w:pStyle", self.style_id(role))
        self._place.addprevious(paragraph)
        return paragraph, properties

    def _runs(self, paragraph: Any, runs: Runs, points: float) -> None:
        for run in runs:
            target = is_visible(run.text) and link_target(run.href)
            if not target:
                write_run(paragraph, run, points=points)
                continue
            link = add(paragraph, "w:hyperlink")
            relation = self._part.relate_to(
                target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            link.set(qn("r:id"), relation)
            look = LinkLook(self._styles.hyperlink_id(), self._ink)
            write_run(link, run, look, points)


def _room_below(passage: Passage) -> str:
    """In twips, where it is not that of the style."""
    if passage.role in LEVELS and passage.is_last:
        return AFTER_LIST
    is_proved = passage.role is Role.BODY and not passage.is_last
    return ABOVE_SOURCE if is_proved else ""


def available_width(word: WordDocument, place: Any) -> float:
    """In cm: the narrowest text area of the file, or the table cell around it."""
    text = min(_text_width(section) for section in word.sections)
    cell = next(place.iterancestors(qn("w:tc")), None)
    if cell is None:
        return text
    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    if width is not None and width.get(qn("w:type"), "dxa") == "dxa":
        twips = int(float(width.get(qn("w:w"), "0"))) - CELL_PADDING
        return min(text, max(twips, TWIPS_PER_CM) / TWIPS_PER_CM)
    cells = len(cell.getparent().findall(qn("w:tc")))
    return text / cells - CELL_PADDING / TWIPS_PER_CM


def _text_width(section: Any) -> float:
    page = section.page_width or Length(7_560_310)
    edges = (section.left_margin or 0) + (section.right_margin or 0)
    return max(1.0, float(Length(page - edges).cm))

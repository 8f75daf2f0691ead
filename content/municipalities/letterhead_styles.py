# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A new Word document and a look come in, its styles in that look go out."""

from dataclasses import dataclass

from docx.document import Document as Letterhead
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

TYPEFACE = "Fira Sans"
GREY = "4A4A4A"
INK = "1A1A1A"


@dataclass(frozen=True)
class Look:
    """How one municipality's letterhead differs from the others."""

    bar: str
    bar_eighths: int
    heading: str
    logo_width: float
    has_own_first_page: bool = False


def set_typeface(style: ParagraphStyle, size: float, colour: str) -> None:
    """Names the typeface outright, so that no theme font wins over it."""
    style.font.name = TYPEFACE
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), TYPEFACE)


def add_border(
    target: ParagraphStyle | Paragraph, edge: str, look: Look, eighths: int
) -> None:
    """A bar in the municipality's colour at one edge of the paragraph."""
    owner = target.element if isinstance(target, ParagraphStyle) else target._p
    properties = owner.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{edge} w:val="single" w:sz="{eighths}"'
        f' w:space="6" w:color="{look.bar}"/></w:pBdr>'
    )
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
    )


def style_headings(document: Letterhead, look: Look) -> None:
    """Title and headings in the municipality's colour, dark enough to read."""
    sizes = {"Title": 22, "Heading 1": 20, "Heading 2": 14, "Heading 3": 12}
    for name, size in sizes.items():
        style = document.styles[name]
        set_typeface(style, size, look.heading)
        style.font.bold = True
        style.paragraph_format.space_before = Pt(0 if size > 16 else 14)
        style.paragraph_format.space_after = Pt(8 if size > 16 else 4)
        style.paragraph_format.keep_with_next = True
        for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            border.getparent().remove(border)


def style_text(document: Letterhead, look: Look) -> None:
    """Body text, lists, quotations and captions."""
    normal = document.styles["Normal"]
    set_typeface(normal, 10.5, INK)
    normal.paragraph_format.space_after = Pt(7)
    normal.paragraph_format.line_spacing = 1.2
    for name in ("List Bullet", "List Number"):
        set_typeface(document.styles[name], 10.5, INK)
        document.styles[name].paragraph_format.space_after = Pt(3)
    set_typeface(document.styles["Subtitle"], 13, GREY)
    document.styles["Subtitle"].font.italic = False
    letter_spacing = document.styles["Subtitle"].element.rPr.find(qn("w:spacing"))
    letter_spacing.getparent().remove(letter_spacing)
    quote = document.styles["Quote"]
    quote.paragraph_format.space_before = Pt(8)
    quote.paragraph_format.space_after = Pt(10)
    set_typeface(quote, 11, INK)
    quote.paragraph_format.left_indent = Cm(0.6)
    add_border(quote, "left", look, 24)
    set_typeface(document.styles["Caption"], 9, GREY)
    document.styles["Caption"].font.bold = False
    for name in ("Header", "Footer"):
        set_typeface(document.styles[name], 8.5, GREY)
        document.styles[name].paragraph_format.space_after = Pt(0)
        document.styles[name].paragraph_format.tab_stops.clear_all()


def add_own_styles(document: Letterhead) -> None:
    """The two styles that only a letterhead has."""
    sender = document.styles.add_style("Absenderzeile", WD_STYLE_TYPE.PARAGRAPH)
    sender.base_style = document.styles["Header"]
    set_typeface(sender, 8.5, GREY)
    date_line = document.styles.add_style("Datumszeile", WD_STYLE_TYPE.PARAGRAPH)
    date_line.base_style = document.styles["Normal"]
    set_typeface(date_line, 10.5, INK)
    date_line.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    date_line.paragraph_format.space_before = Pt(18)
    date_line.paragraph_format.space_after = Pt(20)

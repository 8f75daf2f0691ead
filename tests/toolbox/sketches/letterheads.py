# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files with what real letterheads hold: boxes, floating logos, first pages."""

from io import BytesIO

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.toolbox.rendering.builders import png

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def anchored(inner: str, x: float, y: float, base: str = "page") -> str:
    """A drawing 5 by 3 cm at this place of the page."""
    across, down = (round(length * 360_000) for length in (x, y))
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{base}"><wp:posOffset>{across}</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="{base}"><wp:posOffset>{down}'
        '</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="1080000"/>'
        '<wp:wrapNone/><wp:docPr id="7" name="Feld" descr="Wappen"/>'
        f"<a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic></wp:anchor>"
    )


def text_box(words: str, x: float, y: float, base: str = "page") -> str:
    """As Word writes it: for itself, and once more for old programs."""
    text = f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>"
    shape = f"<wps:wsp><wps:txbx>{text}</wps:txbx></wps:wsp>"
    return (
        f"<w:r {nsdecls('w', 'wp', 'a')} xmlns:mc='{MC}' xmlns:wps='{WPS}' "
        "xmlns:v='urn:schemas-microsoft-com:vml'><mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing>{anchored(shape, x, y, base)}"
        "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        "</w:r>"
    )


def rich_docx() -> bytes:
    """A first header with a box, another for later pages, a footer in columns."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = Cm(2.5)
    section.different_first_page_header_footer = True
    first = section.first_page_header.paragraphs[0]
    first.add_run().add_picture(BytesIO(png()), width=Cm(3))
    first._p.append(parse_xml(text_box("Rathausplatz 1", 14, 4.5)))
    section.header.paragraphs[0].text = "Seite zwei folgende"
    footer = section.first_page_footer.paragraphs[0]
    footer.paragraph_format.tab_stops.add_tab_stop(Cm(6), WD_TAB_ALIGNMENT.LEFT)
    footer.text = "Bank\tTelefon"
    run = word.add_paragraph().add_run("Rot und fett")
    run.bold, run.font.size, run.font.name = True, Pt(18), "Times New Roman"
    run.font.color.rgb = docx.shared.RGBColor(0xC8, 0x10, 0x2E)
    table = word.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "links", "rechts"
    word.add_paragraph("Punkt", style="List Bullet")
    word.add_paragraph("{{INHALT}}")
    target = BytesIO()
    word.save(target)
    return target.getvalue()

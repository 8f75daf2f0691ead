# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Draws the letterhead of each demo municipality: YAML and logo in, DOCX out."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import yaml
from docx import Document
from docx.document import Document as Letterhead
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import _Footer, _Header
from docx.shared import Cm
from docx.text.paragraph import Paragraph
from letterhead_styles import (
    TYPEFACE,
    Look,
    add_border,
    add_own_styles,
    style_headings,
    style_text,
)
from lxml import etree

FOLDER = Path(__file__).resolve().parent
KIND_NAMES = {"gemeinde": "Gemeinde", "stadt": "Stadt", "landkreis": "Landkreis"}
# A fixed date and fixed ZIP times: drawing again changes no byte.
DRAWN_ON = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
ZIP_TIME = (2026, 6, 1, 9, 0, 0)
DROPPED_RELATIONS = ("stylesWithEffects", "thumbnail", "customXml")


LOOKS = {
    "musterhausen": Look("E30613", 12, "C80511", 6.2),
    "beispielstadt": Look("FFD500", 48, "1D1D1B", 6.2, has_own_first_page=True),
    "probeland": Look("00519E", 24, "00519E", 5.8),
}


def set_tabs(paragraph: Paragraph, *stops: tuple[float, WD_TAB_ALIGNMENT]) -> None:
    """The columns of a line, in centimetres from the left margin."""
    for position, alignment in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(position), alignment)


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """A field such as PAGE, with 1 as the value until a program counts."""
    field = parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr=" {instruction} ">'
        "<w:r><w:t>1</w:t></w:r></w:fldSimple>"
    )
    paragraph._p.append(field)


def add_page_number(paragraph: Paragraph) -> None:
    """Writes: Seite 1 von 1."""
    paragraph.add_run("Seite ")
    add_field(paragraph, "PAGE")
    paragraph.add_run(" von ")
    add_field(paragraph, "NUMPAGES")


def full_name(profile: dict) -> str:
    """For example: Gemeinde Musterhausen."""
    return f"{KIND_NAMES[profile['kind']]} {profile['name']}"


def draw_header(header: _Header, profile: dict, look: Look) -> None:
    """Sender line on the left, logo on the right, the colour bar below."""
    header.is_linked_to_previous = False
    imprint = profile["imprint"]
    paragraph = header.paragraphs[0]
    paragraph.style = "Absenderzeile"
    set_tabs(paragraph, (16.5, WD_TAB_ALIGNMENT.RIGHT))
    address = f"{imprint['street']} · {imprint['postcode']} {imprint['city']}"
    paragraph.add_run(f"{full_name(profile)} · {address}\t")
    logo = FOLDER / profile["design"]["logo"]
    picture = paragraph.add_run().add_picture(str(logo), width=Cm(look.logo_width))
    properties = picture._inline.docPr
    properties.set("name", "Logo")
    properties.set("descr", profile["design"]["logo_alt"])
    # LibreOffice takes a missing distance for three millimetres.
    for edge in ("distT", "distB", "distL", "distR"):
        picture._inline.set(edge, "0")
    add_border(paragraph, "bottom", look, look.bar_eighths)


def draw_following_header(header: _Header, profile: dict, look: Look) -> None:
    """From the second page on: the name and the page number only."""
    header.is_linked_to_previous = False
    paragraph = header.paragraphs[0]
    paragraph.style = "Absenderzeile"
    set_tabs(paragraph, (16.5, WD_TAB_ALIGNMENT.RIGHT))
    paragraph.add_run(full_name(profile)).bold = True
    paragraph.add_run("\t")
    add_page_number(paragraph)
    add_border(paragraph, "bottom", look, look.bar_eighths)


def draw_footer(footer: _Footer, profile: dict, look: Look) -> None:
    """Address, contact and page number in three columns made of tab stops."""
    footer.is_linked_to_previous = False
    imprint, press = profile["imprint"], profile["press"]
    website = profile["website"].removeprefix("https://")
    rows = (
        (full_name(profile), "Kontakt für die Presse", website),
        (imprint["street"], press["name"], imprint["email"]),
        (f"{imprint['postcode']} {imprint['city']}", f"Telefon {press['phone']}", ""),
        (f"Telefon {imprint['phone']}", press["email"], None),
    )
    for number, row in enumerate(rows):
        paragraph = footer.paragraphs[0] if number == 0 else footer.add_paragraph()
        paragraph.style = "Footer"
        set_tabs(paragraph, (5.6, WD_TAB_ALIGNMENT.LEFT), (11.2, WD_TAB_ALIGNMENT.LEFT))
        paragraph.add_run(f"{row[0]}\t{row[1]}\t{(row[2] or '')}".rstrip("\t"))
        if row[2] is None:
            paragraph.add_run("\t")
            add_page_number(paragraph)
        if number == 0:
            for run in paragraph.runs:
                run.bold = True
            add_border(paragraph, "top", look, 12)


def set_page(document: Letterhead, look: Look) -> None:
    """A4 with the margins of a German business letter."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(4.2), Cm(3.6)
    section.header_distance, section.footer_distance = Cm(1.2), Cm(1)
    section.different_first_page_header_footer = look.has_own_first_page


def set_language(document: Letterhead) -> None:
    """German as the language of the text, for hyphens and screen readers."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "de-DE")
        language.set(qn("w:eastAsia"), "de-DE")


def set_properties(document: Letterhead, profile: dict) -> None:
    """What the file says about itself."""
    properties = document.core_properties
    properties.title = f"Briefbogen {full_name(profile)}"
    properties.author = full_name(profile)
    properties.language = "de-DE"
    properties.comments = "Frei erfundener Briefbogen für die Vorführung von Komm.A"
    properties.created = properties.modified = DRAWN_ON
    properties.last_modified_by = full_name(profile)
    properties.revision = 1


def use_current_word(document: Letterhead) -> None:
    """Without this setting Word opens the file in compatibility mode."""
    compatibility = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    settings = document.settings.element
    old = settings.find(qn("w:compat"))
    if old is None:
        settings.append(compatibility)
    else:
        settings.replace(old, compatibility)


def name_fallback_font(document: Letterhead) -> None:
    """Arial for readers without Fira Sans, instead of any font at all."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            table = etree.fromstring(relation.target_part.blob)
            table.append(
                parse_xml(
                    f'<w:font {nsdecls("w")} w:name="{TYPEFACE}">'
                    '<w:altName w:val="Arial"/><w:family w:val="swiss"/>'
                    '<w:pitch w:val="variable"/></w:font>'
                )
            )
            relation.target_part._blob = etree.tostring(
                table, xml_declaration=True, encoding="UTF-8", standalone=True
            )


def drop_leftovers(document: Letterhead) -> None:
    """Parts of python-docx's base file that Word calls unreadable or nobody needs."""
    for owner in (document.part.rels, document.part.package.rels):
        for key, relation in list(owner.items()):
            if relation.reltype.endswith(DROPPED_RELATIONS):
                del owner[key]


def drop_table_styles(document: Letterhead) -> None:
    """Ninety coloured table styles that would only fill the style list."""
    for style in document.styles.element.findall(qn("w:style")):
        is_table = style.get(qn("w:type")) == "table"
        if is_table and style.get(qn("w:styleId")) not in ("TableNormal", "TableGrid"):
            document.styles.element.remove(style)


def save(document: Letterhead, path: Path) -> None:
    """Saves with fixed times inside the ZIP."""
    stream = io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as drawn, zipfile.ZipFile(path, "w") as fixed:
        for name in drawn.namelist():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            fixed.writestr(entry, drawn.read(name))


def build_letterhead(profile: dict, look: Look) -> Letterhead:
    """The letterhead with its two marks for the date and the text."""
    document = Document()
    set_page(document, look)
    style_text(document, look)
    style_headings(document, look)
    add_own_styles(document)
    section = document.sections[0]
    if look.has_own_first_page:
        draw_header(section.first_page_header, profile, look)
        draw_following_header(section.header, profile, look)
        draw_footer(section.first_page_footer, profile, look)
    else:
        draw_header(section.header, profile, look)
    draw_footer(section.footer, profile, look)
    city = profile["imprint"]["city"]
    document.add_paragraph(f"{city}, {{{{DATUM}}}}", style="Datumszeile")
    document.add_paragraph("{{INHALT}}")
    return document


def main() -> None:
    """Draws the letterheads of all three municipalities."""
    for slug, look in LOOKS.items():
        text = (FOLDER / f"{slug}.yaml").read_text(encoding="utf-8")
        profile = yaml.safe_load(text)
        document = build_letterhead(profile, look)
        set_language(document)
        set_properties(document, profile)
        use_current_word(document)
        name_fallback_font(document)
        drop_leftovers(document)
        drop_table_styles(document)
        save(document, FOLDER / profile["design"]["letterhead"])


if __name__ == "__main__":
    main()

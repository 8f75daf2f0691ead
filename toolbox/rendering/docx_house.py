# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Design comes in, an empty DOCX in that design goes out as a letterhead of our own.

It is written part by part because the example file that python-docx brings along
carries a part that Word may call unreadable.
"""

from html import escape
from typing import Final

from toolbox.documents.model import Contact, Design
from toolbox.rendering.designing import logo_size
from toolbox.rendering.docx_styles import MUTED, colours
from toolbox.rendering.docx_theme import theme
from toolbox.rendering.wording import footer_lines
from toolbox.rendering.zipping import pack

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
THEME: Final = "application/vnd.openxmlformats-officedocument.theme+xml"
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TEXT_WIDTH: Final = 9072
EMU_PER_CM: Final = 360_000
OFFICE_FONTS: Final = {"Source Serif Pro": ("Cambria", "roman")}
"""What Word takes where the typeface is not installed; a sans serif unless named."""

COMPLEX_FACE: Final = "Arial"
"""For Arabic and Hebrew, which our typefaces lack and every office has."""

PARTS: Final = ("document", "styles", "settings", "numbering", "fontTable")
LINKED: Final = {
    "styles": "styles",
    "settings": "settings",
    "numbering": "numbering",
    "fontTable": "fontTable",
    "header1": "header",
    "footer1": "footer",
    "theme1": "theme",
}


def house_letterhead(design: Design, contact: Contact | None) -> bytes:
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": _styles(design),
        "word/settings.xml": _settings(),
        "word/numbering.xml": f"<w:numbering {NAMES}/>",
        "word/fontTable.xml": _font_table(design),
        "word/theme1.xml": theme(design),
        "word/header1.xml": _header(design),
        "word/footer1.xml": _footer(design, contact),
    }
    if design.logo:
        parts["word/_rels/header1.xml.rels"] = _relations({"image": "media/logo.png"})
    files = {name: (DECLARATION + text).encode() for name, text in parts.items()}
    return pack(files | ({"word/media/logo.png": design.logo} if design.logo else {}))


def _content_types() -> str:
    kinds = {
        **{f"/word/{name}.xml": f"{WORD}.{name}+xml" for name in PARTS[1:]},
        "/word/document.xml": f"{WORD}.document.main+xml",
        "/word/header1.xml": f"{WORD}.header+xml",
        "/word/footer1.xml": f"{WORD}.footer+xml",
        "/word/theme1.xml": THEME,
    }
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>'
        for name, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def _document_relations() -> str:
    return _relations({kind: f"{name}.xml" for name, kind in LINKED.items()})


def _document() -> str:
    return (
        f"<w:document {NAMES}><w:body><w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId6"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1417" '
        'w:bottom="1418" w:left="1417" w:header="850" w:footer="680" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _settings() -> str:
    return (
        f'<w:settings {NAMES}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="true"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="de-DE"/></w:settings>'
    )


def _font_table(design: Design) -> str:
    instead, family = OFFICE_FONTS.get(design.typeface, ("Calibri", "swiss"))
    return (
        f'<w:fonts {NAMES}><w:font w:name="{_typeface(design)}">'
        f'<w:altName w:val="{instead}"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _typeface(design: Design) -> str:
    return escape(design.typeface)


def _styles(design: Design) -> str:
    face, ink = _typeface(design), colours(design)["ink"]
    small = f'<w:rPr><w:color w:val="{MUTED}"/><w:sz w:val="17"/></w:rPr>'
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    tight = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        f"<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" '
        f'w:cs="{COMPLEX_FACE}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr>'
        "</w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/>'
        '</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" '
        'w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/>'
        '</w:style><w:style w:type="paragraph" w:styleId="Kopfzeile">'
        '<w:name w:val="header"/><w:basedOn w:val="Standard"/>'
        f"<w:pPr>{tabs}{tight}</w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Fuzeile"><w:name w:val="footer"/>'
        f'<w:basedOn w:val="Standard"/><w:pPr>{tabs}{tight}</w:pPr>{small}</w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr><w:color w:val="{ink}"/><w:u w:val="single"/></w:rPr></w:style>'
        "</w:styles>"
    )


def _header(design: Design) -> str:
    shades = colours(design)
    return (
        f'<w:hdr {NAMES}><w:p><w:pPr><w:pStyle w:val="Kopfzeile"/><w:pBdr>'
        f'<w:bottom w:val="single" w:sz="12" w:space="6" '
        f'w:color="{shades["primary"]}"/></w:pBdr>'
        '<w:spacing w:after="240"/></w:pPr><w:r><w:rPr>'
        f'<w:b/><w:color w:val="{shades["ink"]}"/><w:sz w:val="28"/></w:rPr>'
        f"<w:t>{escape(design.name)}</w:t></w:r>"
        f"{_logo(design) if design.logo else ''}</w:p></w:hdr>"
    )


def _logo(design: Design) -> str:
    width, height = (round(side * EMU_PER_CM) for side in logo_size(design.logo))
    alt = escape(design.logo_alt or f"Logo: {design.name}")
    return (
        '<w:r><w:tab/></w:r><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" '
        f'name="Logo" descr="{alt}"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def _footer(design: Design, contact: Contact | None) -> str:
    sender, reached = footer_lines(design, contact)
    line = (
        '<w:pBdr><w:top w:val="single" w:sz="6" w:space="6" '
        f'w:color="{colours(design)["primary"]}"/></w:pBdr>'
    )
    return (
        f'<w:ftr {NAMES}><w:p><w:pPr><w:pStyle w:val="Fuzeile"/>{line}</w:pPr>'
        f"<w:r><w:t>{escape(sender)}</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr>'
        f"<w:r><w:t>{escape(reached)}</w:t></w:r><w:r><w:tab/></w:r>"
        f"{_words('Seite ')}{_field('PAGE')}{_words(' von ')}{_field('NUMPAGES')}"
        "</w:p></w:ftr>"
    )


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

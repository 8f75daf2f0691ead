# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Design comes in, an empty ODT in that design goes out as our own letterhead."""

from html import escape
from typing import Final

from toolbox.documents.model import Contact, Design
from toolbox.rendering.designing import logo_size
from toolbox.rendering.odt_styles import INLINE, MUTED, colours
from toolbox.rendering.odt_xml import DECLARATIONS
from toolbox.rendering.wording import footer_lines
from toolbox.rendering.zipping import pack

MIMETYPE: Final = "application/vnd.oasis.opendocument.text"
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
VERSION: Final = 'office:version="1.3"'
LOGO: Final = "Pictures/logo.png"
TAB: Final = (
    '<style:tab-stops><style:tab-stop style:position="16cm" style:type="right"/>'
)


def house_letterhead(design: Design, contact: Contact | None) -> bytes:
    parts = {
        "content.xml": (
            f"<office:document-content {DECLARATIONS} {VERSION}>"
            "<office:automatic-styles/><office:body><office:text/></office:body>"
            "</office:document-content>"
        ),
        "styles.xml": _styles(design, contact),
        "meta.xml": (
            f"<office:document-meta {DECLARATIONS} {VERSION}><office:meta/>"
            "</office:document-meta>"
        ),
        "META-INF/manifest.xml": _manifest(bool(design.logo)),
    }
    files = {"mimetype": MIMETYPE.encode()}
    files |= {name: (DECLARATION + xml).encode() for name, xml in parts.items()}
    return pack(files | ({LOGO: design.logo} if design.logo else {}), ("mimetype",))


def _manifest(has_logo: bool) -> str:
    entries = {"content.xml": "text/xml", "styles.xml": "text/xml"}
    entries |= {"meta.xml": "text/xml"} | ({LOGO: "image/png"} if has_logo else {})
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" '
        f'manifest:media-type="{kind}"/>'
        for path, kind in entries.items()
    )
    return (
        f'<manifest:manifest {DECLARATIONS} manifest:version="1.3">'
        '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
        f'manifest:media-type="{MIMETYPE}"/>{listed}</manifest:manifest>'
    )


def _styles(design: Design, contact: Contact | None) -> str:
    return (
        f"<office:document-styles {DECLARATIONS} {VERSION}>"
        f"{_faces(design)}<office:styles>{_defaults(design)}{_edges(design)}"
        "</office:styles><office:automatic-styles>"
        f"{_page_layout()}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" '
        'style:page-layout-name="Komma_Seite">'
        f"<style:header>{_header(design)}</style:header>"
        f"<style:footer>{_footer(design, contact)}</style:footer>"
        "</style:master-page></office:master-styles></office:document-styles>"
    )


def _faces(design: Design) -> str:
    face = escape(design.typeface)
    family = "roman" if "Serif" in face else "swiss"
    return (
        f'<office:font-face-decls><style:font-face style:name="{face}" '
        f'svg:font-family="\'{face}\'" style:font-family-generic="{family}" '
        'style:font-pitch="variable"/></office:font-face-decls>'
    )


def _defaults(design: Design) -> str:
    face = escape(design.typeface)
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        'fo:line-height="115%" fo:orphans="2" fo:widows="2" '
        'style:tab-stop-distance="1.25cm" fo:hyphenation-ladder-count="2"/>'
        f'<style:text-properties style:font-name="{face}" fo:font-size="11pt" '
        'fo:language="de" fo:country="DE" fo:hyphenate="true" '
        'fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"/>'
        "</style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" '
        'style:class="text"/>'
    )


def _edges(design: Design) -> str:
    shades = colours(design)
    start = '<style:style style:family="paragraph" style:parent-style-name="Standard"'
    return (
        f'{start} style:name="Header" style:class="extra"><style:paragraph-properties '
        f'fo:border-bottom="1.5pt solid {shades["primary"]}" fo:border-top="none" '
        'fo:border-left="none" fo:border-right="none" fo:padding-bottom="0.2cm" '
        f'fo:line-height="100%">{TAB}</style:tab-stops></style:paragraph-properties>'
        f'<style:text-properties fo:font-weight="bold" fo:font-size="14pt" '
        f'fo:hyphenate="false" fo:color="{shades["ink"]}"/></style:style>'
        f'{start} style:name="Footer" style:class="extra"><style:paragraph-properties '
        f'fo:line-height="100%">{TAB}</style:tab-stops></style:paragraph-properties>'
        f'<style:text-properties fo:font-size="8.5pt" fo:color="{MUTED}"/>'
        "</style:style>"
        '<style:style style:family="paragraph" style:parent-style-name="Footer" '
        'style:name="Komma_Fusszeile" style:display-name="Fußzeile mit Linie">'
        '<style:paragraph-properties fo:border-left="none" fo:border-right="none" '
        f'fo:border-top="0.75pt solid {shades["primary"]}" fo:border-bottom="none" '
        'fo:padding-top="0.2cm"/></style:style>'
        '<style:style style:name="Frame" style:family="graphic"/>'
        f'<style:style style:name="{INLINE}" style:family="graphic">'
        '<style:graphic-properties style:vertical-pos="top" '
        'style:vertical-rel="baseline"/></style:style>'
    )


def _page_layout() -> str:
    return (
        '<style:page-layout style:name="Komma_Seite"><style:page-layout-properties '
        'fo:page-width="21cm" fo:page-height="29.7cm" '
        'style:print-orientation="portrait" fo:margin-top="1.5cm" '
        'fo:margin-bottom="1cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="2.2cm" '
        'fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style>'
        '<style:header-footer-properties fo:min-height="1.3cm" '
        'fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
    )


def _header(design: Design) -> str:
    logo = _logo(design) if design.logo else ""
    return f'<text:p text:style-name="Header">{escape(design.name)}{logo}</text:p>'


def _logo(design: Design) -> str:
    width, height = logo_size(design.logo)
    alt = escape(design.logo_alt or f"Logo: {design.name}")
    return (
        f'<text:tab/><draw:frame draw:style-name="{INLINE}" draw:name="Logo" '
        f'text:anchor-type="as-char" svg:width="{width:.3f}cm" '
        f'svg:height="{height:.3f}cm"><draw:image xlink:href="{LOGO}" '
        'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"<svg:title>{alt}</svg:title><svg:desc>{alt}</svg:desc></draw:frame>"
    )


def _footer(design: Design, contact: Contact | None) -> str:
    sender, reached = footer_lines(design, contact)
    return (
        f'<text:p text:style-name="Komma_Fusszeile">{escape(sender)}</text:p>'
        f'<text:p text:style-name="Footer">{escape(reached)}<text:tab/>Seite '
        '<text:page-number text:select-page="current">1</text:page-number> von '
        "<text:page-count>1</text:page-count></text:p>"
    )

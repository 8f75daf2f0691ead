# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Design comes in, the theme part goes out: Word then offers the sender's colours."""

from html import escape
from typing import Final

from toolbox.documents.model import Design
from toolbox.rendering.docx_styles import colours

DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
NEUTRALS: Final = {"dk1": "000000", "lt1": "FFFFFF"}
REST: Final = {
    "accent3": "505050",
    "accent4": "7F7F7F",
    "accent5": "A6A6A6",
    "accent6": "D9D9D9",
}
LINE: Final = (
    '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    '<a:prstDash val="solid"/></a:ln>'
)
FILL: Final = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
EFFECT: Final = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(design: Design) -> str:
    face = (
        f'<a:latin typeface="{escape(design.typeface)}"/><a:ea typeface=""/>'
        '<a:cs typeface=""/>'
    )
    return (
        f'<a:theme xmlns:a="{DRAWING}" name="Erscheinungsbild"><a:themeElements>'
        f'<a:clrScheme name="Erscheinungsbild">{_palette(design)}</a:clrScheme>'
        f'<a:fontScheme name="Erscheinungsbild"><a:majorFont>{face}</a:majorFont>'
        f"<a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Erscheinungsbild"><a:fillStyleLst>{FILL * 3}'
        f"</a:fillStyleLst><a:lnStyleLst>{LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _palette(design: Design) -> str:
    shades = colours(design)
    palette = {
        **NEUTRALS,
        "dk2": shades["ink"],
        "lt2": shades["tint"],
        "accent1": shades["primary"],
        "accent2": shades["accent"],
        **REST,
        "hlink": shades["ink"],
        "folHlink": shades["ink"],
    }
    return "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>'
        for name, colour in palette.items()
    )

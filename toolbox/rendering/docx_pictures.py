# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A picture's bytes come in, the inline drawing of the open DOCX goes out."""

from io import BytesIO
from typing import Any, Final

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from toolbox.rendering.errors import RenderingError

EMU_PER_CM: Final = 360_000
BROKEN: Final = (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
    PackageNotFoundError,
    ValueError,
    ZeroDivisionError,
)

DECORATIVE: Final = (
    f'<a:extLst {nsdecls("a")}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/'
    'decorative" val="1"/></a:ext></a:extLst>'
)


def drawing(part: Any, content: bytes, alt: str, size_cm: tuple[float, float]) -> Any:
    """A w:drawing in `part`; without `alt` it is marked as decorative."""
    relation = _relation(part, content)
    width, height = (max(1, round(length * EMU_PER_CM)) for length in size_cm)
    element: Any = parse_xml(
        f"<w:drawing {nsdecls('w', 'wp', 'a', 'pic', 'r')}>"
        f'<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" name="Bild"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
        "</wp:cNvGraphicFramePr><a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="0" name="Bild"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    properties = element.find(f".//{qn('wp:docPr')}")
    properties.set("descr", alt)
    if not alt:
        properties.append(parse_xml(DECORATIVE))
    return element


def _relation(part: Any, content: bytes) -> str:
    try:
        relation, _image = part.get_or_add_image(BytesIO(content))
    except BROKEN as error:
        raise RenderingError(
            "Ein Bild ist beschädigt. Bitte laden Sie es neu hoch."
        ) from error
    return str(relation)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every bad SVG logo with the words that the refusal has to contain."""

from base64 import b64encode
from gzip import compress

from tests.network.uploads.builders import picture, png_claiming

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100"{}>'
)


def svg(content: str = "", attributes: str = "", before: str = "") -> bytes:
    return f"{before}{HEAD.format(attributes)}{content}</svg>".encode()


def embedded(content: bytes, kind: str = "png") -> str:
    encoded = b64encode(content).decode()
    return f'<image width="9" height="9" href="data:image/{kind};base64,{encoded}"/>'


def copies_of_copies() -> str:
    """Twelve lines that would draw ten to the power of eleven circles."""
    groups = "".join(
        f'<g id="g{level}">' + f'<use xlink:href="#g{level - 1}"/>' * 10 + "</g>"
        for level in range(1, 12)
    )
    return f'<defs><g id="g0"><circle r="1"/></g>{groups}</defs><use href="#g11"/>'


def sized(box: str) -> bytes:
    return svg("<path d='M0 0h9v9z'/>").replace(b"0 0 200 100", box.encode())


DOCTYPE = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'

REFUSED = {
    "script": (svg("<script>alert(1)</script>"), "script"),
    "script of another namespace": (svg('<script xmlns="urn:a"/>'), "script"),
    "event": (svg("<rect onclick='alert(1)'/>"), "onclick"),
    "event on the root": (svg("", ' onload="alert(1)"'), "onload"),
    "foreign markup": (svg("<foreignObject><p/></foreignObject>"), "foreignObject"),
    "animation": (svg('<animate attributeName="href"/>'), "animate"),
    "set": (svg('<set attributeName="href" to="javascript:a"/>'), "set"),
    "script link": (svg('<a xlink:href="javascript:alert(1)"/>'), "javascript"),
    "foreign picture": (svg('<image href="http://example.org/a"/>'), "example.org"),
    "file as picture": (svg('<image href="file:///etc/passwd"/>'), "etc/passwd"),
    "way up as picture": (svg('<image href="../../a.png"/>'), "../../a.png"),
    "foreign copy": (svg('<use href="http://example.org/a#b"/>'), "example.org"),
    "drawing in a picture": (svg(embedded(svg(), "svg+xml")), "data:image/svg"),
    "foreign fill": (svg('<rect fill="url(http://example.org/a)"/>'), "example.org"),
    "foreign style": (svg("<style>@import 'http://example.org/a'</style>"), "@import"),
    "escaped style": (svg('<rect style="fill:\\75rl(//example.org)"/>'), "nach"),
    "foreign font": (
        svg("<style>@font-face{src:url(//example.org/a)}</style>"),
        "example.org",
    ),
    "external entity": (svg("&a;", before=DOCTYPE), "Dokumenttyp"),
    "billion laughs": (svg("&b;", before=LAUGHS), "Dokumenttyp"),
    "entity in UTF-16": (
        svg("&a;", before=DOCTYPE).decode().encode("utf-16"),
        "Dokumenttyp",
    ),
    "copies of copies": (svg(copies_of_copies()), "aufwendig"),
    "copy of itself": (svg('<g id="a"><use href="#a"/></g>'), "aufwendig"),
    "thousands of layers": (svg("<g opacity='.5'/>" * 400), "aufwendig"),
    "layers by style": (
        svg("<style>.a{opacity:.5}</style>" + "<g class='a'/>" * 400),
        "aufwendig",
    ),
    "many elements": (svg("<g/>" * 40_000), "aufwendig"),
    "filter": (svg('<filter id="a"><feTurbulence/></filter>'), "Filter"),
    "letters": (svg("<text>Stadt</text>"), "Text"),
    "20 000 pixels inside": (
        svg(embedded(png_claiming(20_000, 20_000))),
        "Megapixel",
    ),
    "many large pictures": (
        svg(embedded(png_claiming(3_000, 3_000)) * 3),
        "25 Megapixel",
    ),
    "no picture inside": (svg(embedded(b"<html>")), "kein lesbares Bild"),
    "broken picture inside": (
        svg('<image href="data:image/png;base64,%%%"/>'),
        "nicht lesbar",
    ),
    "no size": (sized(""), "Größe"),
    "endless width": (sized("0 0 1e300 1"), "Größe"),
    "infinite width": (sized("0 0 1e999 1e999"), "zeichnen"),
    "very flat": (sized("0 0 1000 1"), "Größe"),
    "negative": (sized("0 0 -5 10"), "Größe"),
    "huge": (sized("0 0 9999999 9999999"), "zeichnen"),
    "packed": (compress(svg()), "gepackt"),
    "packed bomb": (compress(b"<svg>" + b" " * 5_000_000), "gepackt"),
    "more than 2 MB": (svg(" " * 2_000_001), "2 MB"),
    "truncated": (svg("<g>" * 9)[:-20], "beschädigt"),
    "deep": (svg("<g>" * 5_000 + "</g>" * 5_000), "beschädigt"),
    "page with a drawing": (b"<html><svg></svg></html>", "SVG"),
    "picture in front": (picture()[:20] + svg(), "beschädigt"),
}

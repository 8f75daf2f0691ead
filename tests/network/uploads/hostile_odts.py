# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every bad ODT letterhead with the words that the refusal has to contain."""

from tests.network.uploads.builders import (
    letterhead,
    packed,
    parts_of,
    patched_directory,
    picture,
    png_claiming,
)
from tests.network.uploads.odt_builders import (
    frame,
    good_odt,
    odt_of_type,
    odt_with_body,
    odt_with_parts,
    odt_with_replaced,
    packed_odt,
)

ODF = "application/vnd.oasis.opendocument"
XXE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'


def with_svg(content: str) -> bytes:
    return odt_with_parts({"Pictures/a.svg": SVG.format(content).encode()})


def without(name: str) -> bytes:
    return packed_odt({k: v for k, v in parts_of(good_odt()).items() if k != name})


def link(address: str) -> bytes:
    return odt_with_body(f'<text:p><text:a xlink:href="{address}">a</text:a></text:p>')


def element(markup: str) -> bytes:
    return odt_with_body(f"<text:p>{markup}</text:p>")


def encrypted() -> bytes:
    return odt_with_replaced(
        "META-INF/manifest.xml",
        "</manifest:manifest>",
        '<manifest:file-entry manifest:full-path="a"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>",
    )


def type_second() -> bytes:
    parts = parts_of(good_odt())
    return packed_odt({"a.xml": b"<a/>", **parts})


FILES = {
    "empty file": (b"", "leer"),
    "text file": (b"Sehr geehrte Damen und Herren", "kein OpenDocument-Text"),
    "flat file": (b'<?xml version="1.0"?><office:document/>', "Flat XML"),
    "docx named odt": (letterhead(), "Word-Dokument"),
    "other archive": (packed({"a.txt": b"a"}), "kein OpenDocument-Text"),
    "empty archive": (packed({}), "kein OpenDocument-Text"),
    "more than 10 MB": (good_odt() + b"\0" * 10_000_000, "10 MB"),
    "truncated": (good_odt()[:-300], "beschädigt"),
    "page behind (polyglot)": (good_odt() + b"<script>a</script>", "weitere Daten"),
    "page in front (polyglot)": (b"<html>" + good_odt(), "kein OpenDocument-Text"),
}
ARCHIVES = {
    "type packed": (
        packed_odt(parts_of(good_odt()), is_stored=False),
        "kein OpenDocument-Text",
    ),
    "type second": (type_second(), "kein OpenDocument-Text"),
    "template": (odt_of_type(f"{ODF}.text-template"), "Dokumentvorlage"),
    "web template": (odt_of_type(f"{ODF}.text-web"), "kein OpenDocument-Text"),
    "master document": (odt_of_type(f"{ODF}.text-master"), "kein OpenDocument-Text"),
    "table sheet": (odt_of_type(f"{ODF}.spreadsheet"), "kein OpenDocument-Text"),
    "bomb": (odt_with_parts({"Pictures/a.bmp": b"\0" * 5_000_000}), "Entpacken"),
    "declared size": (
        patched_directory(good_odt(), 24, "<I", 0xFFFFFFF0),
        "Entpacken",
    ),
    "way up": (odt_with_parts({"../../etc/cron.d/a": b"a"}), "Pfad"),
    "way up among the pictures": (odt_with_parts({"Pictures/../a.png": b""}), "Pfad"),
    "twice in other case": (odt_with_parts({"Content.xml": b"<a/>"}), "zweimal"),
    "encrypted archive": (patched_directory(good_odt(), 8, "<H", 1), "verschlüsselt"),
    "encrypted parts": (encrypted(), "verschlüsselt"),
    "401 parts": (
        odt_with_parts({f"Pictures/{number}.png": b"" for number in range(401)}),
        "400 Teilen",
    ),
}
PARTS = {
    "no content": (without("content.xml"), "content.xml"),
    "no styles": (without("styles.xml"), "styles.xml"),
    "no manifest": (without("META-INF/manifest.xml"), "manifest.xml"),
    "other root": (odt_with_parts({"content.xml": b"<a/>"}), "content.xml"),
    "Basic": (odt_with_parts({"Basic/Standard/Module1.xml": b"<a/>"}), "Makros"),
    "Python script": (odt_with_parts({"Scripts/python/a.py": b"import os"}), "Makros"),
    "dialogue": (odt_with_parts({"Dialogs/Standard/a.xml": b"<a/>"}), "Makros"),
    "embedded document": (
        odt_with_parts({"Object 1/content.xml": b"<a/>"}),
        "eingebettet",
    ),
    "embedded OLE": (odt_with_parts({"ObjectReplacements/Object 1": b""}), "einge"),
    "database": (odt_with_parts({"database/script": b""}), "eingebettet"),
    "unknown part": (odt_with_parts({"a.exe": b"MZ"}), "unbekannten Bestandteil"),
    "page among the pictures": (
        odt_with_parts({"Pictures/a.html": b"<a/>"}),
        "unbekannten Bestandteil",
    ),
    "page named png": (odt_with_parts({"Pictures/a.png": b"<html>"}), "nicht lesbar"),
    "20 000 pixels squared": (
        odt_with_parts({"Pictures/a.png": png_claiming(20_000, 20_000)}),
        "Megapixel",
    ),
    "program named emf": (odt_with_parts({"Pictures/a.emf": b"MZ"}), "nicht lesbar"),
    "external entity": (
        odt_with_parts({"meta.xml": XXE + b"<a>&b;</a>"}),
        "Dokumenttyp",
    ),
    "entity in UTF-16": (
        odt_with_parts(
            {"settings.xml": (XXE[21:] + b"<a/>").decode().encode("utf-16")}
        ),
        "Dokumenttyp",
    ),
    "picture named xml": (odt_with_parts({"content.xml": picture()}), "beschädigt"),
    "deep markup": (
        odt_with_parts({"settings.xml": b"<a>" * 5000 + b"</a>" * 5000}),
        "beschädigt",
    ),
}
ELEMENTS = {
    "event": (
        element('<draw:frame><event-listener xmlns="urn:a"/></draw:frame>'),
        "Makros",
    ),
    "script in the text": (element("<text:script>a</text:script>"), "Makros"),
    "macro field": (element('<text:execute-macro text:name="a"/>'), "Makros"),
    "applet": (element("<draw:applet/>"), "Makros"),
    "plug-in": (element("<draw:plugin/>"), "Makros"),
    "object": (element("<draw:object/>"), "eingebettet"),
    "OLE object": (element("<draw:object-ole/>"), "eingebettet"),
    "floating frame": (element("<draw:floating-frame/>"), "eingebettet"),
    "form": (odt_with_body('<form xmlns="urn:form"/>'), "eingebettet"),
    "DDE link": (odt_with_body("<office:dde-source/>"), "eingebettet"),
    "database field": (element("<text:database-display/>"), "Datenquelle"),
}
LINKS = {
    "foreign picture": (element(frame("https://example.org/a.png")), "example.org"),
    "file as picture": (element(frame("file:///etc/passwd")), "file:///etc/passwd"),
    "way up as picture": (element(frame("../../a.png")), "../../a.png"),
    "picture that is not there": (element(frame("Pictures/b.png")), "Pictures/b.png"),
    "script link": (link("javascript:alert(1)"), "javascript"),
    "macro link": (link("vnd.sun.star.script:a?language=Basic"), "vnd.sun.star"),
    "file link": (link("file://server/a"), "file://server"),
    "way up as link": (link("../a.odt"), "../a.odt"),
    "linked section": (
        odt_with_body(
            '<text:section><text:section-source xlink:href="http://example.org/a.odt"/>'
            "</text:section>"
        ),
        "example.org",
    ),
    "foreign background": (
        odt_with_replaced(
            "styles.xml",
            "<office:styles>",
            "<office:styles><style:style><style:background-image "
            'xlink:href="http://example.org/a.png"/></style:style>',
        ),
        "example.org",
    ),
    "svg script": (with_svg("<script>alert(1)</script>"), "Makros"),
    "svg event": (with_svg('<g onload="alert(1)"/>'), "onload"),
    "svg address": (with_svg('<image href="http://example.org/a"/>'), "example.org"),
}
MARKERS = {
    "unknown": (odt_with_body("<text:p>{{GEHEIM}}</text:p>"), "GEHEIM"),
    "unknown in the header": (good_odt(header="{{GEHEIM}}"), "GEHEIM"),
    "cut by a span": (
        odt_with_body("<text:p>{{GE<text:span>HEIM</text:span>}}</text:p>"),
        "GEHEIM",
    ),
    "Jinja": (odt_with_body("<text:p>{% if a %}</text:p>"), "Platzhalter"),
    "text twice": (odt_with_body("<text:p>{{INHALT}}</text:p>"), "mehrfach"),
    "text in the header": (good_odt("a", header="{{INHALT}}"), "Kopf- oder Fußzeile"),
    "text in a frame": (
        good_odt(
            "a<draw:frame><draw:text-box><text:p>{{INHALT}}</text:p></draw:text-box>"
            "</draw:frame>"
        ),
        "Rahmen",
    ),
}
REFUSED = {
    f"{group}: {name}": refusal
    for group, cases in {
        "file": FILES,
        "archive": ARCHIVES,
        "parts": PARTS,
        "elements": ELEMENTS,
        "links": LINKS,
        "markers": MARKERS,
    }.items()
    for name, refusal in cases.items()
}

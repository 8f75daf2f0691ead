# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every bad letterhead with the words that the refusal has to contain."""

import warnings
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

from tests.network.uploads.builders import (
    CONTENT_TYPES,
    DOCUMENT,
    SETTINGS,
    field,
    letterhead,
    packed,
    paragraph,
    parts_of,
    patched_directory,
    picture,
    png_claiming,
    text_box,
    with_body,
    with_main_type,
    with_parts,
    with_relationship,
    with_replaced,
)

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XXE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
)
NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def with_twins(*names: str) -> bytes:
    output = BytesIO(letterhead())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with ZipFile(output, "a", ZIP_DEFLATED) as archive:
            for name in names:
                archive.writestr(name, b"<a/>")
    return output.getvalue()


def compressed_with(method: int) -> bytes:
    output = BytesIO()
    with ZipFile(output, "w", method) as archive:
        for name, part in parts_of(letterhead()).items():
            archive.writestr(name, part)
    return output.getvalue()


def bomb() -> bytes:
    return with_parts({"word/media/image9.bmp": b"\0" * 5_000_000})


def bomb_that_understates_itself() -> bytes:
    """The directory claims 100 bytes; the stream would give 5 million."""
    content = packed({"word/a.xml": b"\0" * 5_000_000} | parts_of(letterhead()))
    return patched_directory(content, 24, "<I", 100)


def noise(length: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in range(length // 4))


def markup_of_many_tags() -> bytes:
    return b"<a>" + b"".join(b"<b i='%d'/>" % i for i in range(200_001)) + b"</a>"


def many_attributes() -> bytes:
    return b"<a " + b" ".join(b"b%d='1'" % i for i in range(5_000)) + b"/>"


def deep_markup() -> bytes:
    return b"<a>" * 5000 + b"</a>" * 5000


def nested_field(before: str, after: str) -> str:
    inner = field(' QUOTE "DE" ').removeprefix("<w:p>").removesuffix("</w:p>")
    start, end = field(before, "|").split(
        '<w:r><w:instrText xml:space="preserve">|</w:instrText></w:r>'
    )
    return start + inner + f"<w:r><w:instrText>{after}</w:instrText></w:r>" + end


def with_xml(extra: str) -> bytes:
    return with_parts({"word/extra.xml": extra.encode()})


FILES = {
    "empty file": (b"", "leer"),
    "text file": (b"Sehr geehrte Damen und Herren", "kein Word-Dokument"),
    "old doc or encrypted docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "Kennwort",
    ),
    "more than 10 MB": (letterhead() + b"\0" * 10_000_000, "10 MB"),
    "png": (picture(), "kein Word-Dokument"),
    "truncated archive": (letterhead()[:-500], "beschädigt"),
    "half an archive": (letterhead()[:9000], "beschädigt"),
    "page in front (polyglot)": (b"<html>" + letterhead(), "kein Word-Dokument"),
    "archive in front (polyglot)": (
        packed({"a.txt": b"a"})[:40] + letterhead(),
        "weitere Daten",
    ),
    "page behind (polyglot)": (
        letterhead() + b"<script>alert(1)</script>",
        "weitere Daten",
    ),
    "odt named docx": (
        packed({"mimetype": b"application/vnd.oasis.opendocument.text"}),
        "OpenDocument",
    ),
    "other archive": (packed({"a.txt": b"a"}), "Archiv"),
    "empty archive": (packed({}), "kein Word-Dokument"),
}

ARCHIVES = {
    "401 parts": (
        with_parts({f"word/media/a{number}.png": b"" for number in range(401)}),
        "400 Teilen",
    ),
    "twice the same name": (with_twins(DOCUMENT), "zweimal"),
    "twice in other case": (with_twins("Word/Document.xml"), "zweimal"),
    "way up": (with_parts({"../../etc/cron.d/a": b"a"}), "Pfad"),
    "absolute path": (with_parts({"/etc/passwd": b"a"}), "Pfad"),
    "backslash": (with_parts({"word\\a.xml": b"<a/>"}), "Pfad"),
    "drive": (with_parts({"C:/a.xml": b"<a/>"}), "Pfad"),
    "empty segment": (with_parts({"word//a.xml": b"<a/>"}), "Pfad"),
    "turned writing direction": (with_parts({"word/\u202egnp.xml": b""}), "Pfad"),
    "encrypted": (patched_directory(letterhead(), 8, "<H", 1), "verschlüsselt"),
    "bzip2": (compressed_with(ZIP_BZIP2), "ungewöhnlich gepackt"),
    "lzma": (compressed_with(ZIP_LZMA), "ungewöhnlich gepackt"),
    "bomb": (bomb(), "Entpacken"),
    "declared size": (
        patched_directory(letterhead(), 24, "<I", 0xFFFFFFF0),
        "Entpacken",
    ),
    "understated bomb": (bomb_that_understates_itself(), "beschädigt"),
    "wrong checksum": (patched_directory(letterhead(), 16, "<I", 1), "beschädigt"),
}

PARTS = {
    "docm": (
        with_main_type("application/vnd.ms-word.document.macroEnabled.main+xml"),
        "Makros",
    ),
    "dotm": (
        with_main_type(
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
        ),
        "Makros",
    ),
    "xlsx": (
        with_main_type(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        ),
        "kein Word-Dokument",
    ),
    "two main documents": (
        with_relationship(
            "officeDocument", "word/styles.xml", mode="Internal", of="_rels/.rels"
        ),
        "kein Word-Dokument",
    ),
    "type stated twice": (
        with_replaced(
            CONTENT_TYPES,
            "</Types>",
            f'<Override PartName="/word/Document.xml" ContentType="{WORD}"/></Types>',
        ),
        "doppelt",
    ),
    "strict": (
        with_replaced(
            DOCUMENT,
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        "Strict Open XML",
    ),
    "macro": (with_parts({"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}), "Makros"),
    "macro in a template": (
        with_replaced(
            CONTENT_TYPES,
            "</Types>",
            '<Default Extension="bin" ContentType="application/vnd.ms-word.'
            'template.macroEnabledTemplate.main+xml"/></Types>',
        ),
        "Makros",
    ),
    "macro in capitals": (with_parts({"word/VBAPROJECT.BIN": b"a"}), "Makros"),
    "activeX": (with_parts({"word/activeX/activeX1.xml": b"<a/>"}), "Makros"),
    "ribbon": (with_parts({"customUI/customUI.xml": b"<a/>"}), "Makros"),
    "embedding": (with_parts({"word/embeddings/a.xlsx": b"PK"}), "eingebettet"),
    "chunk part": (with_parts({"word/afchunk.htm": b"<html>"}), "eingebettet"),
    "chunk": (with_body('<w:altChunk w:val="a"/>'), "eingebettet"),
    "subdocument": (with_body("<w:subDoc/>"), "eingebettet"),
    "OLE object": (
        with_body(
            f"<w:p><w:r><w:object {NAMESPACES}><o:OLEObject/></w:object></w:r></w:p>"
        ),
        "eingebettet",
    ),
    "program": (with_parts({"word/media/a.exe": b"MZ"}), "unbekannten Bestandteil"),
    "binary part": (with_parts({"word/a.bin": b"a"}), "unbekannten Bestandteil"),
    "page as part": (with_parts({"word/a.html": b"<a/>"}), "unbekannten Bestandteil"),
    "markup called picture": (
        with_replaced(
            CONTENT_TYPES,
            "</Types>",
            '<Override PartName="/word/media/image1.png" ContentType="text/xml"/>'
            "</Types>",
        ),
        "unbekannten Bestandteil",
    ),
    "svg with script named png": (
        with_parts({"word/media/a.png": b"<svg><script>alert(1)</script></svg>"}),
        "nicht lesbar",
    ),
    "20 000 pixels squared": (
        with_parts({"word/media/a.png": png_claiming(20_000, 20_000)}),
        "40 Megapixel",
    ),
    "8 000 pixels squared": (
        with_parts({"word/media/a.png": png_claiming(8_000, 8_000)}),
        "40 Megapixel",
    ),
    "postscript named tif": (
        with_parts({"word/media/a.tif": b"%!PS-Adobe-3.0 EPSF-3.0\n"}),
        "nicht lesbar",
    ),
    "program named emf": (with_parts({"word/media/a.emf": b"MZ"}), "nicht lesbar"),
}

MARKUP = {
    "external entity": (with_xml(f"{XXE}<a>&b;</a>"), "Dokumenttyp"),
    "external entity in relationships": (
        with_parts({"word/_rels/a.xml.rels": f"{XXE}<a>&b;</a>".encode()}),
        "Dokumenttyp",
    ),
    "billion laughs": (with_xml(LAUGHS), "Dokumenttyp"),
    "entity in UTF-16": (
        with_parts({"word/extra.xml": f"{XXE[21:]}<a/>".encode("utf-16")}),
        "Dokumenttyp",
    ),
    "foreign encoding": (
        with_xml('<?xml version="1.0" encoding="iso-8859-5"?><a/>'),
        "kodiert",
    ),
    "unknown encoding": (
        with_xml('<?xml version="1.0" encoding="klingon"?><a/>'),
        "beschädigt",
    ),
    "not well-formed": (with_xml("<a><b></a>"), "beschädigt"),
    "empty part": (with_xml(""), "beschädigt"),
    "picture named xml": (with_parts({"word/a.xml": picture()}), "beschädigt"),
    "deep markup": (with_parts({"word/a.xml": deep_markup()}), "beschädigt"),
    "many tags": (with_parts({"word/a.xml": markup_of_many_tags()}), "umfangreich"),
    "many attributes": (with_parts({"word/a.xml": many_attributes()}), "umfangreich"),
    "long markup": (with_parts({"word/a.xml": noise(10_000_004)}), "umfangreich"),
    "mail merge": (
        with_replaced(SETTINGS, "</w:settings>", "<w:mailMerge/></w:settings>"),
        "Serienbrief",
    ),
}

LINKS = {
    "external picture": (
        with_relationship("image", "https://example.org/a.png"),
        "https://example.org/a.png",
    ),
    "external picture, mode in capitals": (
        with_relationship("image", "https://example.org/a.png", mode="EXTERNAL"),
        "https://example.org/a.png",
    ),
    "external frame": (with_relationship("frame", "https://example.org"), "verknüpft"),
    "ole object": (with_relationship("oleObject", "a.bin"), "verknüpft"),
    "chunk": (with_relationship("aFChunk", "a.mht", mode="Internal"), "verknüpft"),
    "mail merge source": (
        with_relationship("mailMergeSource", "file:///a.mdb"),
        "verknüpft",
    ),
    "add-in": (
        with_relationship("webextensiontaskpanes", "a.xml", of="_rels/.rels"),
        "verknüpft",
    ),
    "script link": (
        with_relationship("hyperlink", "javascript:alert(1)"),
        "javascript",
    ),
    "file link": (with_relationship("hyperlink", "file://server/a"), "file://server"),
    "network path": (with_relationship("hyperlink", "\\\\server\\a"), "https"),
    "search link": (with_relationship("hyperlink", "ms-msdt:/id"), "ms-msdt"),
    "foreign address as internal": (
        with_relationship("image", "http://example.org/a.png", mode="Internal"),
        "fehlt der Bestandteil",
    ),
    "way out of the package": (
        with_relationship("image", "../../../a.png", mode="Internal"),
        "fehlt der Bestandteil",
    ),
    "address in a drawing": (
        with_body(
            f"<w:p><w:r><w:pict><v:shape {NAMESPACES}>"
            '<v:imagedata src="https://example.org/a.png"/></v:shape></w:pict></w:r></w:p>'
        ),
        "https://example.org/a.png",
    ),
    "address in an svg": (
        with_parts(
            {
                "word/media/a.svg": b'<svg xmlns="http://www.w3.org/2000/svg">'
                b'<image href="https://example.org/a.png"/></svg>'
            }
        ),
        "https://example.org/a.png",
    ),
}

FIELDS = {
    "DDE": (with_body(field(' DDE "cmd" "/c calc" ')), "DDE"),
    "DDEAUTO split": (with_body(field(" DD", "EAU", 'TO "cmd" "a" ')), "DDEAUTO"),
    "DDEAUTO small": (with_body(field("ddeauto a b")), "DDEAUTO"),
    "DDE over two fields": (with_body(field(" D") + field('DE "cmd"')), "DDE"),
    "DDE without a field": (
        with_body("<w:p><w:r><w:instrText>DDE a</w:instrText></w:r></w:p>"),
        "DDE",
    ),
    "DDE in a tracked deletion": (
        with_body(field(" DDE a ").replace("instrText", "delInstrText")),
        "DDE",
    ),
    "simple field": (
        with_body('<w:p><w:fldSimple w:instr=" INCLUDETEXT a "/></w:p>'),
        "INCLUDETEXT",
    ),
    "INCLUDETEXT split": (
        with_body(field(" INCLUDE", 'TEXT "\\\\server\\a.docx" ')),
        "INCLUDETEXT",
    ),
    "INCLUDEPICTURE": (
        with_body(field(' INCLUDEPICTURE "https://example.org/a.png" \\d ')),
        "INCLUDEPICTURE",
    ),
    "LINK": (with_body(field(" LI", "NK Excel.Sheet.8 a ")), "LINK"),
    "IMPORT": (with_body(field(" IMPORT a ")), "IMPORT"),
    "DATABASE": (with_body(field(' DATABASE \\d "a" ')), "DATABASE"),
    "RD": (with_body(field(" RD a.docx ")), "RD"),
    "quoted keyword": (with_body(field(' "LINK" a ')), "LINK"),
    "computed keyword": (with_body(nested_field(" L", "INK a ")), "L…INK"),
    "field in a header": (
        with_replaced("word/header1.xml", "</w:p>", f"</w:p>{field(' DDE a ')}"),
        "DDE",
    ),
    "link field to a file": (
        with_body(field(' HYPERLINK "file://server/a" ')),
        "file://server",
    ),
    "link field to a network path": (
        with_body(field(" HYPERLINK \\\\server\\a ")),
        "server",
    ),
    "link field behind a tip": (
        with_body(field(' HYPERLINK \\o "Mehr" "javascript:a" ')),
        "javascript:a",
    ),
}

MARKERS = {
    "unknown": (with_body(paragraph("{{GEHEIM}}")), "GEHEIM"),
    "misspelt": (with_body(paragraph("{{DATMU}}")), "{{DATUM}}"),
    "small letters": (with_body(paragraph("{{datum}}")), "{{DATUM}}"),
    "split": (with_body(paragraph("{", "{GEH", "EIM}", "}")), "GEHEIM"),
    "not closed": (with_body(paragraph("{{DATUM")), "{{DATUM}}"),
    "not opened": (with_body(paragraph("DATUM}}")), "Platzhalter"),
    "Jinja statement": (with_body(paragraph("{% if a %}")), "Platzhalter"),
    "Jinja statement split": (with_body(paragraph("{", "% if a %}")), "Platzhalter"),
    "Jinja expression": (
        with_body(paragraph("{{ cycler.__init__.__globals__.os }}")),
        "Platzhalter",
    ),
    "text box": (with_body(text_box(paragraph("{{DATUM}}"))), "Textfeld"),
    "text box, split": (with_body(text_box(paragraph("{{DA", "TUM}}"))), "Textfeld"),
    "diagram": (
        with_parts(
            {
                "word/diagrams/data1.xml": b'<a:p xmlns:a="urn:a"><a:t>{{ORT}}</a:t>'
                b"</a:p>"
            }
        ),
        "Textfeld",
    ),
    "content twice": (with_body(paragraph("{{INHALT}}")), "mehrfach"),
    "content in the header": (
        letterhead("Anschrift", header="{{INHALT}}"),
        "Kopf- oder Fußzeile",
    ),
}

REFUSED = {
    f"{group}: {name}": refusal
    for group, cases in {
        "file": FILES,
        "archive": ARCHIVES,
        "parts": PARTS,
        "markup": MARKUP,
        "links": LINKS,
        "fields": FIELDS,
        "markers": MARKERS,
    }.items()
    for name, refusal in cases.items()
}

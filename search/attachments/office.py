# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Word or LibreOffice file comes in, its lines go out: what a reader of it sees.

Remarks at the margin, deleted and hidden text are left out: nobody may find them.
"""

import re
from collections.abc import Iterator

from lxml import etree

from .archives import parts_of
from .limits import DAMAGED, ENCRYPTED, Unreadable

WORD_PARTS = re.compile(
    r"word/(document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml\Z"
)
DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
WORD_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
ODT_BREAKS = {"tab": "\t", "line-break": "\n", "s": " "}
ODT_LEFT_OUT = {"tracked-changes", "annotation", "hidden-text", "hidden-paragraph"}
ODT_LINES = {"p", "h"}
WORD_LEFT_OUT = {"del", "moveFrom", "instrText", "rPr", "pPr", "Fallback"}


def read_docx(content: bytes) -> str:
    parts = list(parts_of(content, lambda name: bool(WORD_PARTS.match(name))))
    if not parts:
        raise Unreadable(DAMAGED)
    return "".join(text for part in parts for text in word_text(parse(part)))


def read_odt(content: bytes) -> str:
    """An ODT protected by a password has encrypted parts, listed in its manifest."""
    wanted = {"content.xml", "META-INF/manifest.xml"}
    parts = list(parts_of(content, wanted.__contains__))
    if any(b"encryption-data" in part for part in parts):
        raise Unreadable(ENCRYPTED)
    trees = [parse(part) for part in parts]
    contents = [tree for tree in trees if local(tree) == "document-content"]
    if not contents:
        raise Unreadable(DAMAGED)
    return "".join(text for tree in contents for text in odt_text(tree))


def parse(part: bytes) -> etree._Element:
    """Nothing is fetched or expanded; a document has no need to declare entities."""
    if DECLARATION.search(part.replace(b"\0", b"")):
        raise Unreadable(DAMAGED)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(part, parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise Unreadable(DAMAGED) from error


def word_text(tree: etree._Element) -> Iterator[str]:
    """Walked without recursion: a hostile file may nest as deep as it likes."""
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        name = local(element)
        if event == "end":
            yield "\n" * (name == "p")
        elif name in WORD_LEFT_OUT or (name == "r" and is_hidden(element)):
            walker.skip_subtree()
        elif name == "t":
            yield element.text or ""
        else:
            yield WORD_BREAKS.get(name, "")


def is_hidden(run: etree._Element) -> bool:
    mark = run.find("{*}rPr/{*}vanish")
    if mark is None:
        return False
    values = [value for name, value in mark.attrib.items() if local_name(name) == "val"]
    return values[:1] not in (["0"], ["false"], ["off"])


def odt_text(tree: etree._Element) -> Iterator[str]:
    walker = etree.iterwalk(tree, events=("start", "end"))
    lines = 0
    for event, element in walker:
        name = local(element)
        if event == "start" and name in ODT_LEFT_OUT:
            walker.skip_subtree()
        elif event == "start":
            lines += name in ODT_LINES
            yield ODT_BREAKS.get(name, "") + (element.text or "") * bool(lines)
        else:
            lines -= name in ODT_LINES
            yield "\n" * (name in ODT_LINES) + (element.tail or "") * bool(lines)


def local(element: etree._Element) -> str:
    """The name without its namespace; empty for remarks and instructions."""
    return local_name(element.tag) if isinstance(element.tag, str) else ""


def local_name(name: str | bytes) -> str:
    return str(name).rpartition("}")[2]

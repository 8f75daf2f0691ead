# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Takes an uploaded ODT letterhead, gives back its checked parts in a fresh file."""

from collections import defaultdict
from collections.abc import Iterator

from lxml import etree

from network.uploads.archives import (
    limit_part_count,
    open_archive,
    read_parts,
    refuse_trailing_content,
    write_parts,
)
from network.uploads.contents import (
    check_pictures,
    discreet_parts,
    refuse_disguised_metafiles,
)
from network.uploads.letterheads import (
    ARCHIVE_CHECKS,
    Letterhead,
    limit_size,
    notice_metafiles,
)
from network.uploads.markers import (
    CONTENT,
    MarkedText,
    check_texts,
    is_marked,
    markers_of,
    ordered_markers,
)
from network.uploads.odt_contents import (
    check_odt_links,
    refuse_active_elements,
    strip_harmless,
)
from network.uploads.odt_packages import CONTENT as CONTENT_PART
from network.uploads.odt_packages import (
    MIMETYPE,
    STYLES,
    open_odt,
    rebuilt_parts,
    require_plain_mimetype,
)
from network.uploads.packages import Package
from network.uploads.refusal import UploadRefused

_PARAGRAPHS = ("{*}p", "{*}h")
_BOXES = ("{*}text-box", "{*}note-body", "{*}tracked-changes", "{*}annotation")


def check_letterhead_odt(content: bytes) -> Letterhead:
    for check_file in (limit_size, require_odt, refuse_trailing_content):
        check_file(content)
    limit_part_count(content)
    with open_archive(content) as archive:
        for check_archive in (*ARCHIVE_CHECKS, require_plain_mimetype):
            check_archive(archive)
        parts = read_parts(archive)
    package = open_odt(parts)
    stripped = tuple(strip_harmless(package))
    for check in (refuse_active_elements, check_odt_links):
        check(package)
    marked = tuple(marked_texts(package))
    check_texts(marked, CONTENT_PART)
    refuse_disguised_metafiles(package)
    check_pictures(package)
    rebuilt = discreet_parts(rebuilt_parts(package))
    return Letterhead(
        content=write_parts(rebuilt, first=MIMETYPE, stored=MIMETYPE),
        markers=ordered_markers(marked),
        notices=(*stripped, *_notices(package, marked)),
    )


def require_odt(content: bytes) -> None:
    if content.startswith(b"PK\x03\x04"):
        return
    if b"office:document" in content[:4096]:
        raise UploadRefused(
            "Die Datei ist „Flat XML“ (.fodt); bitte speichern Sie den Briefbogen in "
            "LibreOffice als „ODF-Textdokument (.odt)“."
        )
    raise UploadRefused(
        "Die Datei ist kein OpenDocument-Text; bitte speichern Sie den Briefbogen in "
        "LibreOffice als „ODF-Textdokument (.odt)“."
    )


def marked_texts(package: Package) -> Iterator[MarkedText]:
    """Every paragraph with a brace that could be meant as a marker."""
    for name in (CONTENT_PART, STYLES):
        for paragraph, text in _own_texts(package.trees[name]):
            if is_marked(text):
                is_boxed = next(paragraph.iterancestors(*_BOXES), None) is not None
                found = markers_of(text)
                yield MarkedText(name, text, found, is_boxed and CONTENT in found)


def _own_texts(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """A paragraph without those that stand in a frame inside it."""
    texts: dict[etree._Element, list[str]] = defaultdict(list)
    for element in root.iter():
        inside = isinstance(element.tag, str)
        is_paragraph = inside and element.tag.rpartition("}")[2] in ("p", "h")
        outer = next(element.iterancestors(*_PARAGRAPHS), None)
        own = element if is_paragraph else outer
        if own is not None and inside:
            texts[own].append(element.text or "")
        if outer is not None:
            texts[outer].append(element.tail or "")
    for paragraph, pieces in texts.items():
        yield paragraph, "".join(pieces)


def _notices(package: Package, marked: tuple[MarkedText, ...]) -> Iterator[str]:
    if all(CONTENT not in paragraph.markers for paragraph in marked):
        yield "Im Briefbogen fehlt {{INHALT}}. Der Text wird am Ende eingefügt."
    if any(CONTENT in text.markers and not text.is_alone for text in marked):
        yield (
            "Neben {{INHALT}} steht weiterer Text. "
            "Setzen Sie den Platzhalter besser in einen eigenen Absatz."
        )
    yield from notice_metafiles(package)
    root = package.trees[CONTENT_PART]
    if next(root.iter("{*}changed-region", "{*}annotation"), None) is not None:
        yield (
            "Der Briefbogen enthält Kommentare oder nachverfolgte Änderungen. "
            "Sie stehen auch in den fertigen Dokumenten."
        )

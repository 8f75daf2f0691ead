# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The bytes of an ODT come in, what keeps people from reading it goes out."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile

from toolbox.rendering.odt_xml import parse, tag


def problems(content: bytes) -> list[str]:
    """An empty list is an accessible document."""
    with ZipFile(BytesIO(content)) as archive:
        kind = archive.infolist()[0]
        body = parse(archive.read("content.xml"))
        styles = parse(archive.read("styles.xml"))
        meta = parse(archive.read("meta.xml"))
    is_marked = kind.filename == "mimetype" and kind.compress_type == ZIP_STORED
    return [
        *(() if is_marked else ("the type does not stand first",)),
        *_metadata(meta, styles),
        *_outline(body),
        *_pictures(body, styles),
        *_paragraphs(body),
    ]


def heading_levels(body: Any) -> list[int]:
    name = tag("text:outline-level")
    return [int(heading.get(name)) for heading in body.iter(tag("text:h"))]


def _metadata(meta: Any, styles: Any) -> Iterator[str]:
    if not meta.findtext(".//" + tag("dc:title")):
        yield "no title in the properties"
    if not (meta.findtext(".//" + tag("dc:language")) or "").startswith("de"):
        yield "no German language in the properties"
    default = styles.find(
        f".//{tag('style:default-style')}/{tag('style:text-properties')}"
    )
    if default is None or default.get(tag("fo:language")) != "de":
        yield "no German language for the text"


def _outline(body: Any) -> Iterator[str]:
    levels = heading_levels(body)
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"heading jumps from {before} to {after}"


def _pictures(body: Any, styles: Any) -> Iterator[str]:
    decorative = {
        style.get(tag("style:name"))
        for style in styles.iter(tag("style:style"))
        if any(part.get(tag("loext:decorative")) for part in style)
    }
    for root in (body, styles):
        for frame in root.iter(tag("draw:frame")):
            is_decorative = frame.get(tag("draw:style-name")) in decorative
            if not frame.findtext(tag("svg:desc")) and not is_decorative:
                yield "picture without alternative text"


def _paragraphs(body: Any) -> Iterator[str]:
    for paragraph in body.iter(tag("text:p"), tag("text:h")):
        holds_frame = next(paragraph.iter(tag("draw:frame")), None) is not None
        if not "".join(paragraph.itertext()).strip() and not holds_frame:
            yield "empty paragraph"

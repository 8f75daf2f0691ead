# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written ODT comes in, its parts, words and faults go out."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openxml_audit import OdfValidator, ValidationSeverity

from toolbox.documents.model import Document
from toolbox.rendering.odt import render
from toolbox.rendering.odt_xml import parse, tag


def part(document: Document, name: str = "content.xml") -> Any:
    with ZipFile(BytesIO(render(document))) as archive:
        return parse(archive.read(name))


def in_letterhead(document: Document, letterhead: bytes) -> Document:
    return replace(document, design=replace(document.design, letterhead_odt=letterhead))


def plain(root: Any) -> str:
    return "".join("".join(root.itertext()).split())


def texts(document: Document) -> list[str]:
    kinds = (tag("text:p"), tag("text:h"))
    return ["".join(p.itertext()) for p in part(document).iter(*kinds)]


def errors(content: bytes, folder: Path) -> list[str]:
    path = folder / "audit.odt"
    path.write_bytes(content)
    return [
        str(error.description)
        for error in OdfValidator().validate(path).errors
        if error.severity is ValidationSeverity.ERROR
    ]

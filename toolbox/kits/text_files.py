# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts of a kit come in, each of them in every format goes out."""

from collections.abc import Iterator
from functools import partial

from toolbox.documents.model import Document
from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import KitText
from toolbox.kits.naming import Paths
from toolbox.rendering.formats import FORMATS, render


def text_entries(texts: tuple[KitText, ...], paths: Paths) -> Iterator[Entry]:
    for text in texts:
        document = text.document
        rights = Rights(
            licence=document.licence,
            item=document.item,
            version=document.version,
            valid_until=text.valid_until,
        )
        ends = tuple(f".{format.extension}" for format in FORMATS.values())
        stem = paths.stem("texte/", text.name, "text", *ends)
        subject = f"Der Text „{text.name}“"
        yield from document_entries(document, stem, tuple(FORMATS), subject, rights)


def document_entries(
    document: Document, stem: str, keys: tuple[str, ...], subject: str, rights: Rights
) -> Iterator[Entry]:
    """The document in the formats with these keys, each beginning with `stem`."""
    for key in keys:
        yield Entry(
            f"{stem}.{FORMATS[key].extension}",
            FORMATS[key].media_type,
            partial(render, document, key),
            subject,
            rights,
        )

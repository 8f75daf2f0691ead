# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A design comes in, a sample letter goes out, written into its letterhead."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from lxml import etree

from toolbox.documents.model import (
    Contact,
    Design,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
)
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import render
from toolbox.rendering.odt_xml import parse

OPENING: Final = "Dies ist ein Probebrief: So sehen Ihre Texte im Briefkopf aus."
MAIN_PARTS: Final = {"docx": "word/document.xml", "odt": "content.xml"}
# A letterhead that passed all checks can still hold what no writer foresaw.
UNUSABLE: Final = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    LookupError,
    RecursionError,
    RenderingError,
    TypeError,
    ValueError,
    etree.LxmlError,
)


def trial_letter(design: Design, day: date, contact: Contact | None = None) -> Document:
    """One of everything a usual text has: heading, list, quotation, contact."""
    blocks = (
        Paragraph((Run(OPENING),)),
        Heading(1, (Run("Eine Zwischenüberschrift"),)),
        Paragraph(
            (
                Run("Ein Absatz mit "),
                Run("hervorgehobenen Worten", bold=True),
                Run(
                    ", der lang genug ist, um über mehr als eine Zeile zu laufen. "
                    "Er zeigt Schrift, Zeilenabstand und Rand."
                ),
            )
        ),
        ItemList(((Run("ein Punkt einer Liste"),), (Run("noch ein Punkt"),))),
        Quote((Run("Ein Zitat steht eingerückt."),), (Run("Maria Musterfeld"),)),
    )
    return Document(
        title=(Run("Titel des Textes"),),
        kicker="Probebrief",
        date=day,
        place="Musterhausen",
        blocks=blocks,
        design=design,
        contact=contact,
        subject="Probebrief im Briefkopf",
    )


def try_letterhead(format_key: str, letterhead: bytes) -> bytes:
    """The sample letter in this letterhead. Raises RenderingError with the reason."""
    plain = Design(name="Gemeinde Musterhausen")
    design = (
        replace(plain, letterhead_docx=letterhead)
        if format_key == "docx"
        else replace(plain, letterhead_odt=letterhead)
    )
    letter = trial_letter(design, date(2026, 1, 15))
    try:
        written = render(letter, format_key)
        text = _main_text(written, format_key)
    except UNUSABLE as error:
        raise RenderingError(
            "In diesen Briefkopf lässt sich kein Text einsetzen; bitte kopieren Sie "
            "ihn in ein neues Dokument und laden Sie dieses hoch."
        ) from error
    if text.count(OPENING) != 1:
        raise RenderingError(
            "Im Briefkopf geht der Text verloren oder erscheint doppelt; "
            "bitte setzen Sie {{INHALT}} in einen eigenen Absatz."
        )
    return written


def _main_text(written: bytes, format_key: str) -> str:
    with ZipFile(BytesIO(written)) as archive:
        root = parse(archive.read(MAIN_PARTS[format_key]))
    return "".join(root.itertext())

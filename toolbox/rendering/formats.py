# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document and the key of a format come in, the file and its name go out."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from toolbox.documents.forms import PosterForm, form_of
from toolbox.documents.model import Document
from toolbox.rendering.form_lines import paper_of

MAX_NAME_LENGTH: Final = 100
DRAFT_PREFIX: Final = "ENTWURF-"
NO_LETTERS: Final = "dokument"
TRANSCRIPTION: Final = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "ø": "oe",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
    }
)


@dataclass(frozen=True)
class Format:
    """What a municipality can download; `extension` is without the dot."""

    key: str
    label: str
    extension: str
    media_type: str
    render: Callable[[Document], bytes]


class UnknownFormat(ValueError):
    """A format nobody offers; the message is a German sentence for the reader."""


def _writer(module: str) -> Callable[[Document], bytes]:
    """The writer of a module, imported on first use.

    Word processing libraries take 0.3 s to import, which a request for a preview, a
    command or a test of another format should not pay.
    """

    def render(document: Document) -> bytes:
        content: bytes = import_module(f"toolbox.rendering.{module}").render(document)
        return content

    return render


_OPEN_XML = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
_ALL = (
    Format("docx", "Word (DOCX)", "docx", _OPEN_XML, _writer("docx")),
    Format("odt", "LibreOffice (ODT)", "odt", _OPEN_DOCUMENT, _writer("odt")),
    Format("pdf", "PDF (barrierefrei)", "pdf", "application/pdf", _writer("pdf")),
    Format("html", "Webseite (HTML)", "html", "text/html", _writer("html")),
    Format("txt", "Text", "txt", "text/plain", _writer("txt")),
    Format("eml", "E-Mail-Entwurf", "eml", "message/rfc822", _writer("eml")),
)
FORMATS: Final[dict[str, Format]] = {format.key: format for format in _ALL}


@dataclass(frozen=True)
class Offer:
    """One file to download: the format, and the size of the sheet where it counts."""

    key: str
    label: str
    paper: str = ""


def offers(kind: str) -> tuple[Offer, ...]:
    """The files of a kind of text; a poster comes in two sizes."""
    usual = tuple(Offer(format.key, format.label) for format in FORMATS.values())
    if not isinstance(form_of(kind, {}), PosterForm):
        return usual
    large = Offer("pdf", "PDF in A3 (barrierefrei)", paper="a3")
    position = [offer.key for offer in usual].index("pdf") + 1
    return (*usual[:position], large, *usual[position:])


def render(document: Document, key: str) -> bytes:
    return _format(key).render(document)


def file_name(document: Document, key: str) -> str:
    """ "stellungnahme-gemeinde-musterhausen-2026-05-12.docx"; a draft says so first."""
    prefix = DRAFT_PREFIX if document.is_draft else ""
    paper = f"-{paper_of(document)}" if paper_of(document) != "a4" else ""
    end = f"{paper}-{document.date.isoformat()}.{_format(key).extension}"
    kind = slug(document.kicker) or slug(document.plain_title)
    words = "-".join(filter(None, (kind, slug(document.design.name)))) or NO_LETTERS
    room = MAX_NAME_LENGTH - len(prefix) - len(end)
    return f"{prefix}{words[:room].rstrip('-')}{end}"


def slug(text: str) -> str:
    """Small Latin letters, digits and hyphens, umlauts as Germans transcribe them."""
    text = unicodedata.normalize("NFC", text).lower().translate(TRANSCRIPTION)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _format(key: str) -> Format:
    if key not in FORMATS:
        offered = ", ".join(FORMATS)
        raise UnknownFormat(
            f"Das Format „{key}“ gibt es nicht. Möglich sind {offered}."
        )
    return FORMATS[key]

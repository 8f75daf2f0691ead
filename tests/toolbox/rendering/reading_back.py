# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A written file and its format come in, its words go out without any white space."""

import email
import email.policy
import re
from html import unescape
from io import BytesIO
from zipfile import ZipFile

import docx
import pypdf

from tests.toolbox.rendering import opening_docx
from toolbox.rendering.odt_xml import parse


def words(content: bytes, key: str) -> str:
    return squeezed(READERS[key](content))


def squeezed(text: str) -> str:
    """Words may be cut at a line end, with a hyphen nobody typed."""
    return "".join(text.replace("\u00ad", "").replace("\u200b", "").split())


def _docx(content: bytes) -> str:
    return opening_docx.words(docx.Document(BytesIO(content)))


def _odt(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as archive:
        parts = [parse(archive.read(n)) for n in ("content.xml", "styles.xml")]
    return " ".join("".join(part.itertext()) for part in parts)


def _pdf(content: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(content)).pages
    return "".join(page.extract_text() for page in pages)


def _html(content: bytes) -> str:
    text = content.decode()
    return unescape(re.sub(r"<style>.*?</style>|<[^>]+>", "", text, flags=re.DOTALL))


def _txt(content: bytes) -> str:
    """Without the mark of a quotation and the addresses behind links."""
    text = re.sub(r"^> ", "", content.decode(), flags=re.MULTILINE)
    return re.sub(r"\s+\((?:https?://|mailto:)[^)\s]+\)", "", text)


def _eml(content: bytes) -> str:
    message = email.message_from_bytes(content, policy=email.policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return _txt(str(body.get_content()).encode())


READERS = {
    "docx": _docx,
    "odt": _odt,
    "pdf": _pdf,
    "html": _html,
    "txt": _txt,
    "eml": _eml,
}

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, an e-mail draft without a recipient goes out.

Equal documents give equal bytes: the date is the document's own, boundaries and the
message number come from a hash of the content.
"""

from datetime import UTC, datetime, time
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from hashlib import sha256
from typing import Final

from toolbox.documents.model import Document, Figure
from toolbox.documents.runs import clean_text
from toolbox.rendering import html, txt
from toolbox.rendering.metadata import facts

MAX_SUBJECT_LENGTH: Final = 200
NO_SUBJECT: Final = "Ohne Betreff"


def render(document: Document) -> bytes:
    pictures = Pictures()
    page = html.page(document, pictures.address)
    text = txt.text(document)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _subject(document)
    message["Date"] = datetime.combine(document.date, time(12), UTC)
    message["X-Unsent"] = "1"
    for name, value in facts(document).items():
        message[f"X-Komma-{name.split()[0]}"] = _header(value)
    message.set_content(_sendable(text), cte="base64")
    message.add_alternative(_sendable(page), subtype="html", cte="base64")
    pictures.attach_to(message)
    _fix_numbers(message, _fingerprint(text, page, *pictures.figures))
    return message.as_bytes()


class Pictures:
    """Collects the pictures of a page and gives each an address inside the message."""

    def __init__(self) -> None:
        self.figures: dict[str, Figure] = {}

    def address(self, figure: Figure) -> str:
        number = f"{sha256(figure.content).hexdigest()[:24]}@komma.invalid"
        self.figures[number] = figure
        return f"cid:{number}"

    def attach_to(self, message: EmailMessage) -> None:
        page = message.get_body(("html",))
        if not isinstance(page, MIMEPart):
            return
        for number, figure in self.figures.items():
            kind, subtype = figure.media_type.split("/")
            page.add_related(
                figure.content,
                kind,
                subtype,
                cid=f"<{number}>",
                disposition="inline",
                filename=f"bild-{number[:8]}.{subtype}",
            )


def _subject(document: Document) -> str:
    """One line: a line break in a title must never become a second header."""
    words = (document.kicker, document.plain_title)
    subject = ": ".join(filter(None, (" ".join(clean_text(w).split()) for w in words)))
    prefix = "ENTWURF " if document.is_draft else ""
    return (prefix + (subject or NO_SUBJECT))[:MAX_SUBJECT_LENGTH]


def _header(value: str) -> str:
    return " ".join(_sendable(clean_text(value)).split())[:MAX_SUBJECT_LENGTH]


def _sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _fingerprint(*texts: str) -> str:
    content = "\0".join(texts).encode("utf-8", "replace")
    return sha256(content).hexdigest()


def _fix_numbers(message: EmailMessage, fingerprint: str) -> None:
    message["Message-ID"] = f"<{fingerprint[:32]}@komma.invalid>"
    parts = (part for part in message.walk() if part.is_multipart())
    for number, part in enumerate(parts):
        part.set_boundary(f"komma-{fingerprint[:32]}-{number}")

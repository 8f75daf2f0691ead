# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press contact comes in, a vCard 4 (RFC 6350) for the address book goes out."""

from collections.abc import Iterator
from typing import Final

from toolbox.documents.model import Contact
from toolbox.placeholders.cleaning import clean_line

LINE_BYTES: Final = 75
"""RFC 6350, section 3.2: longer lines are folded."""


def vcard(contact: Contact) -> bytes:
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact)).encode()


def _lines(contact: Contact) -> Iterator[str]:
    person, organisation = _escaped(contact.name), _escaped(contact.organisation)
    yield from ("BEGIN:VCARD", "VERSION:4.0")
    yield f"KIND:{'individual' if person else 'org'}"
    yield f"FN:{person or organisation or _escaped(contact.title) or 'Pressekontakt'}"
    properties = (
        ("ORG", organisation),
        ("TITLE", _escaped(contact.role)),
        ("TEL;TYPE=work", _escaped(contact.phone)),
        ("EMAIL;TYPE=work", _escaped(contact.email)),
        ("URL", clean_line(contact.website)),
    )
    for name, value in properties:
        if value:
            yield f"{name}:{value}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    """Signs that part values are written with a backslash (section 3.4)."""
    text = clean_line(text).replace("\\", "\\\\")
    return text.replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> str:
    """Parts of at most 75 bytes, never within a character."""
    parts, size = [""], 0
    for sign in line:
        width = len(sign.encode())
        if size + width > LINE_BYTES:
            parts.append(" ")
            size = 1
        parts[-1] += sign
        size += width
    return "\r\n".join(parts)

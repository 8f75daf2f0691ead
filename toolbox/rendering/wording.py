# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Dates, contacts and offices come in, the German lines that a page prints go out."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from toolbox.documents.model import (
    Contact,
    Design,
    Document,
    Pause,
    Quote,
    Run,
    Runs,
    Service,
)
from toolbox.documents.reading import bare_address
from toolbox.documents.runs import clean_href, text_of
from toolbox.placeholders.dates import german_date

UNSAFE_IN_ADDRESS: Final = re.compile(r"[\s<>\"{}|\\^`]")

BETWEEN: Final = " · "
LINE_LENGTH: Final = 76
"""Characters that stand in one line of a page in A4 for sure."""

SHORT: Final = 60
ENDS: Final = (".", "!", "?", "…", "“")
"""A short paragraph that ends otherwise is no sentence: „Mit freundlichen Grüßen“."""

DRAFT_BANNER: Final = "ENTWURF"
DRAFT_NOTICE: Final = "ENTWURF – noch nicht zur Veröffentlichung freigegeben"


def date_line(document: Document) -> str:
    """ "Musterhausen, 12. Mai 2026"; the place is left out where it is unknown."""
    return ", ".join(filter(None, (document.place, german_date(document.date))))


def speaker_words(quote: Quote) -> Runs:
    """Who said it, and the day they agreed to be quoted."""
    if not quote.released:
        return quote.speaker
    note = f"freigegeben am {quote.released}"
    if not says_something(quote.speaker):
        return (Run(f"F{note[1:]}"),)
    return (*quote.speaker, Run(f" ({note})"))


def pause_mark(pause: Pause) -> str:
    """ "[Pause]": seen at a glance and spoken by a screen reader."""
    return f"[{pause.text.strip() or Pause().text}]"


def contact_lines(contact: Contact) -> tuple[Runs, ...]:
    """Name, role, organisation and the ways to reach them, without the title."""
    place = ", ".join(filter(None, (contact.role, contact.organisation)))
    ways = _ways(contact.phone, contact.email, contact.website)
    lines = (_words(contact.name, bold=True), _words(place))
    return (*filter(None, lines), *_packed(*ways))


def service_lines(service: Service) -> tuple[Runs, ...]:
    """What an office does and how to reach it, without its name."""
    phone, *written = _ways(service.phone, service.email, service.website)
    hours = _labelled("Erreichbar", service.hours)
    description = _words(service.description)
    return (*filter(None, (description,)), *_packed(phone, hours, *written))


def closing_lines(document: Document) -> tuple[str, ...]:
    """The small print under a text: who answers for it.

    The licence of the item stands in the metadata only: it is about the item, and
    under a town's own statement it would read as if it were about that.
    """
    if not document.responsible:
        return ()
    return (f"V. i. S. d. P.: {document.responsible}",)


def licence_note(document: Document) -> str:
    """For the metadata of a file."""
    return document.licence and f"Lizenz der Vorlage: {document.licence}"


def footer_lines(design: Design, contact: Contact | None) -> tuple[str, str]:
    """The sender with address, and the ways to reach the press office."""
    reached = (contact.phone, contact.email) if contact else ()
    return " · ".join((design.name, *design.address)), " · ".join(filter(None, reached))


def says_something(runs: Runs) -> bool:
    """Whether there is a character to see; a soft hyphen alone is none."""
    return any(is_visible(run.text) for run in runs)


def announces(runs: Runs) -> bool:
    """Whether a paragraph belongs to what follows: „Dabei sind:“, a greeting."""
    words = text_of(runs).rstrip()
    is_open = len(words) <= SHORT and not words.endswith(ENDS)
    return words.endswith(":") or is_open


def is_visible(text: str) -> bool:
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def link_target(href: str) -> str:
    """The address as a file may carry it, or nothing where it is no safe link."""
    return UNSAFE_IN_ADDRESS.sub(lambda found: quote(found[0]), clean_href(href))


def _ways(phone: str, email: str, website: str) -> tuple[Runs, ...]:
    number = "".join(sign for sign in phone if sign in "+0123456789")
    page = website if website.startswith(("http://", "https://")) else ""
    return (
        _labelled("Telefon", phone, number and f"tel:{number}"),
        _labelled("E-Mail", email, email and f"mailto:{email}"),
        _labelled("Internet", bare_address(website), page),
    )


def _packed(*ways: Runs) -> Iterator[Runs]:
    """As many in a line as it holds, so that a contact does not need a second page."""
    line: Runs = ()
    for way in filter(None, ways):
        joined = (*line, Run(BETWEEN), *way)
        if line and sum(len(run.text) for run in joined) > LINE_LENGTH:
            yield line
            line = way
        else:
            line = joined if line else way
    if line:
        yield line


def _labelled(label: str, text: str, href: str = "") -> Runs:
    return (Run(f"{label}: "), Run(text, href=href)) if text else ()


def _words(text: str, bold: bool = False) -> Runs:
    return (Run(text, bold=bold),) if text else ()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Quotes, people and the programme of a kit come in, text files go out."""

from collections.abc import Iterator

from toolbox.kits.entry import Entry
from toolbox.kits.model import Kit, KitPerson, KitQuote, ProgrammePoint
from toolbox.kits.wording import filled, listed, paragraphs, text_file
from toolbox.placeholders.dates import german_date


def word_entries(kit: Kit) -> Iterator[Entry]:
    files = (
        ("zitate.txt", map(_quote, kit.quotes)),
        ("personen.txt", map(_person, kit.people)),
        ("programm.txt", map(programme_line, kit.programme)),
    )
    for path, parts in files:
        text = paragraphs(*parts)
        if text:
            yield text_file(path, text)


def programme_line(point: ProgrammePoint) -> str:
    """ "18:00: Mahnwache, Marktplatz"; what is not known is left out."""
    event = ", ".join(filter(None, (point.title, point.place)))
    return filled(": ".join(filter(None, (point.time, event))))


def _quote(quote: KitQuote) -> str:
    speaker = ", ".join(filter(None, (quote.person, quote.role)))
    released = quote.released_on and f"Freigegeben am {german_date(quote.released_on)}"
    return listed(
        (
            filled(_in_quotes(quote.text)),
            filled(f"– {speaker}" if speaker else ""),
            released or "",
        )
    )


def _in_quotes(text: str) -> str:
    """The words in German quotation marks, unless somebody typed them already."""
    text = text.strip()
    is_quoted = text.startswith("„") and text.endswith("“") and text.count("„") == 1
    return text if is_quoted else f"„{text}“"


def _person(person: KitPerson) -> str:
    name = ", ".join(filter(None, (person.name, person.role)))
    return listed((filled(name), filled(person.about)))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The facts and the programme of a kit come in, a fact sheet in three formats goes out.

It is a Document like every text, so it looks and reads like the others.
"""

from collections.abc import Iterator

from toolbox.documents.model import (
    Block,
    Design,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Run,
    Runs,
)
from toolbox.documents.runs import tidy
from toolbox.kits.embargoes import under_embargo
from toolbox.kits.entry import Entry, Rights
from toolbox.kits.model import Kit, KitFact
from toolbox.kits.text_files import document_entries
from toolbox.kits.word_files import programme_line

FORMATS = ("pdf", "docx", "txt")


def fact_entries(kit: Kit) -> Iterator[Entry]:
    if kit.facts:
        document = fact_sheet(kit)
        yield from document_entries(
            document, "faktenblatt", FORMATS, "Das Faktenblatt", Rights()
        )


def fact_sheet(kit: Kit) -> Document:
    document = Document(
        title=tidy((Run(kit.title or "Zahlen und Fakten"),)),
        kicker="Faktenblatt",
        date=kit.date,
        place=kit.place,
        blocks=tuple(_blocks(kit)),
        design=design_of(kit),
        lang=kit.lang,
        subject=kit.summary,
        contact=kit.contact,
    )
    until = kit.embargo_until
    return document if until is None else under_embargo(document, until)


def design_of(kit: Kit) -> Design:
    if kit.design is not None:
        return kit.design
    first = next(iter(kit.texts), None)
    return first.document.design if first else Design(kit.sender)


def _blocks(kit: Kit) -> Iterator[Block]:
    if kit.summary:
        yield Paragraph(tidy((Run(kit.summary),)))
    yield Heading(1, (Run("Zahlen und Fakten"),))
    yield ItemList(tuple(map(_fact, kit.facts)))
    if kit.programme:
        yield Heading(1, (Run("Programm"),))
        lines = (tidy((Run(programme_line(point)),)) for point in kit.programme)
        yield ItemList(tuple(lines))


def _fact(fact: KitFact) -> Runs:
    source = f" (Quelle: {fact.source})" if fact.source else ""
    return tidy((Run(fact.figure, bold=True), Run(f" {fact.meaning}{source}")))

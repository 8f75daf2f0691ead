# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit and a day come in, what a newsroom would miss goes out, with the way out."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from toolbox.documents.model import Document, Quote
from toolbox.documents.reading import block_runs
from toolbox.kits.finding import Finding, Light, Part, light, named, outdated, warning
from toolbox.kits.model import Kit, KitQuote, KitText
from toolbox.kits.picture_findings import check_pictures, check_sharepic
from toolbox.placeholders.dates import german_date
from toolbox.rendering.wording import is_visible, says_something

__all__ = ["Finding", "Light", "findings", "light"]


def findings(kit: Kit, today: date) -> tuple[Finding, ...]:
    """What is missing, first what forbids publishing, each in the order of the kit."""
    found = chain(
        _frame(kit),
        _contact(kit),
        _texts(kit.texts, today),
        check_pictures(kit.pictures, today),
        chain.from_iterable(check_sharepic(one, today) for one in kit.sharepics),
        _quotes(kit, today),
    )
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


def _frame(kit: Kit) -> Iterator[Finding]:
    if not is_visible(kit.place):
        yield warning(
            Part.FRAME,
            "Der Ort fehlt. Tragen Sie ein, von wo aus Sie die Mappe herausgeben.",
        )


def _contact(kit: Kit) -> Iterator[Finding]:
    if kit.contact is None or not is_visible(kit.contact.name):
        yield warning(
            Part.CONTACT,
            "Es ist niemand genannt, den Redaktionen fragen können. "
            "Tragen Sie einen Pressekontakt mit Namen ein.",
        )
    elif not is_visible(kit.contact.phone):
        yield warning(
            Part.CONTACT,
            "Dem Pressekontakt fehlt die Telefonnummer. "
            "Redaktionen rufen vor Redaktionsschluss lieber an, als zu schreiben.",
        )


def _texts(texts: tuple[KitText, ...], today: date) -> Iterator[Finding]:
    if not texts:
        yield warning(
            Part.TEXTS,
            "Die Mappe enthält keinen Text. "
            "Nehmen Sie mindestens eine Pressemitteilung auf.",
        )
    for text in texts:
        name = named(text.document.plain_title, text.name)
        if not _has_words(text.document):
            yield warning(
                Part.TEXTS,
                f"Der Text {name} lässt sich nicht als reiner Text lesen: Er hat keine "
                "Wörter. Schreiben Sie einen Absatz oder nehmen Sie ihn heraus.",
            )
        if text.document.is_draft:
            yield warning(
                Part.TEXTS,
                f"Der Text {name} ist noch ein Entwurf. "
                "Füllen Sie die offenen Lücken, bevor Sie die Mappe herausgeben.",
            )
        yield from outdated(Part.TEXTS, f"Der Text {name}", text.valid_until, today)


def _quotes(kit: Kit, today: date) -> Iterator[Finding]:
    if not any(is_visible(quote.person) for quote in kit.quotes) and not any(
        _quotes_somebody(text.document) for text in kit.texts
    ):
        yield warning(
            Part.QUOTES,
            "Es gibt kein Zitat mit einer Person. Redaktionen drucken gern einen Satz "
            "mit Namen und Funktion.",
        )
    for quote in kit.quotes:
        yield from _quote(quote, today)


def _quote(quote: KitQuote, today: date) -> Iterator[Finding]:
    name = f"Das Zitat {named(_beginning(quote.text))}"
    if not is_visible(quote.person):
        yield warning(
            Part.QUOTES, f"{name} nennt niemanden. Tragen Sie ein, wer das gesagt hat."
        )
    if quote.released_on is None:
        yield warning(
            Part.QUOTES,
            f"{name} hat kein Datum der Freigabe. Fragen Sie die Person, ob sie es so "
            "gesagt haben will, und tragen Sie den Tag ein.",
        )
    elif quote.released_on > today:
        yield warning(
            Part.QUOTES,
            f"{name} ist erst am {german_date(quote.released_on)} freigegeben. "
            "Prüfen Sie das Datum.",
        )


def _has_words(document: Document) -> bool:
    return any(says_something(tuple(block_runs(block))) for block in document.blocks)


def _quotes_somebody(document: Document) -> bool:
    return any(
        isinstance(block, Quote) and says_something(block.speaker)
        for block in document.blocks
    )


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else f"{words[:40].rstrip()} …"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A Document comes in, the German lines that only its kind of text carries go out."""

from typing import Final, TypeAlias

from toolbox.documents.counting import (
    WORDS_A_MINUTE,
    characters,
    speaking_minutes,
    spoken_words,
)
from toolbox.documents.fields import lines_to_write
from toolbox.documents.forms import (
    ChecklistForm,
    FillInForm,
    InternalForm,
    LetterForm,
    Paper,
    PosterForm,
    PressForm,
    SpeechForm,
)
from toolbox.documents.model import Document, ItemList
from toolbox.placeholders.dates import german_date
from toolbox.rendering.wording import date_line

Rows: TypeAlias = tuple[tuple[str, ...], ...]
LINE: Final = ("",)

UNNAMED_FORMS: Final = (PosterForm, LetterForm)
"""No poster says „Plakat“ and no letter „Brief“; their day stands elsewhere or not."""

FREE: Final = "Frei zur Veröffentlichung"
DONE_BY: Final = "Erledigt von:"
DONE_AT: Final = "Tag und Uhrzeit:"
INTERNAL: Final = "Nur für den Dienstgebrauch"


def kicker(document: Document) -> str:
    """The kind of the text, where a reader wants to know it."""
    return "" if isinstance(document.form, UNNAMED_FORMS) else document.kicker


def dateline(document: Document) -> str:
    return "" if isinstance(document.form, UNNAMED_FORMS) else date_line(document)


def paper_of(document: Document) -> Paper:
    form = document.form
    return form.paper if isinstance(form, PosterForm) else "a4"


def sender_line(document: Document) -> str:
    """The small line in the window of an envelope."""
    design = document.design
    places = (line for line in design.address if line and "://" not in line)
    return " · ".join((design.name, *places))


def recipient(document: Document) -> tuple[str, ...]:
    form = document.form
    return form.recipient if isinstance(form, LetterForm) else ()


def info_lines(document: Document) -> tuple[str, ...]:
    """What DIN 5008 puts beside the address: file number and day."""
    form = document.form
    if not isinstance(form, LetterForm):
        return ()
    number = f"Unser Zeichen: {form.reference}" if form.reference else ""
    return tuple(filter(None, (number, f"Datum: {german_date(document.date)}")))


def lines_above(document: Document) -> tuple[str, ...]:
    """Between the kind of the text and its title."""
    match document.form:
        case PressForm(number=number, embargo=embargo):
            numbered = f"Nr. {number}" if number else ""
            until = f"Sperrfrist: {embargo}" if embargo else FREE
            return tuple(filter(None, (numbered, until)))
        case SpeechForm():
            return (speaking_line(document),)
        case InternalForm():
            return (running_line(document),)
    return ()


def running_line(document: Document) -> str:
    """What must stand on every page, or nothing."""
    form = document.form
    if not isinstance(form, InternalForm):
        return ""
    until = f"gültig bis {form.valid_until}" if form.valid_until else ""
    return " · ".join(filter(None, (INTERNAL, until)))


def subheading(document: Document) -> str:
    form = document.form
    return form.subheading if isinstance(form, PressForm) else ""


def lines_below(document: Document) -> tuple[str, ...]:
    """At the very end, before the line that says who answers for the text."""
    match document.form:
        case PressForm():
            return (length_line(document),)
        case SpeechForm(sources=sources):
            return sources
    return ()


def speaking_line(document: Document) -> str:
    minutes = speaking_minutes(document)
    time = "rund eine Minute" if minutes == 1 else f"rund {minutes} Minuten"
    return (
        f"Redezeit: {time} ({_grouped(spoken_words(document))} Wörter, ohne Pausen; "
        f"Faustregel: {WORDS_A_MINUTE} Wörter in der Minute)"
    )


def blanks_below(document: Document, block: ItemList) -> Rows:
    """What is filled in by hand below each entry: rows of labels before a line each.

    LINE among them is a line over the whole width.
    """
    match document.form, block.style:
        case ChecklistForm(), "check":
            return ((DONE_BY, DONE_AT),)
        case FillInForm(), "bullet":
            return (LINE,) * min(map(lines_to_write, block.items), default=0)
    return ()


def length_line(document: Document) -> str:
    """So that a newsroom knows at once whether the text fits."""
    total, without = characters(document)
    return (
        f"Zeichen (mit Leerzeichen): {_grouped(total)} · "
        f"Zeichen (ohne Leerzeichen): {_grouped(without)}"
    )


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A stored answer comes in, the German text that stands in the document goes out."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from urllib.parse import urlsplit

from toolbox.placeholders.cleaning import clean_line, clean_paragraphs
from toolbox.placeholders.dates import german_date
from toolbox.placeholders.definitions import Kind, Placeholder
from toolbox.placeholders.registry import REGISTRY

LONGEST_TEXT = 300
LONGEST_LONG_TEXT = 4000
LONGEST_LINK = 2000
SHOWN_CHARACTERS = 40

ISO_DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII)
GERMAN_DATE = re.compile(
    r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})", re.ASCII
)
CLOCK = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(:\d{2}(\.\d+)?)?", re.ASCII)
GROUPED = re.compile(
    r"(?P<sign>[-−]?)(?P<whole>\d{1,3}(\.\d{3})+)(,(?P<part>\d{1,6}))?", re.ASCII
)
PLAIN = re.compile(
    r"(?P<sign>[-−]?)(?P<whole>\d{1,15})([.,](?P<part>\d{1,6}))?", re.ASCII
)
SCHEMES_WITH_HOST = ("http", "https")
SCHEMES_WITHOUT_HOST = ("mailto", "tel")


class InvalidAnswer(ValueError):
    """An answer does not fit; the message is a German sentence for whoever gave it."""


def format_answer(placeholder: Placeholder, raw: str) -> str:
    """An empty answer stays empty, whatever its kind: filling knows what is missing."""
    if placeholder.kind is Kind.LONG_TEXT:
        text = clean_paragraphs(raw)
    else:
        text = clean_line(raw)
    if not text:
        return ""
    _check_length(placeholder, text)
    return FORMATTERS[placeholder.kind](placeholder, text)


@cache
def sample_values() -> Mapping[str, str]:
    """A value for every placeholder: what an editor's preview is filled with."""
    return MappingProxyType(
        {key: format_answer(p, p.sample) for key, p in REGISTRY.items()}
    )


def _check_length(placeholder: Placeholder, text: str) -> None:
    longest = LONGEST.get(placeholder.kind, LONGEST_TEXT)
    if len(text) > longest:
        raise InvalidAnswer(
            f"Die Angabe „{placeholder.label}“ ist mit {_grouped(len(text))} Zeichen "
            f"zu lang. Bitte kürzen Sie sie auf höchstens {_grouped(longest)} Zeichen."
        )


def _text(_placeholder: Placeholder, text: str) -> str:
    return text


def _date(placeholder: Placeholder, text: str) -> str:
    match = ISO_DATE.fullmatch(text) or GERMAN_DATE.fullmatch(text)
    try:
        if match is None:
            raise ValueError(text)
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        raise _invalid(
            placeholder,
            text,
            "ist kein Datum. Schreiben Sie es zum Beispiel so: 12.5.2026.",
        ) from None
    return german_date(day)


def _time(placeholder: Placeholder, text: str) -> str:
    """Whole hours stand alone (14 Uhr), as people say and write them."""
    match = CLOCK.fullmatch(text)
    if match is None or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        raise _invalid(
            placeholder,
            text,
            "ist keine Uhrzeit. Schreiben Sie sie zum Beispiel so: 14:30.",
        )
    hour, minute = int(match["hour"]), match["minute"]
    return str(hour) if minute == "00" else f"{hour}.{minute}"


def _number(placeholder: Placeholder, text: str) -> str:
    match = GROUPED.fullmatch(text) or PLAIN.fullmatch(text)
    if match is None:
        raise _invalid(
            placeholder,
            text,
            "ist keine Zahl. Schreiben Sie nur Ziffern, zum Beispiel 4800.",
        )
    whole = _grouped(int(match["whole"].replace(".", "")))
    part = f",{match['part']}" if match["part"] else ""
    return f"{'−' if match['sign'] else ''}{whole}{part}"


def _link(placeholder: Placeholder, text: str) -> str:
    if not _is_address(text):
        raise _invalid(
            placeholder,
            text,
            "ist keine Internetadresse. Schreiben Sie die ganze Adresse, zum Beispiel "
            "https://musterhausen.example.org.",
        )
    return text


def _is_address(text: str) -> bool:
    """Only what a reader of a document can follow: no javascript:, no file:."""
    if any(c.isspace() or not c.isprintable() for c in text):
        return False
    try:
        address = urlsplit(text)
        has_host = bool(address.hostname) and address.port != 0
    except ValueError:
        return False
    if address.scheme in SCHEMES_WITH_HOST:
        return has_host
    return address.scheme in SCHEMES_WITHOUT_HOST and bool(address.path)


def _choice(placeholder: Placeholder, text: str) -> str:
    if text not in placeholder.choices:
        choices = " ".join(f"„{choice}“" for choice in placeholder.choices)
        raise _invalid(
            placeholder, text, f"steht nicht zur Wahl. Wählen Sie: {choices}"
        )
    return text


def _invalid(placeholder: Placeholder, text: str, reason: str) -> InvalidAnswer:
    is_long = len(text) > SHOWN_CHARACTERS
    shown = f"{text[:SHOWN_CHARACTERS]}…" if is_long else text
    return InvalidAnswer(f"{placeholder.label}: „{shown}“ {reason}")


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


LONGEST: Mapping[Kind, int] = {
    Kind.LONG_TEXT: LONGEST_LONG_TEXT,
    Kind.LINK: LONGEST_LINK,
}
FORMATTERS: Mapping[Kind, Callable[[Placeholder, str], str]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _text,
    Kind.PERSON: _text,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.NUMBER: _number,
    Kind.LINK: _link,
    Kind.CHOICE: _choice,
}

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Stored answers written as German text, and the sentences that refuse them."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.formatting import (
    InvalidAnswer,
    format_answer,
    sample_values,
)
from toolbox.placeholders.registry import REGISTRY, Kind, Placeholder

PLACEHOLDERS = {placeholder.kind: placeholder for placeholder in REGISTRY.values()}
DATE, TIME, NUMBER, LINK, TEXT, LONG_TEXT = (
    PLACEHOLDERS[kind]
    for kind in (
        Kind.DATE,
        Kind.TIME,
        Kind.NUMBER,
        Kind.LINK,
        Kind.TEXT,
        Kind.LONG_TEXT,
    )
)
REPORTED = REGISTRY["anzeige_erstattet"]


@pytest.mark.parametrize(
    ("placeholder", "raw", "text"),
    [
        (DATE, "2026-05-12", "12. Mai 2026"),
        (DATE, "2026-03-01", "1. März 2026"),
        (DATE, "2024-02-29", "29. Februar 2024"),
        (DATE, "12.5.2026", "12. Mai 2026"),
        (DATE, " 12.05.2026 ", "12. Mai 2026"),
        (TIME, "14:30", "14.30"),
        (TIME, "09:05", "9.05"),
        (TIME, "00:30", "0.30"),
        (TIME, "14:00", "14"),
        (TIME, "14:30:00", "14.30"),
        (TIME, "14.30", "14.30"),
        (NUMBER, "4800", "4.800"),
        (NUMBER, "4.800", "4.800"),
        (NUMBER, "1234567", "1.234.567"),
        (NUMBER, "47", "47"),
        (NUMBER, "0", "0"),
        (NUMBER, "-5", "−5"),
        (NUMBER, "4800.5", "4.800,5"),
        (NUMBER, "4800,50", "4.800,50"),
        (NUMBER, "1.234,5", "1.234,5"),
        (LINK, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (LINK, "HTTP://example.org", "HTTP://example.org"),
        (LINK, "mailto:komm@example.org", "mailto:komm@example.org"),
        (LINK, "tel:+49000123456", "tel:+49000123456"),
        (TEXT, "  am \0 Markt\n", "am Markt"),
        (LONG_TEXT, "eins\r\n\r\n\r\nzwei ", "eins\n\nzwei"),
        (REPORTED, REPORTED.choices[1], REPORTED.choices[1]),
        (TEXT, "{kommune}", "{kommune}"),
        (TEXT, "<b>\u202efett</b>", "<b>fett</b>"),
    ],
)
def test_format_answer(placeholder: Placeholder, raw: str, text: str):
    assert format_answer(placeholder, raw) == text


@pytest.mark.parametrize("raw", ["", "  ", "\0", "\n"])
@pytest.mark.parametrize("kind", Kind)
def test_empty_answer_stays_empty(kind: Kind, raw: str):
    assert format_answer(PLACEHOLDERS[kind], raw) == ""


@pytest.mark.parametrize(
    ("placeholder", "raw"),
    [
        (DATE, "morgen"),
        (DATE, "2026-02-30"),
        (DATE, "2026-13-01"),
        (DATE, "0000-01-01"),
        (DATE, "20260512"),
        (DATE, "2026-W20-2"),
        (DATE, "٢٠٢٦-٠٥-١٢"),
        (TIME, "24:00"),
        (TIME, "14:60"),
        (TIME, "halb drei"),
        (TIME, "14"),
        (NUMBER, "viele"),
        (NUMBER, "4.80.0"),
        (NUMBER, "1e9"),
        (NUMBER, "nan"),
        (NUMBER, "٤٨"),
        (NUMBER, "9" * 200),
        (LINK, "www.example.org"),
        (LINK, "javascript:alert(1)"),
        (LINK, "java\nscript:alert(1)"),
        (LINK, "data:text/html,x"),
        (LINK, "file:///etc/passwd"),
        (LINK, "//example.org"),
        (LINK, "https://"),
        (LINK, "https:///pfad"),
        (LINK, "http://["),
        (LINK, "https://example.org:99999/"),
        (LINK, "https://example.org/a b"),
        (LINK, "https://example.org/\u200b"),
        (LINK, "mailto:"),
        (LINK, "tel:"),
        (REPORTED, "vielleicht"),
    ],
)
def test_format_answer_refuses(placeholder: Placeholder, raw: str):
    with pytest.raises(InvalidAnswer):
        format_answer(placeholder, raw)


@pytest.mark.parametrize(
    ("placeholder", "raw", "sentence"),
    [
        (
            REGISTRY["datum_ereignis"],
            "morgen",
            "Datum des Vorfalls: „morgen“ ist kein Datum. Schreiben Sie es zum "
            "Beispiel so: 12.5.2026.",
        ),
        (
            REGISTRY["uhrzeit_update"],
            "bald",
            "Uhrzeit der nächsten Information: „bald“ ist keine Uhrzeit. Schreiben "
            "Sie sie zum Beispiel so: 14:30.",
        ),
        (
            REGISTRY["fallzahl"],
            "viele",
            "Zahl der Meldungen: „viele“ ist keine Zahl. Schreiben Sie nur Ziffern, "
            "zum Beispiel 4800.",
        ),
        (
            REGISTRY["url_info"],
            "hier",
            "Seite mit aktuellen Informationen: „hier“ ist keine Internetadresse. "
            "Schreiben Sie die ganze Adresse, zum Beispiel "
            "https://musterhausen.example.org.",
        ),
        (
            replace(REPORTED, choices=("Ja.", "Nein.")),
            "vielleicht",
            "Strafanzeige: „vielleicht“ steht nicht zur Wahl. Wählen Sie: „Ja.“ "
            "„Nein.“",
        ),
        (
            REGISTRY["ort_detail"],
            "a" * 301,
            "Die Angabe „Ort des Vorfalls“ ist mit 301 Zeichen zu lang. Bitte kürzen "
            "Sie sie auf höchstens 300 Zeichen.",
        ),
        (
            REGISTRY["programm"],
            "a" * 4001,
            "Die Angabe „Programm“ ist mit 4.001 Zeichen zu lang. Bitte kürzen Sie sie "
            "auf höchstens 4.000 Zeichen.",
        ),
    ],
)
def test_refusal_says_what_is_wrong(placeholder: Placeholder, raw: str, sentence: str):
    with pytest.raises(InvalidAnswer) as caught:
        format_answer(placeholder, raw)

    assert str(caught.value) == sentence


def test_refusal_of_a_long_answer_stays_short():
    with pytest.raises(InvalidAnswer) as caught:
        format_answer(DATE, "x" * 300)

    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("placeholder", "longest"), [(TEXT, 300), (LONG_TEXT, 4000), (LINK, 2000)]
)
def test_longest_answer_is_accepted(placeholder: Placeholder, longest: int):
    start = "https://example.org/"
    answer = start + "a" * (longest - len(start))

    assert format_answer(placeholder, answer) == answer


def test_length_is_counted_without_blanks_around():
    assert format_answer(TEXT, " " * 400 + "am Markt") == "am Markt"


def test_sample_values_are_what_stands_in_the_text():
    values = sample_values()

    assert set(values) == set(REGISTRY)
    assert values["datum"] == "12. Mai 2026"
    assert values["uhrzeit_update"] == "18"
    assert values["wohnungszahl_lokal"] == "1.250"
    assert values["berichtsjahr"] == "2025"


@given(st.sampled_from(sorted(REGISTRY)), st.text(st.characters()))
def test_format_answer_raises_nothing_but_invalid_answers(key: str, raw: str):
    with suppress(InvalidAnswer):
        text = format_answer(REGISTRY[key], raw)

        assert "\0" not in text
        assert text.encode().decode() == text


@given(st.dates())
def test_every_date_keeps_day_and_year(day):
    words = format_answer(DATE, day.isoformat()).split()

    assert (words[0], words[2]) == (f"{day.day}.", str(day.year))


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_every_number_keeps_its_digits(number: int):
    text = format_answer(NUMBER, str(number))

    assert text.replace(".", "") == str(number)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Quotes, people and programme as text that a newsroom copies."""

from dataclasses import replace
from datetime import date

import pytest

from tests.toolbox.kits.builders import empty_kit
from toolbox.kits.model import Kit, KitPerson, KitQuote, ProgrammePoint
from toolbox.kits.word_files import word_entries


def texts(**particulars) -> dict[str, str]:
    kit: Kit = replace(empty_kit(), **particulars)
    return {entry.path: entry.make().decode() for entry in word_entries(kit)}


def test_quotes_have_marks_person_and_release() -> None:
    quotes = (
        KitQuote("Wir bleiben.", "Anna Beispiel", "Bürgermeisterin", date(2026, 5, 11)),
        KitQuote("Niemand geht.", ""),
    )

    assert texts(quotes=quotes)["zitate.txt"] == (
        "„Wir bleiben.“\n"
        "– Anna Beispiel, Bürgermeisterin\n"
        "Freigegeben am 11. Mai 2026\n"
        "\n"
        "„Niemand geht.“\n"
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Wir bleiben.", "„Wir bleiben.“"),
        ("„Wir bleiben.“", "„Wir bleiben.“"),
        ("Sie rief „Halt“", "„Sie rief „Halt““"),
        ("„Halt“, rief sie, „halt“", "„„Halt“, rief sie, „halt““"),
    ],
)
def test_marks_stand_once(typed: str, shown: str) -> None:
    found = texts(quotes=(KitQuote(typed, "A"),))["zitate.txt"]

    assert found.startswith(f"{shown}\n–")


def test_people_and_programme_leave_out_what_is_unknown() -> None:
    found = texts(
        people=(
            KitPerson("Anna Beispiel"),
            KitPerson("Kim Muster", "Presse", "Neu."),
        ),
        programme=(
            ProgrammePoint("18:00", "Mahnwache"),
            ProgrammePoint("", "Ende", "A"),
        ),
    )

    assert found["personen.txt"] == "Anna Beispiel\n\nKim Muster, Presse\nNeu.\n"
    assert found["programm.txt"] == "18:00: Mahnwache\n\nEnde, A\n"


def test_nothing_gives_no_file() -> None:
    assert texts(quotes=(), people=(KitPerson(" "),)) == {}

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whoever reads a number learns below it who says so, and as of when."""

from datetime import date

import pytest

from toolbox.documents.facts import source_line, source_note
from toolbox.documents.model import StatedFact

DAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Bundeskriminalamt", "Quelle: Bundeskriminalamt, Stand 1. Juni 2026"),
        ("Quelle: Amt e. V.", "Quelle: Amt e. V., Stand 1. Juni 2026"),
        ("", "Quelle: Stand 1. Juni 2026"),
    ],
)
def test_source_line_names_office_and_day_once(source: str, line: str) -> None:
    assert source_line(StatedFact("Es gibt 7 Beispiele.", source, DAY)) == line


def test_source_note_repeats_the_first_words_of_its_statement() -> None:
    short = StatedFact("Es gibt 7 Beispiele.", "Amt", DAY)
    long = StatedFact("Das Amt zählte im Jahr 2025, " + "wie immer, " * 20, "Amt", DAY)

    assert source_note(short) == (
        "Quelle zu „Es gibt 7 Beispiele.“ (nicht mitsprechen): Amt, Stand 1. Juni 2026"
    )
    assert source_note(long).startswith(
        "Quelle zu „Das Amt zählte im Jahr 2025, wie immer, wie immer, wie …“ ("
    )

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A snippet reads as one line, though its text stood on several."""

import pytest

from search.results.building import in_one_line
from search.results.found import Piece


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Am Marktplatz\nDer Bauhof hilft.", "Am Marktplatz · Der Bauhof hilft."),
        (
            "Der Bauhof hilft.\n\nDie Polizei auch.",
            "Der Bauhof hilft. Die Polizei auch.",
        ),
        ("Angaben folgen:\n  Ort", "Angaben folgen: Ort"),
        ("ein Satz", "ein Satz"),
        ("", ""),
    ],
)
def test_lines_are_set_apart(text, line):
    assert in_one_line([Piece(text)]) == (Piece(line),)


def test_marked_word_at_the_end_of_a_line_stays_apart_from_the_next():
    pieces = [Piece("Gegen "), Piece("Hass", is_marked=True), Piece("\nRathaus offen")]

    found = in_one_line(pieces)

    assert "".join(piece.text for piece in found) == "Gegen Hass · Rathaus offen"
    assert [piece.text for piece in found if piece.is_marked] == ["Hass"]

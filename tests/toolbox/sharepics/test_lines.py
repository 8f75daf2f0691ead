# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines of even length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.sharepics.legible import clean
from toolbox.sharepics.lines import Face, broken
from toolbox.sharepics.words import Breaking

BOLD = Face("Fira Sans", "Bold", "de-DE")


def lines(text: str, measure: float, breaking: Breaking = Breaking.WHOLE):
    paragraphs = broken(text, BOLD, measure, breaking)
    return paragraphs and tuple(line for each in paragraphs for line in each)


def test_lines_are_of_even_length_instead_of_full():
    assert lines("Kein Platz für Hass in unserer Stadt", 12) == (
        "Kein Platz für Hass",
        "in unserer Stadt",
    )


def test_no_word_is_left_alone_on_the_last_line():
    found = lines("Wir stehen zusammen gegen jede Form von Hass", 13)

    assert len(found[-1].split()) > 1


def test_each_newline_begins_a_paragraph():
    assert broken("14 Uhr\nMarktplatz\n\nfrei", BOLD, 20, Breaking.WHOLE) == (
        ("14 Uhr",),
        ("Marktplatz",),
        ("",),
        ("frei",),
    )


def test_a_word_wider_than_the_measure_has_no_lines_as_a_whole():
    word = "Antidiskriminierungsberatungsstellen"

    assert lines(word, 10) is None
    assert lines(word, 10, Breaking.HYPHENATED) == (
        "Anti-",
        "diskriminierungs-",
        "beratungsstellen",
    )


def test_sixty_letters_without_a_syllable_break_anywhere():
    found = lines("x" * 60, 6, Breaking.ANYWHERE)

    assert "".join(found) == "x" * 60
    assert len({len(line) for line in found}) <= 2


def test_running_text_breaks_a_long_word_rather_than_leave_a_hole():
    text = "Unsere Antidiskriminierungsberatungsstelle hilft Betroffenen – vertraulich."

    assert lines(text, 20, Breaking.WHOLE)[0] == "Unsere"
    assert lines(text, 20, Breaking.FLOWING)[0].startswith("Unsere Antidiskriminierung")


def test_no_line_begins_with_a_dash_and_no_date_is_torn_where_it_fits():
    text = "Am 12. Mai 2026 – kommen Sie zum Rathaus – reden wir miteinander"

    for measure in (9, 10, 12, 14, 17, 20):
        found = lines(text, measure)
        assert not any(line.startswith("–") for line in found)
        assert not any(line.endswith("12.") for line in found)


def test_bound_blanks_give_way_where_they_do_not_fit():
    assert lines("12. September", 6) is None
    assert lines("12. September", 6, Breaking.HYPHENATED) == ("12.", "September")


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_has_empty_lines(text):
    assert set(lines(text, 5)) == {""}


@given(st.text(max_size=80).map(clean), st.integers(3, 30))
def test_no_line_is_wider_than_the_measure(text, measure):
    for breaking in Breaking:
        found = lines(text, measure, breaking)
        assert found is None or all(BOLD.width(line) <= measure for line in found)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lines of even length, whatever the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.sharing.line_breaking import Measure, break_lines

WORDS = st.lists(st.text("abcß-", min_size=1, max_size=40), max_size=12)


def lines_of(text: str, width: int) -> list[str]:
    return break_lines(text, Measure(len, width)).texts


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        ("Hass", 10, ["Hass"]),
        ("eins zwei drei vier", 15, ["eins zwei", "drei vier"]),
        ("gegen Hass und", 12, ["gegen", "Hass und"]),
        ("aaaa bb bb bb bb", 20, ["aaaa bb bb bb bb"]),
    ],
)
def test_lines_are_few_and_even(text, width, lines):
    assert lines_of(text, width) == lines


def test_word_too_long_for_the_line_is_broken_with_a_hyphen():
    lines = break_lines("Brandschutzordnung gilt", Measure(len, 10))

    assert lines.texts == ["Brandschu-", "tzordnung", "gilt"]
    assert lines.has_broken_words


def test_word_that_just_fits_is_left_whole():
    assert not break_lines("1234567890", Measure(len, 10)).has_broken_words


@given(WORDS, st.integers(min_value=3, max_value=30))
def test_no_line_is_too_long_and_no_letter_is_lost(words, width):
    text = " ".join(words)

    lines = lines_of(text, width)

    assert all(len(line) <= width for line in lines)
    kept = "".join(lines).replace("-", "").replace(" ", "")
    assert kept == text.replace("-", "").replace(" ", "")

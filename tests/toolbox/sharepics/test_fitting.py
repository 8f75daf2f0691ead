# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The largest size at which everything fits."""

from dataclasses import replace

import pytest

from toolbox.sharepics.fitting import DoesNotFit, Slot, fit, stack, total_height
from toolbox.sharepics.lines import Face

HEADLINE = Slot(
    name="headline",
    text="Wir stehen zusammen",
    face=Face("Fira Sans", "Bold", "de-DE"),
    colour="#000000",
    largest=120,
    smallest=40,
    leading=1.1,
    gap=30,
    is_main=True,
)
TEXT = replace(
    HEADLINE,
    name="text",
    text="Kommen Sie am Samstag zum Rathaus.",
    largest=44,
    smallest=24,
    is_main=False,
)


def test_short_words_stand_at_their_largest_size():
    block = fit(HEADLINE, 2000, 500)

    assert (block.size, block.lines) == (120, ("Wir stehen zusammen",))


def test_the_found_size_is_the_largest_that_fits():
    block = fit(HEADLINE, 700, 200)
    larger = replace(HEADLINE, largest=block.size + 1, smallest=block.size + 1)

    assert block.height <= 200
    assert block.width <= 700
    assert fit(larger, 700, 200) is None


def test_a_word_is_hyphenated_only_where_that_is_worth_it():
    word = replace(HEADLINE, text="Antidiskriminierungsberatungsstellen")

    assert fit(word, 1500, 500).lines == ("Antidiskriminierungsberatungsstellen",)
    assert fit(word, 900, 500).lines[0].endswith("-")


def test_nothing_fits_where_there_is_no_room():
    assert fit(HEADLINE, 700, 20) is None
    assert fit(HEADLINE, -5, 500) is None


def test_most_lines_are_kept():
    text = replace(TEXT, most_lines=1)

    assert len(fit(text, 700, 500).lines) == 1
    assert fit(replace(text, text=TEXT.text * 9), 700, 500) is None


def test_stack_leaves_empty_slots_out_and_keeps_the_order():
    blocks = stack((replace(TEXT, text=" "), HEADLINE, TEXT), 900, 500)

    assert [block.slot.name for block in blocks] == ["headline", "text"]


def test_stack_shrinks_the_smaller_text_so_that_the_headline_leads():
    headline, text = stack((HEADLINE, TEXT), 900, 92)

    assert total_height((headline, text)) <= 92
    assert text.size < TEXT.largest
    assert headline.size > text.size


def test_stack_refuses_what_is_too_long_at_the_smallest_size():
    with pytest.raises(DoesNotFit):
        stack((HEADLINE, replace(TEXT, text=TEXT.text * 30)), 900, 400)


def test_stack_of_nothing_is_empty():
    assert stack((replace(TEXT, text=""),), 900, 400) == ()


def test_no_short_word_is_left_alone_if_a_little_smaller_type_spares_it():
    block = fit(replace(HEADLINE, text="Wer hier dagegen anschreit da"), 700, 900)

    assert not block.has_widow
    assert block.size > HEADLINE.largest * 0.6

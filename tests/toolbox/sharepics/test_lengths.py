# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""By how many characters which slot is too long."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.toolbox.sharepics.builders import WORDS, sharepic
from toolbox.sharepics.lengths import fits
from toolbox.sharepics.model import Layout, Words
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import check

SQUARE = PRESETS["square"]
SENTENCE = "Zusammenhalt gewinnt, wo Menschen einander zuhören. "


def shortened(words: Words, errors) -> Words:
    cut = {error.slot: getattr(words, error.slot)[: -error.excess] for error in errors}
    return replace(words, **cut)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("slot", ["headline", "text"])
def test_cutting_what_is_asked_for_is_enough(layout, slot):
    words = replace(WORDS, **{slot: SENTENCE * 22})

    (error,) = check(sharepic(layout, words), "square")

    assert error.slot == slot
    assert fits(sharepic(layout, shortened(words, [error])), SQUARE)


def test_one_character_less_is_not_enough():
    words = replace(WORDS, headline="Zusammenhalt " * 30)
    (error,) = check(sharepic(words=words), "square")

    one_more = words.headline[: len(words.headline) - error.excess + 1]

    assert not fits(sharepic(words=replace(words, headline=one_more)), SQUARE)


@pytest.mark.parametrize("slot", ["kicker", "sender", "source"])
def test_small_slots_have_their_own_limit(slot):
    words = replace(WORDS, **{slot: SENTENCE * 6})

    (error,) = check(sharepic(words=words), "square")

    assert error.slot == slot


def test_the_slot_that_loses_the_smallest_share_is_named():
    words = Words("Kurz und klar", text=SENTENCE * 24)

    (error,) = check(sharepic(words=words), "square")

    assert error.slot == "text"


def test_several_slots_are_named_where_one_is_not_enough():
    words = Words(*[SENTENCE * 30] * 5)

    errors = check(sharepic(words=words), "square")

    assert {error.slot for error in errors} == {
        "headline",
        "text",
        "kicker",
        "sender",
        "source",
    }
    assert fits(sharepic(words=shortened(words, errors)), SQUARE)


def test_a_joined_sign_counts_as_one_character():
    words = replace(WORDS, headline="e\u0301" * 900)

    (error,) = check(sharepic(words=words), "square")

    kept = (900 - error.excess) * 2
    assert fits(sharepic(words=replace(words, headline=words.headline[:kept])), SQUARE)


@settings(max_examples=25, deadline=None)
@given(
    st.builds(Words, *[st.text(max_size=90)] * 5),
    st.sampled_from(Layout),
    st.sampled_from(sorted(PRESETS)),
)
def test_any_words_fit_or_are_told_how_to(words, layout, preset):
    errors = check(sharepic(layout, words), preset)

    assert all(error.excess > 0 for error in errors)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What comes first with a comment: help, evidence, an answer, or nothing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.comments.judging import judge
from toolbox.comments.model import Direction

from . import examples


@pytest.mark.parametrize("text", examples.THREATS)
def test_threat_is_reported_first(text):
    assert judge(text).direction == Direction.THREAT


@pytest.mark.parametrize("text", examples.PUNISHABLE)
def test_punishable_wording_is_urgent(text):
    assert judge(text).is_urgent


@pytest.mark.parametrize("text", examples.AFFECTED)
def test_who_tells_of_hate_is_offered_help(text):
    assert judge(text).direction == Direction.AFFECTED


@pytest.mark.parametrize("text", examples.HARMLESS)
def test_friendly_and_critical_comments_need_no_counter_speech(text):
    assert judge(text).is_harmless


@pytest.mark.parametrize("text", [row[0] for row in examples.HOSTILE])
def test_hostile_comment_is_no_emergency_and_not_friendly(text):
    direction = judge(text).direction

    assert direction in (Direction.HOSTILE, Direction.OPEN, Direction.QUESTION)


def test_hostile_comments_are_nearly_all_recognised():
    found = [judge(text).direction for text, _ in examples.HOSTILE]

    assert found.count(Direction.HOSTILE) >= 40


def test_grounds_name_the_law_of_a_threat():
    judgement = judge("Wir wissen, wo du wohnst. Sieg Heil!")

    assert [ground.law for ground in judgement.grounds] == [
        "§§ 126, 241 StGB",
        "§ 86a StGB",
    ]


def test_threat_of_somebody_who_was_threatened_still_counts():
    text = "Mir hat jemand „Verschwinde“ geschrieben. Den bringe ich um."

    assert judge(text).direction == Direction.THREAT


def test_whole_comment_in_quotation_marks_is_read_like_any_other():
    assert judge("„Ich stech dich ab“").direction == Direction.THREAT


@pytest.mark.parametrize("text", ["", "   ", "\x00", "👍", "مرحبا بكم", "???"])
def test_text_without_german_words_sets_nobody_down(text):
    assert judge(text).is_harmless


@given(st.text(max_size=400))
def test_any_text_is_judged(text):
    assert judge(text).grounds


def test_long_comment_is_judged_quickly():
    start = time.perf_counter()
    judge("Die da oben kriegen alles und wir nichts und dann auch noch das " * 160)

    assert time.perf_counter() - start < 1

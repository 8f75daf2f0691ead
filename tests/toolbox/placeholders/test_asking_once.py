# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Each question once: soonest first, what several texts ask before what one asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.asking_once import (
    SHARED,
    AskingText,
    QuestionGroup,
    is_asked,
    question_sheet,
)
from toolbox.placeholders.registry import ALL, REGISTRY, Step

KEYS = st.sampled_from([p.key for p in ALL] + ["gibt_es_nicht"])
TEXTS = st.lists(
    st.builds(
        AskingText,
        reference=st.uuids().map(str),
        title=st.text(max_size=5),
        keys=st.lists(KEYS, max_size=12).map(tuple),
        rank=st.integers(0, 3),
    ),
    max_size=6,
)


def text(reference: str, *keys: str, rank: int = 0) -> AskingText:
    return AskingText(reference, f"Text {reference}", keys, rank)


def shown(groups: tuple[QuestionGroup, ...]) -> dict[str, list[str]]:
    return {group.title: [one.key for one in group.questions] for group in groups}


def test_what_several_texts_ask_comes_first_and_says_where_it_is_used():
    texts = (
        text("H01", "uhrzeit_update", "ort_detail", "url_info"),
        text("I01", "url_info", "kernaussage", "ort_detail"),
        text("A04", "url_info"),
    )

    sheet = question_sheet(texts)

    assert shown(sheet.first) == {
        SHARED: ["url_info", "ort_detail"],
        "Text H01": ["uhrzeit_update"],
        "Text I01": ["kernaussage"],
    }
    assert sheet.first[0].questions[0].texts == ("H01", "I01", "A04")
    assert sheet.later == ()


def test_what_only_later_texts_ask_may_wait():
    texts = (
        text("H01", "ort_detail"),
        text("A05", "ort_detail", "datum_ereignis", rank=3),
        text("O02", "anrede", rank=1),
    )

    sheet = question_sheet(texts)

    assert shown(sheet.first) == {SHARED: ["ort_detail"]}
    assert shown(sheet.later) == {
        "Text A05": ["datum_ereignis"],
        "Text O02": ["anrede"],
    }


def test_soonest_is_the_soonest_of_what_was_chosen():
    sheet = question_sheet([text("P01", "ort_detail", rank=2)])

    assert [one.key for one in sheet.questions] == ["ort_detail"]
    assert sheet.later == ()


def test_text_without_a_question_makes_no_other_text_wait():
    texts = (text("G21", "kommune"), text("P01", "ort_detail", rank=2))

    assert shown(question_sheet(texts).first) == {"Text P01": ["ort_detail"]}


def test_what_may_stay_open_waits_unless_there_is_nothing_else():
    optional = next(p.key for p in ALL if is_asked(p.key) and not p.required)
    required = question_sheet([text("P01", optional, "ort_detail")])

    assert [one.key for group in required.later for one in group.questions] == [
        optional
    ]
    alone = question_sheet([text("P01", optional)])
    assert [one.key for group in alone.first for one in group.questions] == [optional]
    assert alone.later == ()


def test_a_single_text_is_asked_step_by_step():
    sheet = question_sheet([text("H01", "url_info", "ort_detail", "uhrzeit_update")])

    titles = [group.title for group in sheet.first]
    assert titles == [step.value for step in Step if step.value in titles]
    assert SHARED not in titles


@pytest.mark.parametrize("keys", [(), ("kommune",), ("gibt_es_nicht",)])
def test_without_questions_there_is_no_group(keys):
    sheet = question_sheet([text("H01", *keys), text("I01", *keys)])

    assert sheet.questions == ()
    assert question_sheet([]).questions == ()


@given(TEXTS)
def test_nothing_is_lost_and_nothing_is_asked_twice(texts):
    asked = [question.key for question in question_sheet(texts).questions]

    assert len(asked) == len(set(asked))
    expected = {key for one in texts for key in one.keys if is_asked(key)}
    assert set(asked) == expected
    assert all(REGISTRY[key] for key in asked)

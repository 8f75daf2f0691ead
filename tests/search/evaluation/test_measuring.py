# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of the figures that say how good a search is."""

import pytest

from search.evaluation.measuring import Answer, Score, percentile, score_of, scores_of
from search.evaluation.reading import Pair


def answer(rank, category="echt", seconds=0.001):
    pair = Pair(f"q{rank}", category, "Hass", ("a",))
    return Answer(pair=pair, rank=rank, top="a", seconds=seconds, total=3)


def test_score_counts_first_places_first_five_and_the_mean_of_the_inverse():
    score = score_of([answer(1), answer(2), answer(10), answer(0)])

    assert score == Score(queries=4, hit_at_1=0.25, hit_at_5=0.5, mrr=0.4)


def test_scores_are_summed_up_by_category():
    scores = scores_of([answer(1, "umlaut"), answer(2, "echt"), answer(1, "echt")])

    assert list(scores) == ["umlaut", "echt"]
    assert scores["echt"] == Score(queries=2, hit_at_1=0.5, hit_at_5=1.0, mrr=0.75)


def test_percentile_is_the_time_within_which_so_many_were_answered():
    answers = [answer(1, seconds=number) for number in range(1, 102)]

    assert percentile(answers, 50) == pytest.approx(51)
    assert percentile(answers, 95) == pytest.approx(96)
    assert percentile(answers[:1], 95) == 1

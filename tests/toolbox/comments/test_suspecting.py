# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What seemed harmless is judged anew by what it is like; nothing else is."""

import pytest

from toolbox.comments.likening import Likeness
from toolbox.comments.model import HARMLESS, Direction, Judgement
from toolbox.comments.suspecting import reconsider

ALIKE = Likeness(("1",), strength=30, ordinary=5)
A_LITTLE = Likeness(("1",), strength=12, ordinary=12)
UNLIKE = Likeness((), strength=0, ordinary=12)


@pytest.mark.parametrize("direction", HARMLESS)
def test_comment_that_is_about_the_same_and_sounds_alike_is_hostile(direction):
    judgement = reconsider(Judgement(direction), ALIKE, 2.0)

    assert judgement.direction == Direction.HOSTILE
    assert judgement.grounds


def test_comment_with_something_of_it_is_doubtful():
    judgement = reconsider(Judgement(Direction.OPEN), A_LITTLE, 0.5)

    assert judgement.direction == Direction.DOUBTFUL
    assert not judgement.is_harmless


@pytest.mark.parametrize("direction", HARMLESS)
def test_comment_unlike_any_stays_what_it_is(direction):
    judgement = Judgement(direction)

    assert reconsider(judgement, UNLIKE, 0.0) is judgement


@pytest.mark.parametrize("direction", sorted(set(Direction) - set(HARMLESS)))
def test_what_rules_found_stands(direction):
    judgement = Judgement(direction)

    assert reconsider(judgement, UNLIKE, -3.0) is judgement


def test_thanks_need_more_to_be_doubted():
    assert reconsider(Judgement(Direction.THANKS), A_LITTLE, 0.5).is_harmless

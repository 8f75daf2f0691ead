# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments are like the topics whose rare words they share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.german.analysis import Analyzer
from toolbox.comments.likening import Topic, Topics

FLATS = Topic("flats", ("Wohnung", "Miete"), ("Die kriegen sofort eine Wohnung.",))
ISLAM = Topic("islam", ("Moschee", "Kopftuch"), ("Keine Moschee bei uns, danke.",))
ORDINARY = ("Danke für die Auskunft.", "Wann öffnet das Amt?")
TOPICS = Topics((FLATS, ISLAM), ORDINARY, Analyzer())


@pytest.mark.parametrize(
    ("comment", "first"),
    [
        ("Wieder eine Moschee", "islam"),
        ("WOHNUNGEN nur für andere", "flats"),
        ("de krieng a wohnunk", "flats"),
        ("Kopftücher überall", "islam"),
    ],
)
def test_comment_is_like_the_topic_of_its_words_however_they_are_spelt(comment, first):
    assert TOPICS.like(comment).names[0] == first


def test_more_in_common_is_stronger():
    little = TOPICS.like("Moschee")
    much = TOPICS.like("Keine Moschee und kein Kopftuch bei uns")

    assert 0 < little.strength < much.strength


def test_ordinary_words_lessen_the_share():
    hateful = TOPICS.like("Keine Moschee")
    mixed = TOPICS.like("Danke für die Auskunft zur Moschee")

    assert mixed.share < hateful.share


@pytest.mark.parametrize("text", ["", "\x00", "👍", "مرحبا", "zzz qqq"])
def test_text_with_nothing_in_common_is_like_nothing(text):
    likeness = TOPICS.like(text)

    assert likeness.names == ()
    assert likeness.share == likeness.strength == 0


def test_without_topics_everything_is_ordinary():
    likeness = Topics((), ORDINARY, Analyzer()).like("Danke für die Moschee")

    assert likeness.names == ()
    assert likeness.share == 0


@given(st.text(max_size=300))
def test_any_text_has_a_share_between_nothing_and_one(text):
    likeness = TOPICS.like(text)

    assert 0 <= likeness.share <= 1
    assert set(likeness.names) <= {"flats", "islam"}


@given(st.text(max_size=100))
def test_order_of_the_topics_changes_nothing(text):
    turned = Topics((ISLAM, FLATS), ORDINARY, Analyzer())

    assert turned.like(text).names == TOPICS.like(text).names

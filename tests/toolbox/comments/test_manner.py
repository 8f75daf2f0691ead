# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments sound hateful by the small words that hateful examples have."""

from hypothesis import given
from hypothesis import strategies as st

from toolbox.comments.manner import Manner
from toolbox.comments.ordinary import ordinary_comments
from toolbox.comments.traits import READ, manner_traits

HATEFUL = ("Denen wird alles bezahlt!!", "Die kriegen alles, wir nix", "Denen alles")
MANNER = Manner(HATEFUL, ("Danke für alles", "Wann ist das Bad offen?"))


def test_words_of_hateful_examples_sound_hateful():
    assert MANNER.sounds("denen wird ja alles geschenkt") > 0 > MANNER.sounds("Danke")


def test_unknown_words_say_nothing():
    assert MANNER.sounds("") == MANNER.sounds("xyz") == 0


def test_without_examples_nothing_sounds_hateful():
    assert Manner((), ()).sounds("denen") == 0


def test_pairs_and_shouting_are_traits():
    assert {"denen", "denen alles", "!!"} <= manner_traits("DENEN alles!!!")


def test_endless_comment_is_read_up_to_a_length():
    assert "ende" not in manner_traits("wort " * READ + "ende")


def test_ordinary_comments_are_many_and_each_stands_once():
    comments = ordinary_comments()

    assert len(comments) >= 200
    assert len(set(comments)) == len(comments)


@given(st.text(max_size=300))
def test_any_text_has_a_sound(text):
    assert -20 < MANNER.sounds(text) < 20

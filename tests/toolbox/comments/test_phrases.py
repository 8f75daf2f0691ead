# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Phrases as people read them become patterns."""

import pytest

from toolbox.comments.phrases import phrases


@pytest.mark.parametrize(
    ("phrase", "words", "is_found"),
    [
        ("an die wand stell*", "alle an die wand stellen", True),
        ("an die wand stell*", "an die hand stellen", False),
        ("dich|euch kriegen wir", "euch kriegen wir", True),
        ("dich|euch kriegen wir", "mich kriegen wir", False),
        ("niemand … verletzt", "niemand soll hier verletzt werden", True),
        ("niemand … verletzt", "niemand verletzt", True),
        ("du bist bald? dran", "du bist dran", True),
        ("du bist bald? dran", "du bist bald dran", True),
        ("(nie wieder)|(nie mehr) krieg", "nie mehr krieg", True),
        ("krieg", "kriegen", False),
        ("eins\nzwei", "nur zwei", True),
    ],
)
def test_phrase_is_found(phrase, words, is_found):
    assert bool(phrases(phrase.split("\n")).search(words)) is is_found


def test_gap_is_six_words_at_most():
    assert not phrases(["a … z"]).search("a 1 2 3 4 5 6 7 z")

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Comments are read without tricks of spelling."""

import pytest

from toolbox.comments.reading import read


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("TÖTEN", "toeten"),
        ("t ö t e n", "toeten"),
        ("t.ö.t.e.n", "toeten"),
        ("t03ten", "toeten"),
        ("tööööten", "toeten"),
        ("tö\u200bten", "toeten"),
        ("to\u0308ten", "toeten"),
        ("m\u043erd", "mord"),
        ("Bürger*innen", "buergerinnen"),
        ("h4ss", "hass"),
        ("88 Euro, 10km", "88 euro 10km"),
        ("1000 Danke!", "1000 danke"),
    ],
)
def test_spelling_is_made_plain(written, words):
    assert read(written).words == words


def test_sentences_are_parted_and_questions_known():
    comment = read("Wann öffnet das Bad? Schade, dass es zu ist!")

    assert [(each.words, each.is_question) for each in comment.sentences] == [
        ("wann oeffnet das bad", True),
        ("schade dass es zu ist", False),
    ]


def test_quotation_is_told_from_own_words():
    comment = read("Er rief „Haut ab“ und ging.")

    assert comment.quotes
    assert [each.words for each in comment.unquoted] == ["er rief und ging"]

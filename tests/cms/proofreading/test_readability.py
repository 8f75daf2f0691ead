# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sentences are parted as a German reads them, and measured by hand-counted texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.proofreading.draft import Draft, Passage
from cms.proofreading.readability import (
    LIMITS,
    PLAIN_LIMITS,
    measure,
    readability,
    sentences_of,
)

# 35 words in 6 sentences, none of seven letters: LIX 35 / 6 + 0.
CHILD = (
    "Der Hund ist im Haus. Er hat viel Hunger und will raus. Da kommt Oma rein. "
    "Sie gibt ihm ein Stück Wurst. Der Hund frisst es auf. "
    "Nun ist er satt und geht ins Bett."
)
# 34 words in one sentence, 19 of them long: LIX 34 + 100 * 19 / 34.
OFFICE = (
    "Die Inanspruchnahme der bereitgestellten Förderleistungen setzt voraus, dass die "
    "antragstellenden Gebietskörperschaften innerhalb der vorgesehenen Ausschlussfrist "
    "sämtliche erforderlichen Nachweise vollständig und in elektronischer Form sowie "
    "unter Verwendung der amtlichen Vordrucke bei der zuständigen Bewilligungsbehörde "
    "einreichen."
)


def of(text: str, **fields):
    return readability(Draft("Titel", (Passage("Text", text),), **fields))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Am 14. September 2026 geht es los. Kommen Sie!", 2),
        ("Das gilt z. B. in Bayern. Nach § 5 Abs. 1 Nr. 2 DDG nicht.", 2),
        ("Dr. Anna Beispiel spricht. Prof. Dr. Muster hört zu.", 2),
        ("Kommen Sie? Ja! „Gern.“ Bis morgen …", 4),
        ("Im 19. Jahrhundert war das so.", 1),
        ("Ohne Punkt am Ende", 1),
        ("", 0),
        ("… – !", 0),
    ],
)
def test_sentences_end_where_a_reader_stops(text, count):
    assert len(sentences_of(text)) == count


def test_sentences_come_back_as_they_were():
    assert sentences_of("Das gilt z. B. am 3. Mai. Sonst nicht.") == [
        "Das gilt z. B. am 3. Mai.",
        "Sonst nicht.",
    ]


def test_easy_text_is_counted_as_by_hand():
    found = of(CHILD)

    assert (found.words, found.sentences, found.long_share) == (35, 6, 0)
    assert (found.lix, found.verdict) == (6, "gut lesbar")
    assert found.advice == found.longest == ()


def test_hard_text_is_called_hard_and_quoted():
    found = of(OFFICE)

    assert (found.words, found.sentences) == (34, 1)
    assert found.lix == 90 > LIMITS.hard
    assert found.verdict == "schwer lesbar"
    assert len(found.advice) == 2
    assert found.longest == (OFFICE,)


def test_three_longest_sentences_are_quoted_from_the_longest_on():
    sentences = [f"{'wort ' * count}ende." for count in (30, 50, 26, 40, 3)]

    found = measure(sentences)

    assert [len(sentence.split()) for sentence in found.longest] == [51, 41, 31]


def test_plain_language_is_measured_more_strictly():
    text = "Die Kommunen machen gemeinsam bei dem Projekt mit. " * 6

    usual, plain = of(text), of(text, language="de-ls")

    assert usual.lix == plain.lix
    assert PLAIN_LIMITS.easy < plain.lix <= LIMITS.easy
    assert (usual.verdict, plain.verdict) == ("gut lesbar", "schwer lesbar")
    assert "Bindestrich" in " ".join(plain.advice)


def test_short_text_is_not_measured():
    assert of("Bürgermeisterinnen.") is None
    assert readability(Draft("Titel")) is None


@given(st.lists(st.text(min_size=1, max_size=80), max_size=20))
def test_any_text_is_measured_or_not(texts):
    parts = tuple(Passage("Text", text) for text in texts)

    found = readability(Draft("Titel", parts))

    assert found is None or found.sentences >= 1

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words are also found by the word they are made of."""

import pytest

from search.german.folding import fold
from search.german.relatives import relatives
from search.german.stems import stem


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("Moderation", "moderieren"),
        ("Moderatorinnen", "moderieren"),
        ("Kommunikation", "kommunizieren"),
        ("Provokationen", "provozieren"),
        ("Demonstranten", "demonstrieren"),
        ("Kandidatinnen", "kandidierend"),
        ("Studenten", "Studierende"),
        ("Solidarität", "solidarisch"),
        ("Solidarisierung", "solidarisch"),
        ("Neutralität", "neutral"),
        ("Engagement", "engagiert"),
        ("Islamfeindschaft", "Islamfeind"),
        ("islamfeindliche", "Islamfeind"),
        ("Diskussion", "diskutieren"),
        ("Reaktionen", "reagieren"),
        ("Kommentar", "kommentieren"),
        ("Kritik", "kritisieren"),
        ("Analyse", "analysieren"),
        ("Rassismus", "rassistisch"),
        ("Populismus", "populistisch"),
        ("Antisemitismus", "antisemitisch"),
        ("Extremismus", "extrem"),
        ("extremistisch", "extrem"),
        ("Demokratie", "demokratisch"),
        ("Homophobie", "homophob"),
        ("Übergriffe", "übergreifen"),
        ("Widerspruch", "widersprechen"),
        ("Ausschlüsse", "ausschließen"),
        ("Vorwürfe", "vorwerfen"),
        ("Verbote", "verbieten"),
        ("beauftragen", "Auftrag"),
    ],
)
def test_relatives_know_the_word_it_is_made_of(word, base):
    assert stem(base) in relatives(fold(word))


@pytest.mark.parametrize(
    "word", ["Rathaus", "Nation", "Elefant", "Kommune", "Stadtrat"]
)
def test_most_words_have_no_relatives(word):
    assert relatives(fold(word)) == []


def test_communism_is_no_relative_of_a_municipality():
    assert stem("Kommune") not in relatives(fold("Kommunismus"))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of groups of synonyms: their lines, their directions, the longest first."""

import pytest

from search.german.analysis import Analyzer
from search.query.synonyms import (
    Group,
    Match,
    SynonymError,
    Synonyms,
    groups_from,
    stems_of,
)


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


def synonyms(text, analyzer):
    return Synonyms(groups_from(text, "synonyms.txt"), analyzer)


def test_lines_become_groups():
    text = "# Hass\nhetze, hate speech\n\nasylanten => geflüchtete, narrativ\n"

    assert groups_from(text, "synonyms.txt") == (
        Group(("hetze", "hate speech"), ("hetze", "hate speech")),
        Group(("asylanten",), ("geflüchtete", "narrativ")),
    )


@pytest.mark.parametrize("line", ["hetze", "hetze,", "=> hetze", "a =>", "a => b => c"])
def test_line_that_is_no_group_is_named(line):
    with pytest.raises(SynonymError, match=r"^synonyms\.txt, Zeile 2: .+\.$"):
        groups_from(f"hass, hetze\n{line}", "synonyms.txt")


def test_group_holds_in_all_directions(analyzer):
    groups = synonyms("Hetze, Hassrede", analyzer)
    hetze, hassrede = stems_of("Hetze", analyzer), stems_of("Hassrede", analyzer)

    assert groups.of(hetze) == (hassrede,)
    assert groups.of(hassrede) == (hetze,)


def test_arrow_holds_in_its_direction_only(analyzer):
    groups = synonyms("Asylanten => Schutzsuchende", analyzer)
    typed, meant = stems_of("Asylanten", analyzer), stems_of("Schutzsuchende", analyzer)

    assert groups.of(typed) == (meant,)
    assert groups.of(meant) == ()


def test_word_of_several_groups_means_all(analyzer):
    groups = synonyms("Anzeige, Strafantrag\nAnzeige, Inserat", analyzer)

    meant = groups.of(stems_of("Anzeige", analyzer))
    assert meant == (stems_of("Strafantrag", analyzer), stems_of("Inserat", analyzer))


def test_longest_run_is_taken_first(analyzer):
    groups = synonyms("mobile Beratung, MBR\nBeratung, Hilfestelle", analyzer)

    stems = stems_of("Mobile Beratung gesucht Beratung", analyzer)
    assert list(groups.matches(stems)) == [
        Match(0, 2, (stems_of("MBR", analyzer),)),
        Match(3, 4, (stems_of("Hilfestelle", analyzer),)),
    ]


def test_forms_of_a_word_are_one(analyzer):
    groups = synonyms("Plakate, Aushang", analyzer)

    matches = list(groups.matches(stems_of("Plakat", analyzer)))
    assert matches == [Match(0, 1, (stems_of("Aushang", analyzer),))]


def test_stop_word_may_be_an_acronym(analyzer):
    groups = synonyms("ob, Stadtoberhaupt", analyzer)

    meant = groups.of(stems_of("Stadtoberhaupt", analyzer))
    assert meant == (("ob",),)


def test_nothing_matches_without_groups(analyzer):
    assert list(Synonyms((), analyzer).matches(("hass",))) == []


def test_what_an_arrow_leads_away_from_is_not_offered(analyzer):
    lines = "Umvolkung, großer Austausch\nUmvolkung => Verschwörungserzählung"

    groups = synonyms(lines, analyzer)

    assert set(groups.written.values()) == {
        "großer Austausch",
        "Verschwörungserzählung",
    }
    assert [word.written for word in groups.words] == ["Verschwörungserzählung"]

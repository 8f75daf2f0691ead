# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The synonyms of a process: read once, again after every change, for one query."""

import pytest

from search import configured
from search.german.analysis import Analyzer
from search.models import SynonymGroup
from search.synonyms import kept as module
from search.synonyms.kept import kept_synonyms

pytestmark = pytest.mark.django_db
ANALYZER = Analyzer()


@pytest.fixture(autouse=True)
def nothing_kept():
    module.kept.clear()


def found(word: str) -> set[str]:
    stems = ANALYZER.analyse(word)[0].stems
    return {" ".join(meant) for meant in kept_synonyms(ANALYZER).of(stems)}


def stem(word: str) -> str:
    return " ".join(ANALYZER.analyse(word)[0].stems)


def test_without_any_group_nobody_has_said_anything():
    assert kept_synonyms(ANALYZER) is None


def test_equal_words_find_each_other():
    SynonymGroup.objects.create(terms="hass\nhetze")

    assert found("Hass") == {stem("hetze")}
    assert found("Hetze") == {stem("hass")}


def test_one_way_leads_one_way():
    SynonymGroup.objects.create(
        direction="one_way", terms="asylant", targets="geflüchtete"
    )

    assert found("Asylanten") == {stem("geflüchtete")}
    assert found("geflüchtete") == set()


def test_a_change_holds_with_the_next_search():
    group = SynonymGroup.objects.create(terms="hass\nhetze")
    assert found("hass") == {stem("hetze")}
    group.terms = "hass\nwut"
    group.save()
    assert found("hass") == {stem("wut")}
    group.is_active = False
    group.save()
    assert found("hass") == set()
    SynonymGroup.objects.create(terms="hass\nzorn")
    assert found("hass") == {stem("zorn")}
    SynonymGroup.objects.get(terms="hass\nzorn").delete()
    assert found("hass") == set()


def test_a_search_costs_one_query(django_assert_num_queries):
    SynonymGroup.objects.create(terms="hass\nhetze")
    kept_synonyms(ANALYZER)

    with django_assert_num_queries(1):
        again = kept_synonyms(ANALYZER)

    assert again is module.kept[0].synonyms


def test_the_shipped_ones_hold_until_anybody_keeps_some():
    stems = configured.analyzer().analyse("Hetze")[0].stems
    assert configured.synonyms() is configured.shipped()
    assert configured.synonyms().of(stems)

    SynonymGroup.objects.create(terms="wut\nzorn")

    assert not configured.synonyms().of(stems)

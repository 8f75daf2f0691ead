# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The state of the indexes in words: built, missing, away, waiting, elsewhere."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.indexing.targets import embedded_name
from search.models import PendingChange, SearchTarget
from search.watching import health, outage
from tests.factories.pages import make_content_page, make_home

NOWHERE = "opensearch+http://127.0.0.1:9/komma"


@pytest.fixture
def unbuilt(db, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "search"
    settings.SEARCH_UPDATES = True


def make_change(target: SearchTarget, number: int = 1, **fields) -> PendingChange:
    return PendingChange.objects.create(
        target=target,
        key=f"cms.contentpage:{number}",
        model="cms.contentpage",
        number=str(number),
        **fields,
    )


def long_ago():
    return timezone.now() - timedelta(minutes=11)


def test_an_index_that_was_built_says_what_it_holds(searchable):
    make_content_page(make_home())
    searchable()

    (state,) = health.index_states()

    assert (state.problem, state.command, state.failing) == ("", "", 0)
    assert state.documents is not None
    assert state.target.rebuilt_at is not None
    assert state.label.startswith("Eingebetteter Index auf ")


def test_an_index_nobody_built_names_the_command(unbuilt):
    (state,) = health.index_states()

    assert state.problem == "Der Index fehlt oder ist von einer anderen Version."
    assert state.command == "manage.py rebuild_index --engine embedded"
    assert (state.documents, state.target) == (None, None)


def test_a_cluster_that_is_away_is_said_to_be(searchable, settings):
    settings.SEARCH_URL = NOWHERE

    cluster = health.index_states()[-1]

    assert cluster.label == "Cluster (Elasticsearch oder OpenSearch)"
    assert cluster.problem == "Der Index antwortet nicht."


def test_a_cluster_known_to_be_away_is_not_asked(searchable, settings, monkeypatch):
    settings.SEARCH_URL = NOWHERE
    outage.KeptNotice().began("opensearch", "Der Cluster antwortet nicht.")

    assert health.counted("cluster", None) == (None, "Der Index antwortet nicht.")


def test_indexes_of_other_machines_are_listed_without_a_number(searchable):
    SearchTarget.objects.create(name="embedded:web2:abcd1234")

    other = health.index_states()[-1]

    assert other.label == "Eingebetteter Index auf web2"
    assert (other.documents, other.problem) == (None, "")


def test_changes_are_counted_for_each_index(searchable):
    here = SearchTarget.objects.get(name=embedded_name())
    make_change(here, 1)
    make_change(here, 2, attempts=2)

    (state,) = health.index_states()

    assert (state.waiting, state.failing) == (2, 1)


def test_the_states_cost_one_query_however_many_changes(
    searchable, django_assert_num_queries
):
    here = SearchTarget.objects.get(name=embedded_name())
    for number in range(3):
        make_change(here, number)

    with django_assert_num_queries(1):
        health.index_states()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("", ""),
        ("EngineUnavailable", "Der Index antwortet nicht."),
        ("IndexMissing", "Der Index fehlt oder ist von einer anderen Version."),
        ("ValueError", "Das Dokument ließ sich nicht eintragen (ValueError)."),
    ],
)
def test_errors_become_sentences(error, sentence):
    assert health.reason_of(error) == sentence


def test_nothing_worries_while_all_is_well(searchable):
    assert health.worries() == []


def test_a_missing_index_worries(unbuilt):
    assert health.worries() == [
        "Der eingebettete Suchindex fehlt oder ist von einer anderen Version. Wer die "
        "Website betreibt, baut ihn mit diesem Befehl auf: manage.py rebuild_index"
    ]


def test_nobody_worries_where_the_search_is_switched_off(unbuilt, settings):
    settings.SEARCH_UPDATES = False

    assert health.worries() == []


def test_an_outage_worries_until_it_ends(searchable):
    outage.KeptNotice().began("opensearch", "Der Cluster antwortet nicht: zu langsam.")
    (worry,) = health.worries()
    assert worry.startswith("Seit ")
    assert worry.endswith(
        " Uhr hilft der eingebettete Index aus. Der Cluster antwortet nicht: zu "
        "langsam."
    )
    outage.KeptNotice().ended("opensearch")

    assert health.worries() == []


def test_only_changes_that_failed_for_long_worry(searchable):
    here = SearchTarget.objects.get(name=embedded_name())
    make_change(here, 1, attempts=3)
    make_change(here, 2, noted_at=long_ago())
    assert health.worries() == []

    make_change(here, 3, attempts=1, noted_at=long_ago())
    assert health.worries() == [
        "Eine Änderung steht seit mehr als 10 Minuten nicht in der Suche."
    ]
    make_change(here, 4, attempts=1, noted_at=long_ago())
    assert health.worries() == [
        "2 Änderungen stehen seit mehr als 10 Minuten nicht in der Suche."
    ]


def test_trying_again_forgets_the_pauses_and_writes(searchable):
    page = make_content_page(make_home())
    here = SearchTarget.objects.get(name=embedded_name())
    later = timezone.now() + timedelta(hours=1)
    SearchTarget.objects.update(paused_until=later, failures=3)
    PendingChange.objects.all().delete()
    make_change(here, page.pk, attempts=4, try_after=later)

    health.try_again()

    assert not PendingChange.objects.exists()

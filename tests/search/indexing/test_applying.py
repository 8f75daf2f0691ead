# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of changes if an engine fails, another process works, time is up."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search import configured
from search.indexing.applying import CLAIM, apply_to
from search.indexing.noting import note
from search.indexing.rebuilding import end_generation, start_generation
from search.indexing.targets import embedded_name
from search.models import PendingChange, SearchTarget
from search.registries.offering import SOURCES, key_of
from tests.factories.pages import make_content_page, make_home
from tests.search.indexed import is_found, shown

from .engines import Interrupted, Picky, Silent

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(searchable):
    return make_content_page(make_home(), "Alt")


def rename(page, title: str) -> None:
    page.title = title
    page.save()


def test_written_changes_are_forgotten(page, searchable):
    assert searchable() == 2
    assert not PendingChange.objects.exists()
    assert searchable() == 0


def test_several_saves_are_one_change(page):
    for title in ("Neu", "Neuer", "Am neuesten"):
        rename(page, title)

    assert PendingChange.objects.filter(key=key_of(page)).count() == 1


def test_many_changes_are_written_in_several_batches(page, searchable, monkeypatch):
    monkeypatch.setattr("search.indexing.applying.BATCH", 2)
    pages = [make_content_page(page, f"Seite {number}") for number in range(5)]

    searchable()

    assert all(is_found(found) for found in pages)


def test_rest_waits_when_time_is_up(page, searchable, monkeypatch):
    monkeypatch.setattr("search.indexing.applying.BATCH", 1)
    make_content_page(page, "Noch eine")

    assert searchable(patience=0.0) == 1
    assert searchable(patience=0.0) == 1
    assert PendingChange.objects.count() == 1


def test_silent_engine_is_left_alone_for_a_while(page):
    engine = Silent()

    for _ in range(3):
        rename(page, "Neu")
        apply_to(embedded_name(), engine)

    target = SearchTarget.objects.get()
    assert engine.asked == 1
    assert target.paused_until > timezone.now()
    change = PendingChange.objects.first()
    assert (change.attempts, change.last_error) in [(1, "EngineUnavailable"), (0, "")]


def test_silent_engine_is_asked_again_later_and_catches_up(page, searchable):
    apply_to(embedded_name(), Silent())
    SearchTarget.objects.update(paused_until=timezone.now() - timedelta(seconds=1))

    searchable()

    target = SearchTarget.objects.get()
    assert is_found(page)
    assert (target.failures, target.paused_until) == (0, None)


def test_pauses_grow_but_never_beyond_five_minutes(page):
    lengths = []
    for _ in range(8):
        SearchTarget.objects.update(paused_until=None)
        apply_to(embedded_name(), Silent())
        paused = SearchTarget.objects.get().paused_until - timezone.now()
        lengths.append(round(paused.total_seconds()))

    assert lengths == [20, 40, 80, 160, 300, 300, 300, 300]


def test_refused_document_keeps_back_no_other(page):
    other = make_content_page(page, "Andere")

    apply_to(embedded_name(), Picky(key_of(page)))

    change = PendingChange.objects.get()
    assert change.key == key_of(page)
    assert (change.attempts, change.last_error) == (1, "ValueError")
    assert change.try_after > timezone.now()
    assert is_found(other)


def test_document_that_cannot_be_made_keeps_back_no_other(page, searchable, broken):
    other = make_content_page(page, "Andere")
    broken(page)

    searchable()

    change = PendingChange.objects.get()
    assert (change.key, change.last_error) == (key_of(page), "ZeroDivisionError")
    assert is_found(other)


def test_failed_change_is_tried_again_at_once_when_saved_again(page, searchable):
    apply_to(embedded_name(), Picky(key_of(page)))

    rename(page, "Neu")
    searchable()

    assert shown()[key_of(page)]["title"] == "Neu"
    assert not PendingChange.objects.exists()


def test_change_noted_while_an_older_one_is_written_survives(page, searchable):
    engine = Interrupted(before=lambda: rename(page, "Während des Schreibens"))

    apply_to(embedded_name(), engine)

    assert shown()[key_of(page)]["title"] == "Während des Schreibens"
    assert not PendingChange.objects.exists()


def test_only_one_process_writes_at_a_time(page, searchable):
    SearchTarget.objects.update(claimed_until=timezone.now() + CLAIM)

    assert searchable() == 0

    SearchTarget.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
    assert searchable() == 2


def test_change_during_a_rebuild_is_written_again_after_it(page, searchable):
    name = embedded_name()
    start_generation(name)

    during = searchable()
    again = searchable()
    kept = PendingChange.objects.count()
    end_generation(name)

    assert (during, again, kept) == (2, 0, 2)
    assert searchable() == 2
    assert not PendingChange.objects.exists()


def test_change_written_into_an_index_replaced_meanwhile_is_written_again(page):
    name = embedded_name()

    def replace() -> None:
        start_generation(name)
        end_generation(name)

    apply_to(name, Interrupted(before=replace))

    assert not PendingChange.objects.exists()
    assert is_found(page)


def test_rebuild_that_died_keeps_nothing_for_ever(page, searchable):
    start_generation(embedded_name())
    SearchTarget.objects.update(alive_at=timezone.now() - timedelta(hours=1))

    searchable()

    assert not PendingChange.objects.exists()


def test_missing_index_is_waited_for(page, searchable, settings, tmp_path):
    (configured.embedded().folder.link).unlink()

    assert searchable() == 0
    assert SearchTarget.objects.get().paused_until
    assert PendingChange.objects.count() == 2


def test_change_of_a_type_nobody_offers_any_more_is_removed(page, searchable):
    note(page)
    PendingChange.objects.update(model="auth.group", number="1")

    searchable()

    assert not PendingChange.objects.exists()


@pytest.fixture
def broken(monkeypatch):
    """Makes the document of one row impossible."""

    def break_it(instance) -> None:
        source = SOURCES[type(instance)]

        def offer(row):
            return 1 / 0 if row.pk == instance.pk else source.offer(row)

        changed = type(source)(source.model, source.everything, offer, source.prepare)
        monkeypatch.setitem(SOURCES, type(instance), changed)

    return break_it

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The life of an adaptation: versions, conflicts, the audit log, and its base."""

from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry, Revision

from network.models import User
from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from toolbox import adapting
from toolbox.adapting import (
    SavedMeanwhile,
    delete_adaptation,
    restore_revision,
    save_adaptation,
    start_adaptation,
)
from toolbox.models import Adaptation

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """Sets the time of saves; versions are cut at every tenth minute."""

    def set_minute(minute: float) -> None:
        moment = NOON + timedelta(minutes=minute)
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    set_minute(0)
    return set_minute


@pytest.fixture
def town():
    return make_municipality()


@pytest.fixture
def kim(town) -> User:
    return make_member(town, first_name="Kim")


@pytest.fixture
def adaptation(clock, town, kim) -> Adaptation:
    return make_adaptation(make_item(), town, kim)


def save(adaptation: Adaptation, user: User, title: str, **fields) -> Adaptation:
    content = {"edition": adaptation.edition, "answers": {}, "edits": {}, **fields}
    return save_adaptation(adaptation=adaptation, user=user, title=title, **content)


def actions(adaptation: Adaptation) -> list[tuple[str, int]]:
    entries = ModelLogEntry.objects.filter(object_id=adaptation.pk)
    return list(entries.order_by("pk").values_list("action", "user_id"))


def titles(adaptation: Adaptation) -> list[str]:
    revisions = adaptation.revisions.order_by("pk")
    return [revision.content["title"] for revision in revisions]


def test_start_takes_the_published_state_of_the_item(adaptation, town, kim):
    item = adaptation.item

    assert adaptation.title == "Stellungnahme nach einer Schmiererei"
    assert adaptation.base_revision == item.live_revision
    assert (adaptation.created_by, adaptation.updated_by) == (kim, kim)
    assert (adaptation.answers, adaptation.edits, adaptation.edition) == ({}, {}, 1)
    assert actions(adaptation) == [("wagtail.create", kim.pk)]
    assert titles(adaptation) == [adaptation.title]


def test_start_passes_over_an_unpublished_draft(town, kim):
    item = make_item()
    published = item.live_revision
    item.title = "Entwurf"
    item.save_revision()

    adaptation = start_adaptation(item=item, municipality=town, user=kim)

    assert adaptation.base_revision == published


def test_save_stores_everything_and_counts(adaptation, kim):
    save(
        adaptation,
        kim,
        "Neu",
        answers={"ort_detail": "Markt"},
        edits={"absatz": {"text": "x"}},
    )

    stored = Adaptation.objects.get()
    assert (stored.title, stored.answers, stored.edits, stored.edition) == (
        "Neu",
        {"ort_detail": "Markt"},
        {"absatz": {"text": "x"}},
        2,
    )
    assert actions(stored)[1:] == [("wagtail.edit", kim.pk)]


def test_autosaves_of_one_sitting_are_one_version(adaptation, kim, clock):
    for number in range(1, 9):
        clock(number)
        adaptation = save(adaptation, kim, f"Stand {number}")

    assert titles(adaptation) == ["Stand 8"]
    assert adaptation.edition == 9


def test_a_later_sitting_is_a_version_of_its_own(adaptation, kim, clock):
    clock(1)
    adaptation = save(adaptation, kim, "Vormittag")
    clock(240)
    adaptation = save(adaptation, kim, "Nachmittag")

    assert titles(adaptation) == ["Vormittag", "Nachmittag"]


def test_another_person_never_overwrites_a_version(adaptation, kim, town):
    bo = make_member(town)

    adaptation = save(adaptation, kim, "von Kim")
    adaptation = save(adaptation, bo, "von Bo")
    adaptation = save(adaptation, kim, "wieder Kim")

    assert titles(adaptation) == ["von Kim", "von Bo", "wieder Kim"]
    assert adaptation.updated_by == kim
    assert adaptation.created_by == kim


def test_second_save_of_an_edition_is_a_conflict_and_keeps_the_first(
    adaptation, kim, town
):
    bo = make_member(town, first_name="Bo")
    save(adaptation, kim, "zuerst")

    with pytest.raises(SavedMeanwhile) as conflict:
        save(adaptation, bo, "danach")

    assert conflict.value.current.title == "zuerst"
    assert conflict.value.current.updated_by == kim
    assert Adaptation.objects.get().title == "zuerst"
    assert titles(adaptation) == ["zuerst"]


def test_edition_of_the_future_is_a_conflict(adaptation, kim):
    with pytest.raises(SavedMeanwhile):
        save(adaptation, kim, "x", edition=99)


def test_identical_save_is_no_conflict_and_no_version(adaptation, kim, town):
    first = save(adaptation, kim, "gleich")
    before = actions(adaptation)

    again = save(adaptation, make_member(town), "gleich")

    assert (again.edition, again.updated_by) == (first.edition, kim)
    assert actions(adaptation) == before


def test_restore_brings_back_and_keeps_the_state_before(adaptation, kim, clock):
    adaptation = save(adaptation, kim, "eins", answers={"ort_detail": "Markt"})
    first = adaptation.latest_revision
    clock(30)
    adaptation = save(adaptation, kim, "zwei", edits={"absatz": {"text": "x"}})

    restored = restore_revision(adaptation=adaptation, revision=first, user=kim)

    assert (restored.title, restored.answers, restored.edits) == (
        "eins",
        {"ort_detail": "Markt"},
        {},
    )
    assert restored.edition == adaptation.edition + 1
    assert titles(restored) == ["eins", "zwei", "eins"]
    assert actions(restored)[-1] == ("wagtail.revert", kim.pk)


def test_form_opened_before_a_restore_is_a_conflict(adaptation, kim):
    adaptation = save(adaptation, kim, "eins")
    restore_revision(
        adaptation=adaptation, revision=adaptation.latest_revision, user=kim
    )

    with pytest.raises(SavedMeanwhile):
        save(adaptation, kim, "zwei")


def test_version_of_another_adaptation_is_never_restored(adaptation, kim, town):
    other = make_adaptation(adaptation.item, town, kim)

    with pytest.raises(ValueError, match="another adaptation"):
        restore_revision(
            adaptation=adaptation, revision=other.latest_revision, user=kim
        )


def test_version_by_a_deleted_person_can_be_restored(adaptation, kim, town):
    bo = make_member(town)
    adaptation = save(adaptation, bo, "von Bo")
    revision = adaptation.latest_revision
    adaptation = save(adaptation, kim, "von Kim")
    bo.delete()

    restored = restore_revision(
        adaptation=adaptation,
        revision=Revision.objects.get(pk=revision.pk),
        user=kim,
    )

    assert restored.title == "von Bo"


def test_deleted_adaptation_leaves_only_its_trace_in_the_log(adaptation, kim):
    adaptation = save(adaptation, kim, "eins", answers={"ort_detail": "Markt"})
    pk = adaptation.pk

    delete_adaptation(adaptation=adaptation, user=kim)

    assert not Adaptation.objects.exists()
    assert not Revision.objects.not_page_revisions().exists()
    log = ModelLogEntry.objects.filter(object_id=pk).order_by("pk").last()
    assert (log.action, log.user, log.deleted) == ("wagtail.delete", kim, True)


def test_base_stays_when_the_item_moves_on(adaptation, clock):
    item = adaptation.item
    base = adaptation.base_revision_id
    clock(5)
    item.body = item.body.stream_block.to_python([paragraph("Neue Fassung")])
    item.headline = "<p>Neu</p>"
    item.save_revision().publish()

    stored = Adaptation.objects.get()

    assert stored.base_revision_id == base
    assert "steht zusammen" in stored.base_item().headline
    assert [block.id for block in stored.base_item().body] == ["kopf", "absatz"]
    assert stored.item.headline == "<p>Neu</p>"


def test_edits_keep_their_blocks_when_the_item_is_published_again(adaptation, kim):
    adaptation = save(adaptation, kim, "x", edits={"absatz": {"text": "Eigenes"}})
    item = adaptation.item
    item.save_revision().publish()
    item.refresh_from_db()

    assert set(adaptation.edits) <= {block.id for block in item.body}


def test_purging_versions_spares_the_base(adaptation, kim):
    item = adaptation.item
    for number in range(3):
        item.title = f"Fassung {number}"
        item.save_revision().publish()

    call_command("purge_revisions", verbosity=0)

    base = Adaptation.objects.get().base_item()
    assert base.title == "Stellungnahme nach einer Schmiererei"
    assert Revision.objects.for_instance(item).count() == 2


def test_item_with_adaptations_cannot_be_deleted(adaptation):
    with pytest.raises(ProtectedError):
        adaptation.item.delete()


def test_save_locks_the_row(adaptation, kim):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        save(adaptation, kim, "neu")

    reads = [query["sql"] for query in queries if "SELECT" in query["sql"]]
    locks = [sql for sql in reads if "FOR UPDATE" in sql]
    assert bool(locks) is connection.features.has_select_for_update


def test_failed_save_leaves_nothing(adaptation, kim, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("disk full")

    monkeypatch.setattr(Adaptation, "save_revision", fail)
    with pytest.raises(RuntimeError), transaction.atomic():
        save(adaptation, kim, "halb")

    assert Adaptation.objects.get().title != "halb"


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_saves_at_once_one_wins_and_the_other_is_told():
    town = make_municipality()
    kim, bo = make_member(town), make_member(town)
    adaptation = make_adaptation(make_item(), town, kim)
    start, outcomes = Barrier(2), []

    def attempt(user: User) -> None:
        start.wait()
        try:
            save(adaptation, user, f"von {user.pk}")
            outcomes.append("saved")
        except SavedMeanwhile:
            outcomes.append("told")
        finally:
            connection.close()

    threads = [Thread(target=attempt, args=[user]) for user in (kim, bo)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert sorted(outcomes) == ["saved", "told"]
    assert Adaptation.objects.get().edition == 2
    assert adapting.SITTING_SECONDS == 600

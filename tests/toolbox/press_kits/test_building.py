# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One file for each content of a kit, whoever asks, and whatever dies on the way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from tests.factories.people import make_user
from tests.toolbox.kits.archives import assert_manifest_is_true
from tests.toolbox.kits.builders import picture
from tests.toolbox.kits.kept import OWNER, small_kit
from toolbox.kits.fingerprint import kit_fingerprint
from toolbox.models import KitBuild
from toolbox.models.kit_builds import PATIENCE
from toolbox.press_kits import building as building_kits
from toolbox.press_kits.building import (
    build_of,
    forget_kits,
    make_later,
    remove_old_kits,
)
from toolbox.press_kits.reports import Overtaken, Reports
from toolbox.press_kits.sources import Owner
from toolbox.rendering.zipping import unpack

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]

State = KitBuild.State


def content(build: KitBuild) -> dict[str, bytes]:
    with build.file.open("rb") as opened:
        return unpack(opened.read())


def files_on_disk(folder) -> list:
    return [path for path in folder.rglob("*") if path.is_file()]


def grow_silent(build: KitBuild, **changes) -> None:
    long_ago = timezone.now() - PATIENCE - timedelta(seconds=1)
    KitBuild.objects.filter(pk=build.pk).update(reported_at=long_ago, **changes)


def test_small_kit_is_packed_at_once():
    build = build_of(small_kit(), OWNER)

    assert (build.state, build.total, build.attempt) == (State.DONE, 4, 1)
    assert_manifest_is_true(content(build))


def test_few_large_photos_are_work_for_a_worker(worker, monkeypatch):
    monkeypatch.setattr(building_kits, "MOST_FILES_AT_ONCE", 100)
    photo = picture(width=200, height=100)
    monkeypatch.setattr(building_kits, "MOST_PIXELS_AT_ONCE", 2 * 200 * 100)

    few = build_of(replace(small_kit(), pictures=(photo,) * 2), OWNER)
    many = build_of(replace(small_kit(), pictures=(photo,) * 3), OWNER)

    assert (few.state, many.state) == (State.DONE, State.WAITING)


def test_second_asker_gets_the_same_file():
    first = build_of(small_kit(), OWNER, make_user())

    second = build_of(small_kit(), OWNER)

    assert (second.pk, second.file.name) == (first.pk, first.file.name)
    assert second.attempt == 1


def test_same_content_of_another_owner_is_another_file():
    first = build_of(small_kit(), OWNER)

    other = build_of(small_kit(), Owner("test", 8))

    assert other.pk != first.pk
    assert other.file.name != first.file.name


def test_large_kit_is_left_to_the_worker(worker):
    waiting = build_of(small_kit(), OWNER)
    assert (waiting.state, waiting.total) == (State.WAITING, 4)

    worker()

    build = build_of(small_kit(), OWNER)
    assert build.state == State.DONE
    assert_manifest_is_true(content(build))


def test_worker_packs_once_however_many_ask(worker):
    for _ in range(3):
        build_of(small_kit(), OWNER)
    build = KitBuild.objects.get()
    make_later.enqueue(build.pk)

    worker()

    build.refresh_from_db()
    assert (build.state, build.attempt) == (State.DONE, 1)


def test_worker_refuses_a_kit_that_changed_meanwhile(worker, shelf):
    build_of(small_kit(), OWNER)
    shelf[OWNER.pk] = small_kit("Anderer Titel")

    worker()

    build = KitBuild.objects.get()
    assert build.state == State.FAILED
    assert "hat sich geändert" in build.problem


def test_worker_drops_a_kit_that_is_gone(worker, shelf):
    build_of(small_kit(), OWNER)
    shelf.clear()

    worker()

    assert not KitBuild.objects.exists()


def test_task_for_a_build_that_is_gone_does_nothing(worker):
    make_later.enqueue(404)

    worker()

    assert not KitBuild.objects.exists()


def test_second_asker_finds_the_first_at_work():
    seen: list[KitBuild] = []

    def read() -> bytes:
        seen.append(build_of(kit, OWNER))
        return picture(width=20, height=20).read()

    kit = small_kit()
    kit = replace(kit, pictures=(picture(width=20, height=20, read=read),))

    first = build_of(kit, OWNER)

    assert [(build.pk, build.state) for build in seen] == [(first.pk, State.RUNNING)]
    assert (first.state, first.attempt) == (State.DONE, 1)


def test_kit_goes_before_other_work(worker):
    build_of(small_kit(), OWNER)

    assert DBTaskResult.objects.get().priority > 0


def test_running_build_is_left_alone():
    build = build_of(small_kit(), OWNER)
    KitBuild.objects.update(state=State.RUNNING)

    again = build_of(small_kit(), OWNER)

    assert (again.pk, again.state, again.attempt) == (build.pk, State.RUNNING, 1)


@pytest.mark.parametrize("state", [State.WAITING, State.RUNNING])
def test_build_whose_worker_died_is_taken_over(state):
    grow_silent(build_of(small_kit(), OWNER), state=state)

    build = build_of(small_kit(), OWNER)

    assert (build.state, build.attempt) == (State.DONE, 2)


def test_dead_build_is_taken_over_by_one_asker_only(worker):
    build = build_of(small_kit(), OWNER)
    grow_silent(build, state=State.RUNNING)

    taken = [building_kits._is_taken_over(build) for _ in range(3)]

    assert taken == [True, False, False]


def test_file_that_was_lost_is_made_anew(tmp_path):
    build = build_of(small_kit(), OWNER)
    build.file.storage.delete(build.file.name)

    again = build_of(small_kit(), OWNER)

    assert again.attempt == 2
    assert_manifest_is_true(content(again))


def test_overtaken_worker_stops_and_leaves_no_file(tmp_path):
    build = build_of(small_kit(), OWNER)
    KitBuild.objects.update(state=State.RUNNING)
    reports = Reports(build)
    reports(1, 4)
    KitBuild.objects.update(attempt=2)

    with pytest.raises(Overtaken):
        reports.finish("kits/x.zip")

    assert KitBuild.objects.get().state == State.RUNNING


def test_build_deleted_while_it_is_packed_leaves_nothing(tmp_path):
    def vanish() -> bytes:
        KitBuild.objects.all().delete()
        return picture(width=20, height=20).read()

    kit = small_kit()
    kit = replace(kit, pictures=(picture(width=20, height=20, read=vanish),))
    building = KitBuild.objects.create(
        kind="test", owner=7, fingerprint=kit_fingerprint(kit)
    )

    building_kits.make(building, kit)

    assert files_on_disk(tmp_path) == []


def test_picture_that_cannot_be_read_is_the_problem(tmp_path):
    kit = replace(small_kit(), pictures=(picture("Rathaus", read=lambda: b"?"),))

    build = build_of(kit, OWNER)

    assert build.state == State.FAILED
    assert "Das Bild „Rathaus“ lässt sich nicht lesen." in build.problem
    assert files_on_disk(tmp_path) == []


def test_picture_of_no_known_kind_is_the_problem():
    kit = replace(small_kit(), pictures=(picture(media_type="image/tiff"),))

    assert "als JPEG oder PNG" in build_of(kit, OWNER).problem


def test_what_nobody_foresaw_is_a_sentence_too(caplog):
    def explode() -> bytes:
        raise RuntimeError("boom")

    kit = replace(small_kit(), pictures=(picture(read=explode),))

    build = build_of(kit, OWNER)

    assert build.state == State.FAILED
    assert build.problem.startswith("Beim Packen ist etwas schiefgegangen.")
    assert "could not be packed" in caplog.text


def test_failed_build_waits_until_somebody_asks_for_another_attempt():
    kit = replace(small_kit(), pictures=(picture(read=lambda: b"?"),))
    build_of(kit, OWNER)

    assert build_of(kit, OWNER).attempt == 1
    building_kits.restart(build_of(kit, OWNER), small_kit())

    assert KitBuild.objects.get().state == State.DONE


def test_newer_content_replaces_the_older_file(
    tmp_path, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        build_of(small_kit("Alt"), OWNER)
        other = build_of(small_kit("Alt"), Owner("test", 8))
        newer = build_of(small_kit("Neu"), OWNER)

    assert set(KitBuild.objects.all()) == {other, newer}
    assert len(files_on_disk(tmp_path)) == 2


def test_withdrawn_kit_leaves_no_file(tmp_path, django_capture_on_commit_callbacks):
    build_of(small_kit(), OWNER)

    with django_capture_on_commit_callbacks(execute=True):
        forget_kits(OWNER)

    assert not KitBuild.objects.exists()
    assert files_on_disk(tmp_path) == []


def test_old_files_are_removed(tmp_path, capsys, django_capture_on_commit_callbacks):
    old = build_of(small_kit("Alt"), OWNER)
    young = build_of(small_kit("Alt"), Owner("test", 8))
    week = timezone.now() - timedelta(days=8)
    KitBuild.objects.filter(pk=old.pk).update(created_at=week)

    with django_capture_on_commit_callbacks(execute=True):
        call_command("remove_old_kits")

    assert "1 Datei" in capsys.readouterr().out
    assert list(KitBuild.objects.all()) == [young]
    assert len(files_on_disk(tmp_path)) == 1
    assert remove_old_kits() == 0


def test_ready_file_costs_one_query(django_assert_num_queries):
    build_of(small_kit(), OWNER)

    with django_assert_num_queries(1):
        build_of(small_kit(), OWNER)


def test_progress_is_written_seldom(django_assert_max_num_queries):
    build = build_of(small_kit(), OWNER)
    KitBuild.objects.update(state=State.RUNNING)
    reports = Reports(build)

    with django_assert_max_num_queries(2):
        for done in range(100):
            reports(done, 100)

    assert KitBuild.objects.get().total == 100

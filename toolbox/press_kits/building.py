# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit and its owner come in, its ZIP file or how far that is goes out.

A small kit is packed while its first visitor waits, a large one by a worker. Whoever
comes meanwhile, or later for the same content, gets the same file.
"""

import logging
import tempfile
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.files import File
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task

from network.models import User
from toolbox.documents.building import DocumentTooLarge
from toolbox.kits.fingerprint import kit_fingerprint
from toolbox.kits.model import Kit
from toolbox.kits.packing import file_count, pack
from toolbox.models import KitBuild
from toolbox.placeholders.parsing import PlaceholderError
from toolbox.press_kits import sources
from toolbox.press_kits.reports import Overtaken, Reports
from toolbox.press_kits.sources import Owner
from toolbox.rendering.errors import RenderingError

logger = logging.getLogger(__name__)

MOST_FILES_AT_ONCE = 100
"""Six texts in all formats, fifteen sharepics in two formats: one CPU second."""

MOST_PIXELS_AT_ONCE = 60_000_000
"""Five photos of a good camera, read and made smaller: one and a half CPU seconds."""

SOMEBODY_WAITS = 50
"""Before the pictures and indexes that are made new after a page was published."""

KEPT_DAYS = 7
UNFIT = (RenderingError, DocumentTooLarge, PlaceholderError)
CHANGED = (
    "Die Mappe hat sich geändert, während sie gepackt wurde. "
    "Bitte versuchen Sie es noch einmal."
)
UNEXPECTED = (
    "Beim Packen ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal, oder "
    "laden Sie die Dateien einzeln herunter."
)


def build_of(kit: Kit, owner: Owner, user: User | None = None) -> KitBuild:
    """The build of this very content; started if it is new, silent or lost.

    The caller has asked whether `user`, or anybody, may have it.
    """
    build, is_new = KitBuild.objects.get_or_create(
        kind=owner.kind,
        owner=owner.pk,
        fingerprint=kit_fingerprint(kit),
        defaults={"requested_by": user},
    )
    is_lost = build.is_done and not build.has_file()
    if is_new or is_lost or _is_taken_over(build):
        return restart(build, kit)
    return build


def restart(build: KitBuild, kit: Kit) -> KitBuild:
    """Begin anew, whatever became of the last attempt."""
    KitBuild.objects.filter(pk=build.pk).update(
        state=KitBuild.State.WAITING, problem="", done=0, reported_at=timezone.now()
    )
    try:
        total = file_count(kit)
    except UNFIT as error:
        _fail(build, str(error))
    else:
        KitBuild.objects.filter(pk=build.pk).update(total=total)
        if is_packed_at_once(kit):
            make(build, kit)
        else:
            make_later.enqueue(build.pk)
    return KitBuild.objects.get(pk=build.pk)


def is_packed_at_once(kit: Kit) -> bool:
    """Whether somebody can wait for it. Raises RenderingError as planning does."""
    is_small = file_count(kit) <= MOST_FILES_AT_ONCE
    return is_small and pixels(kit) <= MOST_PIXELS_AT_ONCE


def pixels(kit: Kit) -> int:
    """Of all its pictures: each is read as a whole, whatever its file weighs."""
    return sum(picture.width * picture.height for picture in kit.pictures)


def _is_taken_over(build: KitBuild) -> bool:
    """Whether nobody works on it any more; only one of many askers is told so."""
    if build.is_done or build.has_failed:
        return False
    silent = KitBuild.objects.silent().filter(pk=build.pk)
    return bool(silent.update(reported_at=timezone.now()))


@task(priority=SOMEBODY_WAITS)
def make_later(pk: int) -> None:
    """The work of a worker. The build may be gone or made by then, the kit changed."""
    build = KitBuild.objects.filter(pk=pk, state=KitBuild.State.WAITING).first()
    if build is None:
        return
    try:
        kit = sources.assemble(Owner(build.kind, build.owner))
    except UNFIT as error:
        _fail(build, str(error))
        return
    if kit is None:
        build.delete()
    elif kit_fingerprint(kit) != build.fingerprint:
        _fail(build, CHANGED)
    else:
        make(build, kit)


def make(build: KitBuild, kit: Kit) -> None:
    """Pack the kit, unless somebody else does already."""
    if not _is_claimed(build):
        return
    try:
        _pack(build, kit)
    except Overtaken:
        logger.info("Another worker packs build %s", build.pk)
    except UNFIT as error:
        _fail(build, str(error))
    except Exception:
        logger.exception("A press kit could not be packed: build %s", build.pk)
        _fail(build, UNEXPECTED)
    else:
        _remove_older(build)


def _is_claimed(build: KitBuild) -> bool:
    waiting = KitBuild.objects.filter(pk=build.pk, state=KitBuild.State.WAITING)
    claimed = waiting.update(
        state=KitBuild.State.RUNNING,
        attempt=F("attempt") + 1,
        reported_at=timezone.now(),
    )
    if claimed:
        build.refresh_from_db()
    return bool(claimed)


def _pack(build: KitBuild, kit: Kit) -> None:
    """On the disk of the private files, because a large kit may not fit into /tmp."""
    folder = Path(settings.PRIVATE_ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    reports = Reports(build)
    with tempfile.TemporaryFile(dir=folder) as target:
        pack(kit, target, reports)
        target.seek(0)
        name = f"kits/{build.fingerprint[:32]}-{build.pk}-{build.attempt}.zip"
        stored = build.file.storage.save(name, File(target))
    try:
        reports.finish(stored)
    except Overtaken:
        build.file.storage.delete(stored)
        raise


def _fail(build: KitBuild, problem: str) -> None:
    """Of an attempt that was overtaken, nobody wants to hear."""
    KitBuild.objects.unfinished().filter(pk=build.pk, attempt=build.attempt).update(
        state=KitBuild.State.FAILED, problem=problem, reported_at=timezone.now()
    )


def _remove_older(build: KitBuild) -> None:
    KitBuild.objects.of(build.kind, build.owner).filter(pk__lt=build.pk).delete()


def forget_kits(owner: Owner) -> None:
    """For a kit that is withdrawn or deleted: its files go at once."""
    KitBuild.objects.of(owner.kind, owner.pk).delete()


@transaction.atomic
def remove_old_kits(days: int = KEPT_DAYS) -> int:
    """Delete the files of so many days ago; who wants one has it made anew."""
    before = timezone.now() - timedelta(days=days)
    return KitBuild.objects.filter(created_at__lt=before).delete()[0]

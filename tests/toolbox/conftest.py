# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Kits that can be looked up, a folder for their files, a worker for the queue."""

import pytest
from django_tasks_db.models import DBTaskResult

from tests.toolbox.kits.kept import OWNER, small_kit
from toolbox.models import KitBuild
from toolbox.press_kits import building, sources


@pytest.fixture
def shelf(settings, tmp_path, monkeypatch):
    """What the assembler of the kind "test" finds, and a folder for the files."""
    settings.PRIVATE_ROOT = tmp_path
    storage = KitBuild.file.field.storage
    monkeypatch.setitem(storage.__dict__, "location", str(tmp_path))
    kept = {OWNER.pk: small_kit()}
    monkeypatch.setattr(sources, "_SOURCES", {"test": kept.get})
    return kept


@pytest.fixture
def worker(settings, monkeypatch):
    """Every kit is large, and the queue waits until a worker empties it.

    `db_worker` itself closes the connection that a test rolls back.
    """
    settings.TASKS = {"default": {"BACKEND": settings.TASK_BACKENDS["database"]}}
    monkeypatch.setattr(building, "MOST_FILES_AT_ONCE", 0)

    def work() -> None:
        for queued in DBTaskResult.objects.ready():
            queued.task.call(*queued.args_kwargs["args"])

    return work

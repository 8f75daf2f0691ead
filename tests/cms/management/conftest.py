# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A small content folder for each test, and a database that has it loaded."""

import shutil
from pathlib import Path

import pytest
from django.db import transaction

from .content_folder import load, write_folder


@pytest.fixture(scope="module")
def example(tmp_path_factory) -> Path:
    return write_folder(tmp_path_factory.mktemp("vorlage"))


@pytest.fixture
def folder(example, tmp_path) -> Path:
    """A folder of the test's own, not loaded yet."""
    return shutil.copytree(example, tmp_path / "inhalte")


@pytest.fixture(scope="module")
def once_loaded(example, django_db_setup, django_db_blocker):
    """The example in the database while this module's tests run; then it is gone."""
    with django_db_blocker.unblock():
        around = transaction.atomic()
        around.__enter__()
        load(example)
    yield
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


@pytest.fixture
def loaded(once_loaded, folder) -> Path:
    """A folder of the test's own, loaded already."""
    return folder

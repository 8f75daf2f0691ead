# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The database that tests start from is the one that the migrations make."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests import kept_database


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_database, "FOLDER", tmp_path / "kept")
    return tmp_path / "kept"


@pytest.mark.django_db
def test_nothing_is_left_to_migrate():
    executor = MigrationExecutor(connection)

    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


def test_every_migration_counts(tmp_path):
    first, second = tmp_path / "0001_a.py", tmp_path / "0002_b.py"
    first.write_text("a")
    second.write_text("b")
    before = kept_database.fingerprint([first, second])

    second.write_text("c")

    assert kept_database.fingerprint([first, second]) != before
    assert kept_database.fingerprint([first]) != before


def test_migrations_of_installed_apps_count_as_well():
    names = {path.parent.parent.name for path in kept_database.migration_files()}

    assert {"auth", "toolbox", "cms", "network"} <= names


def test_nothing_kept_is_nothing_copied(folder, tmp_path):
    assert not kept_database.put_copy(tmp_path / "copy.sqlite3")
    assert not (tmp_path / "copy.sqlite3").exists()


def test_copy_holds_what_was_kept_last(folder, tmp_path):
    source, copy = tmp_path / "source.sqlite3", tmp_path / "copy.sqlite3"
    folder.mkdir()
    (folder / "of-other-migrations.sqlite3").touch()
    with closing(sqlite3.connect(source)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE town (name TEXT)")
        database.execute("INSERT INTO town VALUES ('Musterhausen')")
        database.commit()
        kept_database.keep(source)

    assert kept_database.put_copy(copy)
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT name FROM town").fetchall() == [
            ("Musterhausen",)
        ]
    assert [path.name for path in folder.iterdir()] == [kept_database.kept().name]


WITHOUT_DATABASE = """
from tests.conftest import django_db_keepdb, django_db_setup

def test_nothing(django_db_setup):
    pass
"""


def test_database_of_the_site_outlives_tests_without_one(tmp_path):
    database, tests = tmp_path / "db.sqlite3", tmp_path / "test_nothing.py"
    database.touch()
    tests.write_text(WITHOUT_DATABASE)

    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        + ["-c", "pyproject.toml", str(tests)],
        env={**os.environ, "DATABASE_URL": f"sqlite:///{database}"},
        capture_output=True,
        check=False,
        text=True,
    )

    assert "1 passed" in finished.stdout
    assert database.exists()

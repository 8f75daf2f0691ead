# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The content that tests find loaded was loaded from what stands here today."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import override_settings
from django.utils import timezone

from tests import loaded_content

# In place of the starter content, which takes half a minute.
LOAD = """
import os, sqlite3, uuid
from contextlib import closing
from pathlib import Path
database = os.environ["DATABASE_URL"].removeprefix("sqlite:///")
with closing(sqlite3.connect(database)) as opened, opened:
    opened.execute("CREATE TABLE IF NOT EXISTS auth_group (id INTEGER, name TEXT)")
    opened.execute("INSERT INTO auth_group VALUES (77, 'Heimatverein')")
for name in ("MEDIA_ROOT", "PRIVATE_ROOT", "SEARCH_ROOT"):
    Path(os.environ[name]).mkdir()
Path(os.environ["MEDIA_ROOT"], "which").write_text(str(uuid.uuid4()))
Path(os.environ["MEDIA_ROOT"]).with_name("cache").mkdir()
Path(os.environ["SEARCH_ROOT"], "index-1").mkdir()
Path(os.environ["SEARCH_ROOT"], "current").symlink_to("index-1")
"""


@pytest.fixture
def source(tmp_path, monkeypatch) -> Path:
    """The one file on which this content depends."""
    return with_little_content(tmp_path, monkeypatch)


def with_little_content(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    source = folder / "source.md"
    source.write_text("Wir stehen zusammen.")
    monkeypatch.setattr(loaded_content, "FOLDER", folder / "kept")
    monkeypatch.setattr(loaded_content, "SOURCES", (str(source),))
    monkeypatch.setattr(loaded_content, "LOAD", LOAD)
    return source


@pytest.fixture(scope="module")
def meanwhile(tmp_path_factory, django_db_setup, django_db_blocker) -> list[bool]:
    """Whether the database has the content: while it is asked for, and after that."""
    folder = tmp_path_factory.mktemp("content")
    roots = {"MEDIA_ROOT": folder / "media", "PRIVATE_ROOT": folder / "private"}
    of_the_content = Group.objects.filter(name="Heimatverein")
    with (
        pytest.MonkeyPatch.context() as monkeypatch,
        override_settings(**roots),
        django_db_blocker.unblock(),
    ):
        with_little_content(folder, monkeypatch)
        with loaded_content.in_the_database():
            inside = of_the_content.exists()
        assert (folder / "media" / "which").is_file()
        return [inside, of_the_content.exists()]


def copied(folder: Path) -> str:
    """Which of the loaded contents was copied."""
    loaded_content.put_copy(folder)
    return (folder / "media" / "which").read_text()


def test_second_copy_is_of_the_content_loaded_for_the_first(source, tmp_path):
    first, second = copied(tmp_path / "first"), copied(tmp_path / "second")

    assert first == second
    with closing(sqlite3.connect(tmp_path / "second" / "db.sqlite3")) as database:
        names = database.execute("SELECT name FROM auth_group").fetchall()
    assert ("Heimatverein",) in names


def test_changed_source_is_loaded_and_replaces_what_was_kept(source, tmp_path):
    before = copied(tmp_path / "before")

    source.write_text("Wir stehen zueinander.")

    assert copied(tmp_path / "after") != before
    assert list(loaded_content.FOLDER.glob("*/")) == [loaded_content.kept()]


def test_content_of_yesterday_is_not_todays(source):
    assert loaded_content.kept().name.startswith(str(timezone.localdate()))


def test_whatever_the_site_caches_is_not_copied(source, tmp_path):
    copied(tmp_path / "copy")

    assert not (tmp_path / "copy" / "cache").exists()


def test_index_is_still_found_by_its_link(source, tmp_path):
    copied(tmp_path / "copy")

    assert (tmp_path / "copy" / "search" / "current").readlink() == Path("index-1")


def test_content_with_mistakes_is_not_kept(source, tmp_path, monkeypatch):
    monkeypatch.setattr(loaded_content, "LOAD", f"{LOAD}\nraise SystemExit(1)")

    with pytest.raises(subprocess.CalledProcessError):
        loaded_content.put_copy(tmp_path / "copy")

    assert not loaded_content.kept().exists()
    monkeypatch.setattr(loaded_content, "LOAD", LOAD)
    assert copied(tmp_path / "copy")


def test_real_sources_are_content_and_code():
    names = {
        path.relative_to(loaded_content.ROOT).as_posix()
        for path in loaded_content.source_files()
    }

    assert "content/facts.yaml" in names
    assert "cms/management/commands/load_content.py" in names
    assert {name for name in names if name.endswith(".pyc")} == set()


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="It is loaded elsewhere.")
def test_database_of_the_tests_has_the_content_for_a_while(meanwhile):
    assert meanwhile == [True, False]

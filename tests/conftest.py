# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every test starts with: no cache left over from the one before."""

from pathlib import Path

import pytest
from django.core.cache import caches
from django.db import connection

from search import configured
from search.indexing.applying import apply_everywhere
from search.indexing.rebuilding import rebuild
from search.indexing.targets import name_this_machine

from . import kept_database


def pytest_configure(config) -> None:
    # Wagtail never closes the file in which it draws a rendition.
    config.addinivalue_line(
        "filterwarnings",
        "ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Another database system has nothing to say to tests that use none."""
    for item in items:
        if uses_database(item):
            item.add_marker(pytest.mark.database)


def uses_database(item: pytest.Item) -> bool:
    fixtures = {"db", "transactional_db", "live_server"} & set(item.fixturenames)
    return bool(fixtures or item.get_closest_marker("django_db"))


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_keepdb, django_db_modify_db_settings) -> bool:
    """Migrating takes half a minute; SQLite starts from a copy of the last time."""
    if connection.vendor != "sqlite":
        return django_db_keepdb
    return kept_database.put_copy(Path(connection.settings_dict["TEST"]["NAME"]))


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_keepdb, django_db_blocker):
    """The next run starts from what was migrated here; a copy goes with its run."""
    path, own = (connection.settings_dict[name] for name in ("NAME", "TEST"))
    # Without a test that uses the database there is none but the developer's.
    is_ours = connection.vendor == "sqlite" and Path(path) == Path(own["NAME"])
    if is_ours and not django_db_keepdb:
        kept_database.keep(Path(path))
    yield
    if is_ours and django_db_keepdb:
        with django_db_blocker.unblock():
            connection.close()
        Path(path).unlink()


@pytest.fixture(autouse=True)
def empty_caches(request):
    """The database of a test is rolled back, and with it what a cache remembers.

    The pure packages are tested without settings, and so without a cache.
    """
    if uses_database(request.node):
        for cache in caches.all(initialized_only=True):
            cache.clear()


@pytest.fixture
def searchable(db, settings, tmp_path):
    """Turns the search on, with an index of its own of what the database has now.

    Call it to carry what changed since then into the index: a test's transaction never
    ends, so nothing does it by itself unless the test has real transactions.
    """
    settings.SEARCH_ROOT = tmp_path / "search"
    settings.SEARCH_UPDATES = True
    rebuild(name_this_machine(), configured.embedded())
    return apply_everywhere

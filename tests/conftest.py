# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every test starts with: no cache left over from the one before."""

import pytest
from django.core.cache import caches


def pytest_configure(config) -> None:
    # Wagtail never closes the file in which it draws a rendition.
    config.addinivalue_line(
        "filterwarnings",
        "ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning",
    )


@pytest.fixture(autouse=True)
def empty_caches(request):
    """The database of a test is rolled back, and with it what a cache remembers.

    The pure packages are tested without settings, and so without a cache.
    """
    needs_database = request.node.get_closest_marker("django_db") or (
        {"db", "transactional_db", "live_server"} & set(request.fixturenames)
    )
    if needs_database:
        for cache in caches.all(initialized_only=True):
            cache.clear()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The texts of the starter content, composed once for all tests of this folder."""

import pytest

from .starter import Documents, starter_documents


@pytest.fixture(scope="package")
def documents(django_db_setup, django_db_blocker) -> Documents:
    with django_db_blocker.unblock():
        return starter_documents()

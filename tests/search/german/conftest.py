# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The German lexicon of this machine, built by the first run that needs it."""

from pathlib import Path

import pytest
from django.conf import settings

from search.german.lexicon import load


@pytest.fixture(scope="session")
def lexicon():
    return load(Path(settings.SEARCH_LEXICON))

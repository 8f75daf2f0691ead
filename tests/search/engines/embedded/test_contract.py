# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The embedded engine does what every engine has to do."""

import pytest

from search.engines.embedded import EmbeddedEngine
from tests.search.engines.contract import EngineContract
from tests.search.engines.random_cases import OracleContract


@pytest.fixture
def engine(tmp_path):
    engine = EmbeddedEngine(tmp_path / "index")
    with engine.rebuilding():
        pass
    return engine


class TestEmbeddedEngine(EngineContract, OracleContract):
    pass

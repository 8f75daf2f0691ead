# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings come in, the analyzer and the engines of this process go out."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings

from search.engines.embedded import EmbeddedEngine
from search.german.analysis import Analyzer
from search.query.synonyms import Synonyms
from search.shipped_synonyms import shipped_synonyms


@lru_cache(maxsize=1)
def analyzer() -> Analyzer:
    return Analyzer()


@lru_cache(maxsize=1)
def synonyms() -> Synonyms:
    return shipped_synonyms(analyzer())


def embedded() -> EmbeddedEngine:
    """The index of this machine, which is also the vocabulary."""
    return engine_in(Path(settings.SEARCH_ROOT) / "index")


@lru_cache(maxsize=8)
def engine_in(folder: Path) -> EmbeddedEngine:
    return EmbeddedEngine(folder)

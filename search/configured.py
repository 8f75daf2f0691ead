# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings come in, the analyzer and the engines of this process go out."""

import logging
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from django.conf import settings

from search.engines.embedded import EmbeddedEngine
from search.engines.fallback import Answering, FallbackEngine
from search.engines.port import Engine
from search.german.analysis import Analyzer
from search.german.lexicon import LexiconMissing, load
from search.query.synonyms import Synonyms
from search.synonyms.kept import kept_synonyms
from search.synonyms.shipped import shipped_synonyms
from search.watching.outage import KeptNotice

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def analyzer() -> Analyzer:
    """Without a lexicon no compounds are split; the log says so, and search works."""
    try:
        return Analyzer(load(Path(settings.SEARCH_LEXICON)))
    except LexiconMissing:
        logger.exception("The search splits no compounds: there is no lexicon.")
        return Analyzer()


def synonyms() -> Synonyms:
    """Those that editors keep; as long as there are none, those that are shipped."""
    kept = kept_synonyms(analyzer())
    return shipped() if kept is None else kept


@lru_cache(maxsize=1)
def shipped() -> Synonyms:
    return shipped_synonyms(analyzer())


def embedded() -> EmbeddedEngine:
    """The index of this machine, which is also the vocabulary."""
    return engine_in(Path(settings.SEARCH_ROOT) / "index")


@lru_cache(maxsize=8)
def engine_in(folder: Path) -> EmbeddedEngine:
    return EmbeddedEngine(folder)


def cluster() -> Engine | None:
    """The cluster of SEARCH_URL, if there is one; it need not be there right now."""
    return cluster_at(settings.SEARCH_URL) if settings.SEARCH_URL else None


@lru_cache(maxsize=8)
def cluster_at(url: str) -> Engine:
    # The clients take a fifth of a second to import; most machines never need them.
    engine: Engine = import_module("search.engines.cluster.connecting").engine_at(url)
    return engine


def answering() -> Answering:
    """What answers searches: the cluster if there is one, else the embedded index."""
    first = cluster()
    return embedded() if first is None else with_fallback(first, embedded())


@lru_cache(maxsize=8)
def with_fallback(first: Engine, second: Engine) -> FallbackEngine:
    return FallbackEngine(first, second, KeptNotice())

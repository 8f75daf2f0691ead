# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pairs and a search come in, ranks and times go out, summed up by category."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, quantiles

from search.results.found import Results

from .reading import Pair

#: The first page is looked at; what comes later counts as not found.
DEPTH = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`rank` counts from 1, 0 if nothing right was found; `top` is the first result."""

    pair: Pair
    rank: int
    top: str
    seconds: float
    total: int
    correction: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1; `mrr` is the mean of 1/rank."""

    queries: int
    hit_at_1: float
    hit_at_5: float
    mrr: float


def answers_to(pairs: Iterable[Pair], ask: Callable[[str], Results]) -> list[Answer]:
    """Asks everything twice: the first time warms what a running site has warm."""
    asked = list(pairs)
    for pair in asked:
        ask(pair.query)
    return [answer_to(pair, ask) for pair in asked]


def answer_to(pair: Pair, ask: Callable[[str], Results]) -> Answer:
    start = time.perf_counter()
    found = ask(pair.query)
    seconds = time.perf_counter() - start
    keys = [result.key for result in found.results]
    ranks = [rank for rank, key in enumerate(keys, 1) if key in pair.relevant]
    return Answer(
        pair=pair,
        rank=min(ranks, default=0),
        top=next(iter(keys), ""),
        seconds=seconds,
        total=found.total,
        correction=found.correction,
    )


def score_of(answers: Sequence[Answer]) -> Score:
    ranks = [answer.rank for answer in answers]
    return Score(
        queries=len(ranks),
        hit_at_1=fmean(rank == 1 for rank in ranks),
        hit_at_5=fmean(0 < rank <= 5 for rank in ranks),
        mrr=fmean(1 / rank if rank else 0.0 for rank in ranks),
    )


def scores_of(answers: Sequence[Answer]) -> dict[str, Score]:
    """By category, in the order of the table."""
    categories = dict.fromkeys(answer.pair.category for answer in answers)
    return {
        category: score_of([one for one in answers if one.pair.category == category])
        for category in categories
    }


def percentile(answers: Sequence[Answer], percent: int) -> float:
    """The seconds within which so many of a hundred queries were answered."""
    seconds = [answer.seconds for answer in answers]
    if len(seconds) == 1:
        return seconds[0]
    return quantiles(seconds, n=100, method="inclusive")[percent - 1]

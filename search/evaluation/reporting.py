# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Answers come in, a table for people or JSON for machines goes out."""

import dataclasses
import json
from collections.abc import Sequence

from .measuring import Answer, Score, percentile, score_of, scores_of

OVERALL = "gesamt"


def as_text(answers: Sequence[Answer], engine: str) -> str:
    scores = {**scores_of(answers), OVERALL: score_of(answers)}
    width = max(map(len, scores))
    lines = [f"{'':{width}}  Anfragen  hit@1  hit@5    MRR"]
    lines += [row(name.ljust(width), score) for name, score in scores.items()]
    fast, slow = (milliseconds(answers, percent) for percent in (50, 95))
    lines += ["", f"{engine}: p50 {fast} ms, p95 {slow} ms"]
    lines += [missed(answer) for answer in answers if answer.rank != 1]
    return "\n".join(lines)


def row(name: str, score: Score) -> str:
    return (
        f"{name}  {score.queries:8}  {score.hit_at_1:5.3f}  {score.hit_at_5:5.3f}"
        f"  {score.mrr:5.3f}"
    )


def missed(answer: Answer) -> str:
    place = f"Platz {answer.rank}" if answer.rank else "nicht gefunden"
    return f"{answer.pair.qid} „{answer.pair.query}“: {place}, vorn {answer.top or '–'}"


def milliseconds(answers: Sequence[Answer], percent: int) -> float:
    return round(percentile(answers, percent) * 1000, 2)


def as_json(answers: Sequence[Answer], engine: str) -> str:
    scores = {name: dataclasses.asdict(one) for name, one in scores_of(answers).items()}
    report = {
        "engine": engine,
        **dataclasses.asdict(score_of(answers)),
        "p50_ms": milliseconds(answers, 50),
        "p95_ms": milliseconds(answers, 95),
        "categories": scores,
        "misses": [record(one) for one in answers if not 0 < one.rank <= 5],
        "answers": [record(answer) for answer in answers],
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def record(answer: Answer) -> dict[str, object]:
    return {
        "qid": answer.pair.qid,
        "query": answer.pair.query,
        "rank": answer.rank,
        "top": answer.top,
        "total": answer.total,
        "correction": answer.correction,
    }

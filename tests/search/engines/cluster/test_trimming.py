# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""No search is so long that a server refuses it."""

from datetime import UTC, datetime

from search.engines.cluster.trimming import MOST_QUERIES, trimmed
from search.query.plan import Clause, Plan, Term

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def clause_of(count: int, *, required: bool = False) -> Clause:
    return Clause(tuple(Term(f"t{number}") for number in range(count)), required)


def test_trimmed_leaves_ordinary_plans_alone() -> None:
    plan = Plan(visible_at=MOMENT, clauses=(clause_of(4), clause_of(9)))

    assert trimmed(plan) == plan


def test_trimmed_drops_later_alternatives_first() -> None:
    plan = Plan(visible_at=MOMENT, clauses=(clause_of(20),) * 100)

    assert trimmed(plan).clauses == (clause_of(3),) * 100


def test_trimmed_keeps_what_is_required() -> None:
    optional = (clause_of(1),) * 5_000
    plan = Plan(visible_at=MOMENT, clauses=(*optional, clause_of(1, required=True)))

    clauses = trimmed(plan).clauses

    assert len(clauses) == MOST_QUERIES
    assert clauses[0].required


def test_trimmed_keeps_exclusions_within_a_third() -> None:
    unwanted = clause_of(5_000).alternatives
    plan = Plan(visible_at=MOMENT, clauses=(clause_of(900),), excluded=unwanted)

    short = trimmed(plan)

    assert len(short.excluded) == 100
    assert short.clauses == (clause_of(200),)

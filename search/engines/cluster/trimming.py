# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A plan of any length comes in, one that a server takes on goes out."""

from dataclasses import replace

from search.query.plan import Clause, Plan

#: Servers refuse a search of more than 1,024 single queries (max_clause_count); a term
#: is looked for in three fields, and filters and bonuses need some as well.
MOST_QUERIES = 300


def trimmed(plan: Plan) -> Plan:
    """Long texts lose the later alternatives first, then their last optional words.

    What is required or excluded stays, cut only if it alone is too much.
    """
    excluded = plan.excluded[: MOST_QUERIES // 3]
    room = MOST_QUERIES - len(excluded)
    if sum(len(clause.alternatives) for clause in plan.clauses) <= room:
        return replace(plan, excluded=excluded)
    needed_first = sorted(plan.clauses, key=lambda clause: not clause.required)
    clauses = needed_first[:room]
    each = max(1, room // len(clauses))
    return replace(
        plan,
        excluded=excluded,
        clauses=tuple(shortened(clause, each) for clause in clauses),
    )


def shortened(clause: Clause, most: int) -> Clause:
    return replace(clause, alternatives=clause.alternatives[:most])

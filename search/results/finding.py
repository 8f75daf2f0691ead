# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a person asks for and an engine come in, the results for a page go out."""

from dataclasses import dataclass, field

from search.engines.port import Engine
from search.query.asking import SearchQuery
from search.query.plan import Plan
from search.query.understanding import Knowledge, understand

from .building import result_of
from .facets import Labels, LabelsOf, groups_of
from .found import Result, Results
from .marking import Marker


def no_labels(facet: str) -> Labels:
    return {}


@dataclass(frozen=True, slots=True)
class Names:
    """What facets and their values are called on a page; only those found are asked."""

    headings: Labels = field(default_factory=dict)
    labels_of: LabelsOf = no_labels


def find(
    query: SearchQuery, engine: Engine, knowledge: Knowledge, names: Names
) -> Results:
    """Raises `EngineUnavailable` and `IndexMissing`."""
    understood = understand(query, knowledge)
    if understood.is_futile:
        return Results(query=query, total=0, engine=engine.name)
    hits = engine.search(understood.plan)
    marker = Marker(understood.plan, knowledge.analyzer)
    groups = groups_of(hits.facets, query.chosen, names.headings, names.labels_of)
    return Results(
        query=query,
        total=hits.total,
        results=tuple(result_of(hit, marker) for hit in hits.hits),
        facets=tuple(groups),
        correction=understood.correction,
        engine=engine.name,
    )


def results_for(plan: Plan, engine: Engine, knowledge: Knowledge) -> tuple[Result, ...]:
    """The results of a plan that nobody typed."""
    marker = Marker(plan, knowledge.analyzer)
    return tuple(result_of(hit, marker) for hit in engine.search(plan).hits)

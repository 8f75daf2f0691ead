# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Questions of pages come in, what the configured engine finds goes out.

Every function raises `EngineUnavailable` and `IndexMissing`.
"""

from collections.abc import Collection
from itertools import islice

from django.utils import timezone

from search import configured
from search.query.asking import SearchQuery
from search.query.likening import telling_clauses
from search.query.plan import Filter, Plan
from search.query.synonyms import Synonyms
from search.query.understanding import Knowledge
from search.registries import facets
from search.results.finding import Names, find, results_for
from search.results.found import Result, Results
from search.results.suggesting import Suggestion, suggestions_for

#: How often words of each text count in looking for similar documents.
SIMILAR_TEXTS = {"title": 4, "summary": 2, "body": 1}
#: What a document for the same occasion scores more among similar ones.
SAME_OCCASION = 1.3
CANDIDATES = 3


def knowledge() -> Knowledge:
    return Knowledge(
        configured.analyzer(), configured.synonyms(), configured.embedded()
    )


def search(query: SearchQuery) -> Results:
    names = Names(facets.HEADINGS, facets.labels_of)
    return find(query, configured.answering(), knowledge(), names)


def suggest(text: str, access: frozenset[str], limit: int = 8) -> list[Suggestion]:
    """What the text may become, while it is typed."""
    found = suggestions_for(
        text,
        access,
        timezone.now(),
        configured.answering(),
        knowledge(),
        facets.labels_of("occasion"),
    )
    return list(islice({(one.kind, one.text): one for one in found}.values(), limit))


def similar(
    key: str, access: frozenset[str], sections: frozenset[str], limit: int = 4
) -> tuple[Result, ...]:
    """What is like a document, best if it is for the same occasion.

    Nothing if the document is not in the index or may not be seen. Without synonyms:
    what is alike says the same words, and pages are spared a query.
    """
    analyzer = configured.analyzer()
    known = Knowledge(analyzer, Synonyms((), analyzer), configured.embedded())
    seen = Filter("access", access)
    itself = Filter("key", frozenset({key}))
    stored = configured.answering().search(
        Plan(visible_at=timezone.now(), filters=(itself, seen))
    )
    if not stored.hits:
        return ()
    shown = stored.hits[0].shown
    texts = [(shown[name], times) for name, times in SIMILAR_TEXTS.items()]
    plan = Plan(
        visible_at=timezone.now(),
        clauses=telling_clauses(texts, configured.embedded().count(), known),
        filters=(
            seen,
            Filter("key", frozenset({key}), excluded=True),
            *within(sections),
        ),
        limit=limit * CANDIDATES,
    )
    if not plan.clauses:
        return ()
    occasions = set(shown["facets"].get("occasion", ()))
    found = results_for(plan, configured.answering(), known)
    return tuple(sorted(found, key=lambda one: -liked(one, occasions))[:limit])


def liked(result: Result, occasions: Collection[str]) -> float:
    fits = not set(result.facets.get("occasion", ())).isdisjoint(occasions)
    return result.score * (SAME_OCCASION if fits else 1)


def within(sections: frozenset[str]) -> tuple[Filter, ...]:
    return (Filter("section", sections),) if sections else ()

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Results come in; cards, filters, chips and pages for the search page go out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext_lazy

from search.documents import PUBLIC, municipality_access
from search.page.addresses import FACET_NAMES, MOST_PAGES, SORTS, address_of, parameters
from search.query.asking import SearchQuery
from search.query.plan import Sort
from search.registries.facets import labels_of
from search.results.found import FacetGroup, FacetValue, Result, Results

#: So many values of a filter stand there at once; the others fold out.
FIRST_VALUES = 6
MOST_SEARCHES = 8
SORT_LABELS = {
    "relevanz": gettext_lazy("Relevanz"),
    "neueste": gettext_lazy("Neueste zuerst"),
}
#: What a reader has to know before she opens a result in another language.
LANGUAGE_MARKS = {
    "de-ls": gettext_lazy("Einfache Sprache"),
    "en": gettext_lazy("Englisch"),
}
SHOWN_AS_MARKS = ("Sichtbar", "Sprache")
GERMAN = "de"
OWN = municipality_access(0).removesuffix("0")


@dataclass(frozen=True)
class Card:
    """A result, and what stands around its title and snippet."""

    result: Result
    kind: str
    language: str

    @property
    def details(self) -> list[tuple[str, str]]:
        """What is known of it; marks say already who sees it, in which language."""
        details = self.result.details.items()
        return [(name, words) for name, words in details if name not in SHOWN_AS_MARKS]

    @property
    def is_own(self) -> bool:
        """Whether only the people of one municipality find it."""
        return any(one.startswith(OWN) for one in self.result.access)

    @property
    def is_internal(self) -> bool:
        return PUBLIC not in self.result.access


@dataclass(frozen=True)
class Filter:
    """A facet as a group of checkboxes: those chosen and the most frequent first."""

    name: str
    label: str
    first: tuple[FacetValue, ...]
    rest: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Option:
    """A choice that is a link: an order of the results, a chip, another search."""

    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Crumb:
    """A step of the way home, as the breadcrumb shows it."""

    title: str
    url: str
    is_current: bool = False


def cards(results: Results, language: str = "de") -> list[Card]:
    """The results of a page; those in the language of the reader's pages lead."""
    kinds = labels_of("kind") if results.results else {}
    found = list(results.results)
    if results.query.sort == Sort.RELEVANCE and language != GERMAN:
        found.sort(key=lambda result: result.language != language)
    return [card(result, kinds) for result in found]


def card(result: Result, kinds: Mapping[str, str]) -> Card:
    return Card(
        result=result,
        kind=kinds.get(result.kind, ""),
        language=result.details.get("Sprache") or language_mark(result),
    )


def language_mark(result: Result) -> str:
    """In which language a page stands, if not in the usual one."""
    return str(LANGUAGE_MARKS.get(result.language, ""))


def filters(results: Results) -> list[Filter]:
    """The facets in which a choice changes something."""
    return [shown(group) for group in results.facets if narrows(group, results.total)]


def narrows(group: FacetGroup, total: int) -> bool:
    return any(value.is_chosen or value.count < total for value in group.values)


def shown(group: FacetGroup) -> Filter:
    chosen = [value for value in group.values if value.is_chosen]
    others = [value for value in group.values if not value.is_chosen]
    room = max(FIRST_VALUES - len(chosen), 0)
    return Filter(
        name=FACET_NAMES[group.name],
        label=group.label,
        first=(*chosen, *others[:room]),
        rest=tuple(others[room:]),
    )


def chips(results: Results) -> list[Option]:
    """The values chosen, each with the address of the search without it."""
    labels = {
        (group.name, value.value): value.label
        for group in results.facets
        for value in group.values
    }
    return [
        Option(labels.get((facet, value), value), address_of(smaller))
        for facet, value, smaller in without_one(results.query)
    ]


def without_one(query: SearchQuery) -> Iterator[tuple[str, str, SearchQuery]]:
    """Every value chosen, with the search that is left if it is taken away."""
    for facet, values in query.chosen.items():
        for value in values:
            kept = tuple(other for other in values if other != value)
            chosen = {**query.chosen, facet: kept}
            left = {name: some for name, some in chosen.items() if some}
            yield facet, value, replace(query, chosen=left, page=1)


def searches(group: FacetGroup, query: SearchQuery) -> list[Option]:
    """The most frequent values of a facet, each as a search for nothing else."""
    values = group.values[:MOST_SEARCHES]
    asked = [replace(query, chosen={group.name: (one.value,)}) for one in values]
    return [
        Option(value.label, address_of(search))
        for value, search in zip(values, asked, strict=True)
    ]


def without_filters(query: SearchQuery) -> SearchQuery:
    return replace(query, chosen={}, sections=frozenset(), page=1)


def orders(query: SearchQuery) -> list[Option]:
    """The orders there are to choose from; without words there is no relevance."""
    return [
        Option(
            str(label),
            address_of(replace(query, sort=SORTS[name], page=1)),
            is_current=query.sort == SORTS[name],
        )
        for name, label in SORT_LABELS.items()
    ]


def page_of(results: Results) -> Page:
    """The place in the list, for the component that shows pages."""
    per_page = results.query.per_page
    reachable = min(results.total, MOST_PAGES * per_page)
    return Paginator(range(reachable), per_page).get_page(results.query.page)


def kept_parameters(query: SearchQuery) -> str:
    """The search in front of a page number: "q=rede&art=speech&"."""
    kept = parameters(replace(query, page=1)).urlencode()
    return f"{kept}&" if kept else ""


def kept_with_new_words(query: SearchQuery) -> list[tuple[str, str]]:
    """What the box asks for again besides the words: the part of the site, the order.

    The filters are checkboxes of the same form.
    """
    kept = replace(query, text="", chosen={}, page=1)
    return [
        (name, value) for name, values in parameters(kept).lists() for value in values
    ]

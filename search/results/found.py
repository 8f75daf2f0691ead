# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a search found, ready for a page, the API and the shell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from search.documents import PUBLIC
from search.query.asking import SearchQuery


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text, marked if it is what was looked for."""

    text: str
    is_marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """`attachment` names the file that the snippet is from, if it is from one.

    `access` is who may find it: what a reader sees beside the title.
    """

    key: str
    section: str
    kind: str
    url: str
    title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]
    attachment: str = ""
    date: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    score: float = 0.0
    language: str = "de"
    access: frozenset[str] = frozenset({PUBLIC})


@dataclass(frozen=True, slots=True)
class FacetValue:
    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class FacetGroup:
    name: str
    label: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """`correction` is the query as it was probably meant, empty if nothing was wrong.

    `engine` is the name of the one that answered.
    """

    query: SearchQuery
    total: int
    results: tuple[Result, ...] = ()
    facets: tuple[FacetGroup, ...] = ()
    correction: str = ""
    engine: str = ""

    @property
    def pages(self) -> int:
        return -(-self.total // self.query.per_page)

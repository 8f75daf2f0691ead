# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a person asks for: words, filters, place in the list, and what she may see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from search.documents import PUBLIC

from .plan import Sort

PER_PAGE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """`chosen` has the values picked for each facet; all of them must fit (AND).

    `sections` narrows to parts of the site (empty: all), `page` counts from 1.
    """

    text: str
    moment: datetime
    access: frozenset[str] = frozenset({PUBLIC})
    sections: frozenset[str] = frozenset()
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    per_page: int = PER_PAGE

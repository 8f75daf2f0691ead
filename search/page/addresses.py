# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a search comes in, what is asked for goes out, and the way back.

What is not understood is left out: a shared link never breaks.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from django.http import QueryDict

from search.documents import FACETS, PUBLIC
from search.query.asking import SearchQuery
from search.query.plan import Sort
from search.registries.facets import labels_of

TEXT, SECTION, SORT, PAGE = "q", "bereich", "sortierung", "seite"
FACET_NAMES = {
    "kind": "art",
    "occasion": "anlass",
    "phenomenon": "phaenomen",
    "channel": "kanal",
    "audience": "zielgruppe",
    "language_level": "sprache",
    "state": "land",
}
SECTIONS = {
    "seiten": "site",
    "toolbox": "toolbox",
    "hilfe": "services",
    "kommunen": "municipalities",
    "eigene": "own",
}
SORTS = {
    "relevanz": Sort.RELEVANCE,
    "neueste": Sort.NEWEST,
    "aelteste": Sort.OLDEST,
}
#: Nobody types more; a longer text is cut, and its beginning is looked for.
LONGEST_TEXT = 200
MOST_VALUES = 8
#: Deeper pages help nobody, and a cluster refuses them beyond 10,000 results.
MOST_PAGES = 100
#: Marks that turn the direction of all that follows them on a page.
TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
VALUE = re.compile(r"[\w:.-]{1,80}")


def query_of(
    asked: QueryDict,
    *,
    moment: datetime,
    access: frozenset[str] = frozenset({PUBLIC}),
) -> SearchQuery:
    chosen = {facet: values_of(facet, asked) for facet in FACETS}
    sections = [SECTIONS[name] for name in asked.getlist(SECTION) if name in SECTIONS]
    return SearchQuery(
        text=clean_text(asked.get(TEXT, "")),
        moment=moment,
        access=access,
        sections=frozenset(sections),
        chosen={facet: values for facet, values in chosen.items() if values},
        sort=SORTS.get(asked.get(SORT, ""), Sort.RELEVANCE),
        page=page_number(asked.get(PAGE, "")),
    )


def clean_text(text: str) -> str:
    """The text on one line, without what cannot be read or would turn the page."""
    start = TURNING.sub("", text[: LONGEST_TEXT * 4])
    readable = (
        " " if unicodedata.category(letter) in ("Cc", "Cs") else letter
        for letter in start
    )
    return " ".join("".join(readable).split())[:LONGEST_TEXT].strip()


def values_of(facet: str, asked: QueryDict) -> tuple[str, ...]:
    """The values picked, each once; those that no label knows are left out."""
    given = [
        value for value in asked.getlist(FACET_NAMES[facet]) if VALUE.fullmatch(value)
    ]
    if not given:
        return ()
    known = labels_of(facet)
    kept = [value for value in dict.fromkeys(given) if not known or value in known]
    return tuple(kept[:MOST_VALUES])


def page_number(given: str) -> int:
    """The page asked for, or the nearest there can be."""
    digits = given.strip()
    if not re.fullmatch(r"[0-9]{1,1000}", digits):
        return 1
    return min(max(int(digits), 1), MOST_PAGES)


def parameters(query: SearchQuery) -> QueryDict:
    """The search as the names and values of its address; what is usual is left out."""
    written = QueryDict(mutable=True)
    if query.text:
        written[TEXT] = query.text
    for facet, values in query.chosen.items():
        written.setlist(FACET_NAMES[facet], list(values))
    chosen = [name for name, section in SECTIONS.items() if section in query.sections]
    if chosen:
        written.setlist(SECTION, chosen)
    if query.sort != Sort.RELEVANCE:
        written[SORT] = name_of(SORTS, query.sort)
    if query.page > 1:
        written[PAGE] = str(query.page)
    return written


def name_of(names: Mapping[str, str], value: str) -> str:
    return next(name for name, meant in names.items() if meant == value)


def address_of(query: SearchQuery) -> str:
    """The address that asks for the same again, to be put behind that of the page."""
    return f"?{parameters(query).urlencode()}"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The shape of questions and answers of the interface, as OpenAPI describes them."""

from datetime import date
from typing import Literal

from ninja import Field, Schema

from search.query.asking import PER_PAGE
from search.query.plan import Sort

MOST_PER_PAGE = 50
LAST_PAGE = 10_000
SectionName = Literal["site", "toolbox", "services", "municipalities"]


class Asked(Schema):
    """What is looked for, narrowed to what, and which part of the list."""

    q: str = Field("", description='Suchwörter; "…" für eine Wortfolge, -Wort ohne')
    section: list[SectionName] = Field([], description="Bereich der Plattform")
    kind: list[str] = Field([], description="Art, zum Beispiel press_release")
    occasion: list[str] = Field([], description="Anlass")
    phenomenon: list[str] = Field([], description="Phänomen")
    channel: list[str] = Field([], description="Kanal")
    audience: list[str] = Field([], description="Zielgruppe")
    language_level: list[str] = Field([], description="Sprachniveau")
    state: list[str] = Field([], description="Bundesland")
    sort: Sort = Field(Sort.RELEVANCE, description="Reihenfolge")
    page: int = Field(1, ge=1, le=LAST_PAGE, description="Seite der Liste, ab 1")
    per_page: int = Field(
        PER_PAGE, ge=1, le=MOST_PER_PAGE, description="Treffer auf einer Seite"
    )


class Found(Schema):
    """One result; `marked` are the words of the snippet that were looked for."""

    id: str
    section: str
    kind: str
    kind_label: str
    title: str
    snippet: str
    marked: list[str]
    attachment: str
    url: str
    date: date | None
    facets: dict[str, list[str]]
    details: dict[str, str]


class FacetCount(Schema):
    value: str
    label: str
    count: int


class Facet(Schema):
    name: str
    label: str
    values: list[FacetCount]


class SearchAnswer(Schema):
    query: str
    correction: str
    total: int
    page: int
    pages: int
    results: list[Found]
    facets: list[Facet]

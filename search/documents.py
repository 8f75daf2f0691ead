# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a page, an item, an office or a file offers the search: one frozen record."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

PUBLIC = "public"
MEMBERS = "members"

Section = Literal["site", "toolbox", "services", "municipalities", "own"]

#: What results can be narrowed to, in the order of the page. One or several values a
#: document; values are machine names, whose German labels `search.registries.facets`
#: knows.
FACETS = (
    "kind",
    "occasion",
    "phenomenon",
    "channel",
    "audience",
    "language_level",
    "state",
)


def municipality_access(number: int) -> str:
    """The access that only the people of one municipality have."""
    return f"municipality:{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that hangs on a page: found through the page, named in its snippet."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """One thing that can be found.

    `key` is unique in the index ("toolbox.textitempage:12"). `summary` and `body` may
    be shown in snippets; `hidden` is found but never shown, suggested or sent: hateful
    quotations and the comments a counter-speech answers. A reader sees the document if
    she has one of `access`, and not before `visible_from` (an embargo). `weight` (0–3)
    lifts what helps first when two documents fit equally well. `details` are words the
    result card shows ("Version", "1.2"); they are not searched.
    """

    key: str
    section: Section
    kind: str
    title: str
    url: str
    summary: str = ""
    body: str = ""
    keywords: tuple[str, ...] = ()
    hidden: str = ""
    attachments: tuple[Attachment, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date: datetime.date | None = None
    language: str = "de"
    access: frozenset[str] = frozenset({PUBLIC})
    visible_from: datetime.datetime | None = None
    weight: int = 0
    details: Mapping[str, str] = field(default_factory=dict)

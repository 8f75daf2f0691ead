# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A document as an engine stores it: terms in fields, filters, and what is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

#: The fields with stems and parts that a term is looked for in, and their weights.
TERM_FIELDS = {"title_terms": 3.0, "keyword_terms": 1.5, "body_terms": 1.0}
#: The fields with stems in their order that a phrase is looked for in.
PHRASE_FIELDS = {"title": 3.0, "body": 1.0}
#: How much the weaker fields count beside the best one (dis_max).
TIE = 0.3
#: What one step of a document's weight adds to its score.
WEIGHT_BONUS = 0.3
SEPARATOR = "|"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """An analysed document.

    `words` and `title_words` are what may be suggested, folded and as written:
    "grosse|Größe"; hidden text leaves none. `shown` is JSON: kind, title, url, summary,
    body, attachments (name, text), date, facets, details, language, access.
    """

    key: str
    section: str
    title: tuple[str, ...]
    title_terms: tuple[str, ...]
    keyword_terms: tuple[str, ...]
    body: tuple[str, ...]
    body_terms: tuple[str, ...]
    words: frozenset[str]
    title_words: tuple[str, ...]
    facets: Mapping[str, tuple[str, ...]]
    access: frozenset[str]
    language: str
    date: date | None
    visible_from: datetime | None
    weight: int
    shown: Mapping[str, Any]


def clean(text: str) -> str:
    """Halves of characters, which no UTF-8 can hold, become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def microseconds(moment: datetime) -> int:
    """Since 1970: whole numbers compare alike on every server and on SQLite."""
    return (moment - EPOCH) // timedelta(microseconds=1)

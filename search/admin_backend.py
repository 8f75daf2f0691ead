# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's search: Wagtail's database backend, fed with harmless queries."""

from typing import Any

from modelsearch.backends import database
from modelsearch.query import PlainText, SearchQuery


def harmless(query: str | SearchQuery) -> str | SearchQuery:
    """The words of a query without the characters that end in a server error.

    Wagtail passes quotes on to SQLite's FTS5, which answers a stray one with an
    OperationalError (wagtail issue 13227); PostgreSQL refuses NUL.
    """
    if isinstance(query, PlainText):
        # Of no words at all SQLite's backend makes half a statement; "" finds nothing.
        cleaned = words(query.query_string)
        return PlainText(cleaned, operator=query.operator) if cleaned else ""
    return words(query) if isinstance(query, str) else query


def words(text: str) -> str:
    return " ".join(text.replace('"', " ").replace("\0", " ").split())


class HarmlessQueries:
    """Mixin for a search backend: cleans the query before it is compiled."""

    def search(self, query: Any, *args: Any, **kwargs: Any) -> Any:
        return super().search(harmless(query), *args, **kwargs)  # type: ignore[misc]

    def autocomplete(self, query: Any, *args: Any, **kwargs: Any) -> Any:
        return super().autocomplete(harmless(query), *args, **kwargs)  # type: ignore[misc]


def SearchBackend(params: dict[str, Any]) -> Any:
    """The backend of the configured database, with harmless queries."""
    backend = database.SearchBackend(params)
    backend.__class__ = type(
        "HarmlessSearchBackend", (HarmlessQueries, type(backend)), {}
    )
    return backend

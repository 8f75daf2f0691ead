# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's search: Wagtail's database backend, fed with harmless queries."""

from typing import Any

from django.db.models import Model, QuerySet
from modelsearch.backends import database
from modelsearch.backends.base import EmptySearchResults
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
    """Without any letter or digit nothing: PostgreSQL would find everything by it."""
    if not any(sign.isalnum() for sign in text):
        return ""
    return " ".join(text.replace('"', " ").replace("\0", " ").split())


class NothingFound(EmptySearchResults):
    """No results, of a model: the lists of the admin ask for its name."""

    def __init__(self, model: type[Model]) -> None:
        super().__init__()
        self.model = model

    def _clone(self) -> "NothingFound":
        return type(self)(self.model)


def with_model(results: Any, searched: type[Model] | QuerySet) -> Any:
    """Wagtail's answer to an empty query knows no model, which ends in an error."""
    if not isinstance(results, EmptySearchResults):
        return results
    return NothingFound(getattr(searched, "model", searched))


class HarmlessQueries:
    """Mixin for a search backend: cleans the query before it is compiled."""

    def search(
        self, query: Any, model_or_queryset: Any, *args: Any, **kwargs: Any
    ) -> Any:
        found = super().search(harmless(query), model_or_queryset, *args, **kwargs)  # type: ignore[misc]
        return with_model(found, model_or_queryset)

    def autocomplete(
        self, query: Any, model_or_queryset: Any, *args: Any, **kwargs: Any
    ) -> Any:
        found = super().autocomplete(
            harmless(query), model_or_queryset, *args, **kwargs
        )  # type: ignore[misc]
        return with_model(found, model_or_queryset)


def SearchBackend(params: dict[str, Any]) -> Any:
    """The backend of the configured database, with harmless queries."""
    backend = database.SearchBackend(params)
    backend.__class__ = type(
        "HarmlessSearchBackend", (HarmlessQueries, type(backend)), {}
    )
    return backend

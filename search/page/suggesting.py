# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The first letters of a search come in, what the box offers while typing goes out."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext_lazy

from search import searching
from search.page.addresses import FACET_NAMES, TEXT
from search.results.suggesting import Suggestion

SHORTEST_PREFIX = 2
MOST = 8
LABELS = {
    "title": gettext_lazy("öffnen"),
    "word": gettext_lazy("suchen"),
    "synonym": gettext_lazy("verwandt"),
    "occasion": gettext_lazy("Anlass"),
}


def suggestions(text: str, access: frozenset[str]) -> list[dict[str, str]]:
    """Each with its text, its kind in a word, and the address it leads to."""
    if len(text) < SHORTEST_PREFIX:
        return []
    return [
        {
            "text": suggestion.text,
            "kind": str(LABELS[suggestion.kind]),
            "url": suggestion.url or search_for(suggestion),
        }
        for suggestion in searching.suggest(text, access, limit=MOST)
    ]


def search_for(suggestion: Suggestion) -> str:
    """The address of a search: for an occasion its filter, else the words."""
    asked = {TEXT: suggestion.text}
    if suggestion.kind == "occasion":
        asked = {FACET_NAMES["occasion"]: suggestion.value}
    return f"{reverse('search:results')}?{urlencode(asked)}"

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The language that is spoken comes in, the prefix of the pages' addresses goes out."""

from django.urls import LocalePrefixPattern, URLResolver
from django.urls.resolvers import URLPattern

from cms.languages.spoken import current_language


class LanguagePrefix(LocalePrefixPattern):
    """Django's prefix by language, in our words: "einfache-sprache/", not "de-ls/"."""

    @property
    def language_prefix(self) -> str:
        prefix = current_language().prefix
        return f"{prefix}/" if prefix else ""


def by_language(*patterns: URLPattern | URLResolver) -> URLResolver:
    """The same patterns for every language; Wagtail writes and reads them alike."""
    return URLResolver(LanguagePrefix(), list(patterns))

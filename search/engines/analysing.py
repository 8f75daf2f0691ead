# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A document comes in, its entry for an engine goes out: analysed field by field."""

from collections.abc import Iterable, Iterator
from typing import Any

from search.documents import SearchDocument
from search.german.analysis import Analyzer, fold
from search.german.tokens import Token

from .entries import SEPARATOR, IndexEntry


def entry_of(document: SearchDocument, analyzer: Analyzer) -> IndexEntry:
    title = analyzer.analyse(document.title)
    keywords = analyzer.analyse("\n".join(document.keywords))
    attached = "\n".join(attachment.text for attachment in document.attachments)
    shown_text = f"{document.summary}\n{document.body}\n{attached}"
    body = analyzer.analyse(shown_text)
    hidden = analyzer.analyse(document.hidden)
    title_words = tuple(words_of(document.title, title))
    return IndexEntry(
        key=document.key,
        section=document.section,
        title=tuple(stems_of(title)),
        title_terms=tuple(terms_of(title)),
        keyword_terms=tuple(terms_of(keywords)),
        body=tuple(stems_of(body)),
        body_terms=tuple(terms_of(body + hidden)),
        words=frozenset({*title_words, *words_of(shown_text, body)}),
        title_words=title_words,
        facets={**document.facets, "kind": (document.kind,)},
        access=document.access,
        language=document.language,
        date=document.date,
        visible_from=document.visible_from,
        weight=document.weight,
        shown=shown(document),
    )


def stems_of(tokens: Iterable[Token]) -> Iterator[str]:
    return (stem for token in tokens for stem in token.stems)


def terms_of(tokens: Iterable[Token]) -> Iterator[str]:
    return (term for token in tokens for term in (*token.stems, *token.parts))


def words_of(text: str, tokens: Iterable[Token]) -> Iterator[str]:
    """The words as they stand in the text, after their folded form."""
    for token in tokens:
        written = text[token.start : token.end]
        yield f"{fold(written)}{SEPARATOR}{written}"


def shown(document: SearchDocument) -> dict[str, Any]:
    return {
        "section": document.section,
        "kind": document.kind,
        "title": document.title,
        "url": document.url,
        "summary": document.summary,
        "body": document.body,
        "attachments": [
            {"name": attachment.name, "text": attachment.text}
            for attachment in document.attachments
        ],
        "date": document.date.isoformat() if document.date else "",
        "facets": {name: list(values) for name, values in document.facets.items()},
        "details": dict(document.details),
    }

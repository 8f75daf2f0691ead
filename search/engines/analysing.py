# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A document comes in, its entry for an engine goes out: analysed field by field."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from search.documents import Attachment, SearchDocument
from search.german.analysis import Analyzer, fold
from search.german.tokens import Token

from .entries import SEPARATOR, IndexEntry

#: Characters of a body or a file that are read: some forty pages of print.
LONGEST_TEXT = 100_000
#: Letters of a word that may be suggested; what is longer is an address or a slip.
WORD_LENGTHS = range(3, 41)


def entry_of(document: SearchDocument, analyzer: Analyzer) -> IndexEntry:
    """What is hidden leaves terms that find it, but no phrases and no words."""
    title = analyzer.analyse(document.title)
    keywords = analyzer.analyse("\n".join(document.keywords))
    readable = "\n".join(texts(document))
    body = analyzer.analyse(readable)
    hidden = analyzer.analyse(document.hidden[:LONGEST_TEXT])
    title_words = tuple(words_of(document.title, title))
    return IndexEntry(
        key=document.key,
        section=document.section,
        title=tuple(stems_of(title)),
        title_terms=tuple(terms_of(title)),
        keyword_terms=tuple(terms_of(keywords)),
        body=tuple(stems_of(body)),
        body_terms=tuple(terms_of(body + hidden)),
        words=frozenset({*title_words, *words_of(readable, body)}),
        title_words=title_words,
        facets={**document.facets, "kind": (document.kind,)},
        access=document.access,
        language=document.language,
        date=document.date,
        visible_from=document.visible_from,
        weight=document.weight,
        shown=shown(document),
    )


def texts(document: SearchDocument) -> Iterator[str]:
    """What may be read of a document besides its title."""
    yield document.summary
    yield bounded(document.body)
    for attachment in document.attachments:
        yield bounded(attachment.text)


def bounded(text: str) -> str:
    return text[:LONGEST_TEXT]


def stems_of(tokens: Iterable[Token]) -> Iterator[str]:
    return (stem for token in tokens for stem in token.stems)


def terms_of(tokens: Iterable[Token]) -> Iterator[str]:
    return (term for token in tokens for term in (*token.stems, *token.parts))


def words_of(text: str, tokens: Iterable[Token]) -> Iterator[str]:
    """The words as they stand in the text, after their folded form."""
    for token in tokens:
        if word := suggestible(text[token.start : token.end]):
            yield word


@lru_cache(maxsize=200_000)
def suggestible(written: str) -> str:
    """Empty for numbers, laws, addresses and words too short to look for."""
    folded = fold(written)
    is_word = len(folded) in WORD_LENGTHS and not any(map(str.isdigit, folded))
    is_one_piece = len(written.split()) == 1 and SEPARATOR not in written
    return f"{folded}{SEPARATOR}{written}" if is_word and is_one_piece else ""


def shown(document: SearchDocument) -> dict[str, Any]:
    return {
        "section": document.section,
        "kind": document.kind,
        "title": document.title,
        "url": document.url,
        "summary": document.summary,
        "body": bounded(document.body),
        "attachments": [attached(attachment) for attachment in document.attachments],
        "date": document.date.isoformat() if document.date else "",
        "facets": {name: list(values) for name, values in document.facets.items()},
        "details": dict(document.details),
        "language": document.language,
        "access": sorted(document.access),
    }


def attached(attachment: Attachment) -> dict[str, str]:
    return {"name": attachment.name, "text": bounded(attachment.text)}

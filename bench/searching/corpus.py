# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file of German texts, or our own content, comes in; so many documents go out."""

import gzip
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path

from bench.site import ROOT
from search.documents import PUBLIC, SearchDocument

CONTENT = ROOT / "content"
SENTENCE = re.compile(r"(?<=[.!?])\s+")
SENTENCES = 8
FIRST_DAY = date(2015, 1, 1)
EMBARGO = datetime(2100, 1, 1, tzinfo=UTC)
#: How many values each facet has, so that there is something to count.
VALUES = {"occasion": 12, "phenomenon": 9, "channel": 7, "audience": 6, "state": 16}
KINDS = ("page", "news", "event", "statement", "counter_speech")

Text = tuple[str, str]


def documents(number: int, corpus: Path | None) -> Iterator[SearchDocument]:
    """Ready made; if the texts are too few, again with their sentences turned."""
    texts = list(texts_of(corpus) if corpus else own_texts())
    every = ((title, turned(body, turn)) for turn in count() for title, body in texts)
    for place, (title, body) in enumerate(islice(every, number)):
        yield document(place, title, body)


def texts_of(corpus: Path) -> Iterator[Text]:
    """Lines of JSON with "title" and "body"."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)
            yield text["title"], text["body"]


def own_texts() -> Iterator[Text]:
    """Some sentences each of what the site is delivered with."""
    for file in sorted(CONTENT.rglob("*.md")):
        found = SENTENCE.split(file.read_text(encoding="utf-8").strip())
        for first in range(0, len(found), SENTENCES):
            part = found[first : first + SENTENCES]
            if any(part):
                yield part[0][:80].strip(), " ".join(part)


def turned(body: str, turn: int) -> str:
    if not turn:
        return body
    sentences = SENTENCE.split(body)
    first = turn % len(sentences)
    return " ".join([*sentences[first:], *sentences[:first]])


def document(place: int, title: str, body: str) -> SearchDocument:
    """Most are public; one in twenty is for members, one in a hundred under embargo."""
    return SearchDocument(
        key=f"bench.article:{place}",
        section="toolbox" if place % 3 else "site",
        kind=KINDS[place % len(KINDS)],
        title=title,
        url=f"/a/{place}/",
        summary=body[:160],
        body=body,
        facets={
            name: (f"{name}-{place * 7 % number}",) for name, number in VALUES.items()
        },
        date=FIRST_DAY + timedelta(days=place % 4000),
        access=frozenset({PUBLIC if place % 20 else "members"}),
        visible_from=EMBARGO if place % 100 == 7 else None,
        weight=place % 4,
    )

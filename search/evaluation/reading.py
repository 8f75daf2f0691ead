# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A table of queries and a file of documents come in, both read go out."""

import datetime
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from search.documents import SearchDocument

COLUMNS = ["qid", "category", "query", "relevant_ids", "doc_title", "doc_body"]


class UnreadableFile(Exception):
    """A file that is not as it should be; the message names it and the line."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A query and what it should find; `document` is one that is to be added for it."""

    qid: str
    category: str
    query: str
    relevant: tuple[str, ...]
    document: SearchDocument | None = None


def pairs_in(path: Path) -> list[Pair]:
    """The rows of the table; raises `UnreadableFile`."""
    lines = list(lines_of(path))
    if not lines or lines[0][1].split("\t") != COLUMNS:
        wanted = ", ".join(COLUMNS)
        raise UnreadableFile(
            f"{path.name}, Zeile 1: Die Spalten müssen heißen: {wanted}; "
            "dazwischen steht ein Tabulator."
        )
    return [pair_of(line, f"{path.name}, Zeile {number}") for number, line in lines[1:]]


def pair_of(line: str, place: str) -> Pair:
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        raise UnreadableFile(
            f"{place}: Es sind {len(cells)} Spalten statt {len(COLUMNS)}."
        )
    qid, category, query, relevant_ids, title, body = cells
    relevant = tuple(key for part in relevant_ids.split("|") if (key := part.strip()))
    if not query.strip() or not relevant:
        raise UnreadableFile(
            f"{place}: Anfrage und richtige Treffer dürfen nicht fehlen."
        )
    document = document_with(relevant[0], title, body) if title.strip() else None
    return Pair(qid, category, query, relevant, document)


def documents_in(path: Path) -> Iterator[SearchDocument]:
    """The documents of a file, packed or not, one by one; raises `UnreadableFile`."""
    for number, line in lines_of(path):
        place = f"{path.name}, Zeile {number}"
        try:
            found = json.loads(line)
        except ValueError:
            raise UnreadableFile(f"{place}: Das ist kein JSON.") from None
        yield document_of(found, place)


def document_of(found: Any, place: str) -> SearchDocument:
    try:
        key, title, body = found["id"], found["title"], found["body"]
        texts = [key, title, body, found.get("kind", ""), found.get("occasion", "")]
        day = datetime.date.fromisoformat(found["date"]) if found.get("date") else None
    except (AttributeError, KeyError, TypeError, ValueError):
        texts = [None]
    if not all(isinstance(text, str) for text in texts) or not texts[0]:
        raise UnreadableFile(
            f"{place}: Ein Dokument braucht id, title und body als Text; "
            "kind, occasion und date (2026-03-21) darf es haben."
        )
    return document_with(key, title, body, texts[3] or "page", texts[4], day)


def document_with(
    key: str,
    title: str,
    body: str,
    kind: str = "page",
    occasion: str = "",
    day: datetime.date | None = None,
) -> SearchDocument:
    return SearchDocument(
        key=key,
        section="site",
        kind=kind,
        title=title,
        url=f"/{key}",
        body=body,
        facets={"occasion": (occasion,)} if occasion else {},
        date=day,
    )


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers."""
    packed = path.suffix == ".gz"
    number = 0
    try:
        with gzip.open(path, "rb") if packed else path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if text := line.decode("utf-8").strip("\r\n"):
                    yield number, text
    except UnicodeDecodeError:
        raise UnreadableFile(
            f"{path.name}, Zeile {number}: Der Text ist nicht in UTF-8."
        ) from None
    except (OSError, EOFError) as problem:
        raise UnreadableFile(
            f"{path.name}: Die Datei ist nicht zu lesen ({problem})."
        ) from None

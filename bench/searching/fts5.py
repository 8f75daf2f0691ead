# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""SQLite's own full-text index: documents come in, answers go out."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from search.documents import SearchDocument

SEARCH = """
    SELECT key, snippet(documents, 2, '<b>', '</b>', '…', 30)
    FROM documents WHERE documents MATCH ? ORDER BY bm25(documents, 0, 3, 1) LIMIT 10
"""
COUNT = "SELECT count(*) FROM documents WHERE documents MATCH ?"


def connect(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "fts5.sqlite3")


def build(folder: Path, documents: Iterator[SearchDocument]) -> None:
    with connect(folder) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE documents USING fts5(key UNINDEXED, title, body)"
        )
        connection.executemany(
            "INSERT INTO documents VALUES (?, ?, ?)",
            ((one.key, one.title, one.body) for one in documents),
        )


def opened(folder: Path) -> Callable[[str], int]:
    """Any of the words, the title three times as heavy; no German, no facets."""
    connection = connect(folder)

    def ask(query: str) -> int:
        words = query.replace('"', " ").split()
        matching = (" OR ".join(f'"{word}"' for word in words),)
        connection.execute(SEARCH, matching).fetchall()
        return int(connection.execute(COUNT, matching).fetchone()[0])

    return ask

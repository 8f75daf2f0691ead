# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What no rule knows about German compounds: a table, read from `compounds.txt`."""

from collections.abc import Iterator
from pathlib import Path

from .folding import fold
from .stems import stem

TABLE = Path(__file__).with_name("compounds.txt")


def _lines() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        written, _, parts = line.partition("#")[0].partition("=")
        if written.strip():
            yield written.strip(" +"), tuple(fold(part) for part in parts.split())


def _table() -> dict[str, tuple[str, ...]]:
    """The lines by what stands before "="; a list may go on in another line ("+=")."""
    table: dict[str, tuple[str, ...]] = {}
    for written, parts in _lines():
        table[written] = table.get(written, ()) + parts
    return table


_TABLE = _table()
NO_FIRST_PART = frozenset(_TABLE.pop("[nie vorn]"))
NO_LAST_PART = frozenset(_TABLE.pop("[nie hinten]"))
SHORT_PARTS = frozenset(_TABLE.pop("[kurze Teile]"))
LAST_ADJECTIVES = frozenset(_TABLE.pop("[kurze Eigenschaften hinten]"))
#: A word's parts by its stem; none if the word is not to be cut.
EXCEPTIONS = {stem(written): parts for written, parts in _TABLE.items()}

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of the index, for spelling and suggestions: a port the engine fills."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the index as people write it, and how many documents have it."""

    folded: str
    written: str
    documents: int


class Vocabulary(Protocol):
    """The words of the index; the embedded engine has it at hand on every machine."""

    def documents_with(self, term: str) -> int:
        """In how many documents an analysed term occurs, in any field."""

    def words_from(self, prefix: str, access: frozenset[str], limit: int) -> list[Word]:
        """Words that begin like this, in documents the reader may see."""

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the search keeps in the database."""

from .extracted_text import ExtractedText
from .fruitless import FruitlessDay, FruitlessSearch
from .pending_change import PendingChange
from .search_target import SearchTarget
from .synonyms import SynonymGroup

__all__ = [
    "ExtractedText",
    "FruitlessDay",
    "FruitlessSearch",
    "PendingChange",
    "SearchTarget",
    "SynonymGroup",
]

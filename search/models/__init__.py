# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the search keeps in the database."""

from .fruitless import FruitlessDay, FruitlessSearch
from .pending_change import PendingChange
from .search_target import SearchTarget
from .synonyms import SynonymGroup

__all__ = [
    "FruitlessDay",
    "FruitlessSearch",
    "PendingChange",
    "SearchTarget",
    "SynonymGroup",
]

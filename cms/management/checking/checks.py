# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A folder comes in, every finding, hint and day that passed goes out."""

from datetime import date
from pathlib import Path

from cms.management.loading.mistakes import Mistake

from .dates import check_legal_notes, due
from .fields import check_fields
from .folder import read_content
from .lengths import check_lengths
from .plain_language import check_plain_language, plain_language_hints
from .references import check_doubles, check_references
from .wording import check_wording

RULES = (
    check_legal_notes,
    check_fields,
    check_wording,
    check_lengths,
    check_plain_language,
    check_references,
    check_doubles,
)


def check_folder(root: Path) -> list[Mistake]:
    """What has to be corrected, by file and line."""
    folder = read_content(root)
    found = list(folder.mistakes)
    for rule in RULES:
        found += rule(folder)
    return in_order(found)


def due_in(root: Path, today: date) -> list[Mistake]:
    """What should have been looked up again by that day."""
    return in_order([*due(read_content(root), today)])


def hints_on(root: Path) -> list[Mistake]:
    """What is worth a look and may stay."""
    return in_order([*plain_language_hints(read_content(root))])


def in_order(found: list[Mistake]) -> list[Mistake]:
    return sorted(set(found), key=lambda one: (str(one.path), one.line, one.sentence))

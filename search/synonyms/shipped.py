# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The shipped files come in, the synonyms they name go out."""

from pathlib import Path

from django.conf import settings

from search.german.analysis import Analyzer
from search.query.synonyms import Group, Synonyms, groups_from

NAMES = ("synonyms.txt", "synonyms_oneway.txt")


def shipped_groups() -> tuple[Group, ...]:
    """Raises `SynonymError` for a line that is no group."""
    folder = Path(settings.BASE_DIR) / "content" / "search"
    return tuple(
        group
        for name in NAMES
        for group in groups_from((folder / name).read_text(encoding="utf-8"), name)
    )


def shipped_synonyms(analyzer: Analyzer) -> Synonyms:
    return Synonyms(shipped_groups(), analyzer)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The groups that editors keep come in, the synonyms of this process go out.

Every process notices a change with its next search, for one cheap query.
"""

from dataclasses import dataclass

from search.german.analysis import Analyzer
from search.models import SynonymGroup
from search.query.synonyms import Group, Synonyms


@dataclass(frozen=True)
class Kept:
    """`state` is that of the table when these were read."""

    state: int
    synonyms: Synonyms


kept: list[Kept] = []


def kept_synonyms(analyzer: Analyzer) -> Synonyms | None:
    """Those that hold now; None if nobody has loaded or written any group."""
    state = SynonymGroup.objects.state()
    if state is None:
        return None
    if not kept or kept[0].state != state:
        # Read after the state: whatever changes in between is noticed the next time.
        kept[:] = [Kept(state, Synonyms(active_groups(), analyzer))]
    return kept[0].synonyms


def active_groups() -> list[Group]:
    return [group_of(group) for group in SynonymGroup.objects.active()]


def group_of(group: SynonymGroup) -> Group:
    typed = tuple(group.term_list)
    return Group(typed, tuple(group.target_list) if group.is_one_way else typed)

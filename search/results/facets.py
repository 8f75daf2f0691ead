# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Counted values and their labels come in, groups to choose from go out."""

from collections.abc import Iterator, Mapping

from .found import FacetGroup, FacetValue

Labels = Mapping[str, str]


def groups_of(
    counts: Mapping[str, Mapping[str, int]],
    chosen: Mapping[str, tuple[str, ...]],
    headings: Labels,
    labels: Mapping[str, Labels],
) -> Iterator[FacetGroup]:
    """The groups that have a value, in the order of `headings`.

    A chosen value stays, though nothing is found with it, so that it can come off.
    """
    for name, heading in headings.items():
        found = counts.get(name, {})
        picked = chosen.get(name, ())
        names = labels.get(name, {})
        values = (
            FacetValue(
                value, names.get(value, value), found.get(value, 0), value in picked
            )
            for value in dict.fromkeys((*picked, *found))
        )
        offered = [value for value in values if value.count or value.is_chosen]
        if offered:
            yield FacetGroup(name, heading, tuple(sorted(offered, key=most_first)))


def most_first(value: FacetValue) -> tuple[int, str]:
    return -value.count, value.label

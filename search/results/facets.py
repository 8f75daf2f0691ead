# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Counted values and their labels come in, groups to choose from go out."""

from collections.abc import Callable, Iterator, Mapping

from .found import FacetGroup, FacetValue

Labels = Mapping[str, str]
LabelsOf = Callable[[str], Labels]


def groups_of(
    counts: Mapping[str, Mapping[str, int]],
    chosen: Mapping[str, tuple[str, ...]],
    headings: Labels,
    labels_of: LabelsOf,
) -> Iterator[FacetGroup]:
    """The groups that have a value, in the order of `headings`.

    A chosen value stays, though nothing is found with it, so that it can come off.
    """
    for name, heading in headings.items():
        found = {value: count for value, count in counts.get(name, {}).items() if count}
        picked = chosen.get(name, ())
        if not found and not picked:
            continue
        labels = labels_of(name)
        values = (
            FacetValue(
                value, labels.get(value, value), found.get(value, 0), value in picked
            )
            for value in dict.fromkeys((*picked, *found))
        )
        yield FacetGroup(name, heading, tuple(sorted(values, key=most_first)))


def most_first(value: FacetValue) -> tuple[int, str]:
    return -value.count, value.label

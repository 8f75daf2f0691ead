# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of the groups of values that results can be narrowed to."""

from search.results.facets import groups_of
from search.results.found import FacetGroup, FacetValue

HEADINGS = {"kind": "Art", "state": "Land"}
LABELS = {"kind": {"news": "Neuigkeit", "event": "Veranstaltung"}}


def labels_of(facet):
    return LABELS.get(facet, {})


def groups(counts, chosen=None):
    return list(groups_of(counts, chosen or {}, HEADINGS, labels_of))


def test_values_have_labels_and_the_most_frequent_is_first():
    assert groups({"kind": {"news": 1, "event": 3}}) == [
        FacetGroup(
            "kind",
            "Art",
            (
                FacetValue("event", "Veranstaltung", 3, False),
                FacetValue("news", "Neuigkeit", 1, False),
            ),
        )
    ]


def test_value_without_a_label_is_shown_as_it_is():
    (group,) = groups({"state": {"NW": 2}})

    assert group.values == (FacetValue("NW", "NW", 2, False),)


def test_chosen_value_stays_though_nothing_is_found():
    (group,) = groups({"kind": {"news": 0}}, {"kind": ("event",)})

    assert group.values == (FacetValue("event", "Veranstaltung", 0, True),)


def test_group_without_values_is_left_out():
    assert groups({"kind": {}, "state": {"NW": 0}}) == []


def test_labels_are_asked_for_what_was_found_only():
    asked = []

    list(
        groups_of(
            {"kind": {"news": 1}, "state": {}},
            {},
            HEADINGS,
            lambda facet: asked.append(facet) or {},
        )
    )

    assert asked == ["kind"]

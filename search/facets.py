# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The name of a facet and its values come in, their German labels go out.

Packages above register what they name: kinds of pages, occasions, federal states.
"""

from collections.abc import Callable, Mapping

from search.documents import FACETS

Labels = Callable[[], Mapping[str, str]]

HEADINGS = {
    "kind": "Art",
    "occasion": "Anlass",
    "phenomenon": "Phänomen",
    "channel": "Kanal",
    "audience": "Zielgruppe",
    "language_level": "Sprachniveau",
    "state": "Land",
}
PROVIDERS: dict[str, list[Labels]] = {facet: [] for facet in FACETS}


def register(facet: str, labels: Labels) -> None:
    """Called when the applications are ready; several packages may name one facet."""
    PROVIDERS[facet].append(labels)


def labels_of(facet: str) -> dict[str, str]:
    """The label of every value; a value without one is shown as it is."""
    found: dict[str, str] = {}
    for labels in PROVIDERS[facet]:
        found.update(labels())
    return found

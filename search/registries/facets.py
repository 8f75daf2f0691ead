# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The name of a facet and its values come in, their German labels go out.

Packages above register what they name: kinds of pages, occasions, federal states.
"""

from collections.abc import Callable, Mapping
from functools import partial

from django.core.cache import cache
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.utils.translation import gettext_lazy

from search.documents import FACETS

Labels = Callable[[], Mapping[str, str]]

HEADINGS = {
    "kind": gettext_lazy("Art"),
    "occasion": gettext_lazy("Anlass"),
    "phenomenon": gettext_lazy("Phänomen"),
    "channel": gettext_lazy("Kanal"),
    "audience": gettext_lazy("Zielgruppe"),
    "language_level": gettext_lazy("Sprachniveau"),
    "state": gettext_lazy("Land"),
}
SECONDS_REMEMBERED = 3600
PROVIDERS: dict[str, list[Labels]] = {facet: [] for facet in FACETS}


def register(facet: str, labels: Labels, stored_in: type[Model] | None = None) -> None:
    """Called when the applications are ready; several packages may name one facet.

    Labels that stand in the rows of a model are remembered until one changes.
    """
    if stored_in is None:
        PROVIDERS[facet].append(labels)
        return
    key = f"search.registries.facets.{stored_in._meta.label_lower}"
    PROVIDERS[facet].append(partial(remembered, key, labels))
    for change in (post_save, post_delete):
        change.connect(partial(forget, key), sender=stored_in, weak=False)


def remembered(key: str, labels: Labels) -> Mapping[str, str]:
    return cache.get_or_set(key, labels, SECONDS_REMEMBERED)


def forget(key: str, **signal: object) -> None:
    transaction.on_commit(lambda: cache.delete(key))


def labels_of(facet: str) -> dict[str, str]:
    """The label of every value; a value without one is shown as it is."""
    found: dict[str, str] = {}
    for labels in PROVIDERS[facet]:
        found.update(labels())
    return found

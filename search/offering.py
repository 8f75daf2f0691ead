# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Models come in that can be found, with how; those left out come in with a reason.

A package registers its models when the applications are ready. `search.checks` demands
that every page type is here, so that nothing is forgotten in silence.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Model, QuerySet

from search.documents import SearchDocument

Offer = Callable[[Model], SearchDocument | None]


@dataclass(frozen=True)
class Source:
    """`everything` is what a rebuild goes through; `offer` gives None for what may not
    be found now, such as a draft."""

    model: type[Model]
    everything: Callable[[], QuerySet]
    offer: Offer


SOURCES: dict[type[Model], Source] = {}
LEFT_OUT: dict[type[Model], str] = {}


def register(
    model: type[Model], *, everything: Callable[[], QuerySet], offer: Offer
) -> None:
    SOURCES[model] = Source(model, everything, offer)


def leave_out(model: type[Model], reason: str) -> None:
    LEFT_OUT[model] = reason


def key_of(instance: Model) -> str:
    """The key under which the index knows an object: "cms.newspage:12"."""
    return f"{instance._meta.label_lower}:{instance.pk}"

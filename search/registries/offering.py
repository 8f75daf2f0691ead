# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Models come in that can be found, with how; those left out come in with a reason.

A package registers its models when the applications are ready. `search.checks` demands
that every page type is here, so that nothing is forgotten in silence.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from search.documents import SearchDocument

Offer = Callable[[Any], SearchDocument | None]
Prepare = Callable[[Sequence[Any]], None]
Dependants = Callable[[Any], Iterable[QuerySet]]


def prepare_nothing(instances: Sequence[Any]) -> None:
    """For models whose rows bring along what their documents need."""


@dataclass(frozen=True)
class Source:
    """`everything` are the rows that may be found; what is not among them, is not.

    `prepare` fetches for many rows at once what `offer` then reads from each. `offer`
    gives None for a row that may not be found now either.
    """

    model: type[Model]
    everything: Callable[[], QuerySet]
    offer: Offer
    prepare: Prepare = prepare_nothing


SOURCES: dict[type[Model], Source] = {}
LEFT_OUT: dict[type[Model], str] = {}
DEPENDANTS: dict[type[Model], list[Dependants]] = {}


def register(
    model: type[Model],
    *,
    everything: Callable[[], QuerySet],
    offer: Offer,
    prepare: Prepare = prepare_nothing,
) -> None:
    SOURCES[model] = Source(model, everything, offer, prepare)


def leave_out(model: type[Model], reason: str) -> None:
    LEFT_OUT[model] = reason


def follow(model: type[Model], dependants: Dependants) -> None:
    """With every row of `model` the documents change that are made from `dependants`.

    For what stands in the documents of others: a renamed occasion, a replaced file.
    """
    DEPENDANTS.setdefault(model, []).append(dependants)


def key_of(instance: Model) -> str:
    """The key under which the index knows an object: "cms.newspage:12"."""
    return key(type(instance), instance.pk)


def key(model: type[Model], number: Any) -> str:
    return f"{model._meta.label_lower}:{number}"

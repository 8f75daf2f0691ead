# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What changed comes in, rows of the outbox go out, in the same transaction.

After the commit a task carries them into the indexes; nothing here asks an engine.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model, QuerySet
from wagtail.models import Page

from search.models import PendingChange, SearchTarget
from search.registries.offering import DEPENDANTS, SOURCES, key

from .tasks import AfterCommit

BATCH = 500

_is_paused = ContextVar("is_paused", default=False)
RENEWED = (
    "model",
    "number",
    "is_removed",
    "mark",
    "noted_at",
    "written_in",
    "attempts",
    "try_after",
    "last_error",
)


class Change(NamedTuple):
    model: type[Model]
    number: Any
    is_removed: bool = False


def is_noting() -> bool:
    return settings.SEARCH_UPDATES and not _is_paused.get()


@contextmanager
def notes_paused() -> Iterator[None]:
    """For whoever changes nearly everything and rebuilds the indexes afterwards."""
    token = _is_paused.set(True)
    try:
        yield
    finally:
        _is_paused.reset(token)


def note(instance: Model) -> None:
    """The object, and whatever shows something of it, is to be read again."""
    model = model_of(instance)
    put(
        [
            *([Change(model, instance.pk)] if model in SOURCES else []),
            *changes_with(instance),
        ]
    )


def note_removed(model: type[Model], number: Any) -> None:
    put([Change(model, number, is_removed=True)] if model in SOURCES else [])


def note_all(*querysets: QuerySet) -> None:
    put([change for queryset in querysets for change in changes_of(queryset)])


def changes_with(instance: Model) -> list[Change]:
    """The documents of others that show something of the object."""
    return [
        change
        for model in type(instance).__mro__
        for dependants in DEPENDANTS.get(model, ())
        for queryset in dependants(instance)
        for change in changes_of(queryset)
    ]


def changes_of(queryset: QuerySet) -> list[Change]:
    """A change for each row; pages of several types are told apart."""
    if queryset.model is not Page:
        numbers = queryset.order_by().values_list("pk", flat=True)
        return [Change(queryset.model, number) for number in numbers]
    rows = queryset.order_by().values_list("pk", "content_type_id")
    types = ContentType.objects.get_for_id
    found = [(types(kind).model_class(), number) for number, kind in rows]
    return [Change(model, number) for model, number in found if model in SOURCES]


def model_of(instance: Model) -> type[Model] | None:
    if isinstance(instance, Page):
        return instance.specific_class
    return instance._meta.concrete_model


def put(changes: Iterable[Change]) -> None:
    """One row for each index and document, whatever was noted of it before."""
    latest = {key(change.model, change.number): change for change in changes}
    if not latest or not is_noting():
        return
    targets = list(SearchTarget.objects.all())
    if not targets:
        return
    # In one order always, or two editors could wait for each other for ever.
    rows = [
        row_of(target, name, latest[name])
        for target in targets
        for name in sorted(latest)
    ]
    PendingChange.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=("target", "key"),
        update_fields=RENEWED,
    )
    apply_after_commit()


def row_of(target: SearchTarget, name: str, change: Change) -> PendingChange:
    return PendingChange(
        target=target,
        key=name,
        model=change.model._meta.label_lower,
        number=str(change.number),
        is_removed=change.is_removed,
    )


def apply_after_commit() -> None:
    """Once a transaction, however much was noted in it."""
    callbacks = [entry[1] for entry in transaction.get_connection().run_on_commit]
    if not any(isinstance(one, AfterCommit) and one.is_waiting for one in callbacks):
        transaction.on_commit(AfterCommit(), robust=True)

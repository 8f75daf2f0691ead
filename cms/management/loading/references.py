# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Saves and deletions come in, Wagtail's index of what refers to what goes out."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from modelcluster.fields import ParentalKey
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail.tasks import update_reference_index_task

Key = tuple[type[Model], Any]


@contextmanager
def references_noted_once() -> Iterator[None]:
    """Inside, nothing is noted; at the end every object once, as it is by then.

    By itself Wagtail reads a page with all its rows anew at each save of one of them.
    """
    saved: dict[Key, None] = {}

    def remember(sender: type[Model], instance: Model, **kwargs: Any) -> None:
        if sender in ReferenceIndex.tracked_models:
            saved[owner(instance)] = None

    def forget(sender: type[Model], instance: Model, **kwargs: Any) -> None:
        if sender in ReferenceIndex.indexed_models:
            saved.pop((sender, instance.pk), None)
            ReferenceIndex.remove_for_object(instance)
            ReferenceIndex.remove_references_to(instance)

    post_save.connect(remember)
    post_delete.connect(forget)
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        post_save.disconnect(remember)
        post_delete.disconnect(forget)
    for model, key in saved:
        note(model, key)


def owner(instance: Model) -> Key:
    """The page whose row it is, or what was saved itself."""
    for field in instance._meta.get_fields():
        if isinstance(field, ParentalKey):
            return field.related_model, getattr(instance, field.attname)
    return type(instance), instance.pk


def note(model: type[Model], key: Any) -> None:
    """Nothing of what a mistake in its file took back."""
    if model._default_manager.filter(pk=key).exists():
        names = model._meta.app_label, model._meta.model_name
        update_reference_index_task.call(*names, str(key))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Django and Wagtail say that something changed; it goes into the outbox."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.documents import get_document_model
from wagtail.models import Page, PageViewRestriction, Site

from search.registries.offering import DEPENDANTS, SOURCES

from .noting import changes_with, is_noting, note, note_all, note_removed, put
from .tasks import read_later

# What a save of a draft writes; the page that visitors see is untouched by it.
DRAFT_ONLY = frozenset(
    {
        "latest_revision",
        "latest_revision_created_at",
        "draft_title",
        "has_unpublished_changes",
        "locked",
        "locked_at",
        "locked_by",
    }
)


def if_updating(receiver: Callable[..., None]) -> Callable[..., None]:
    """Does nothing, and asks nothing, while updates are switched off."""

    @wraps(receiver)
    def careful(**kwargs: Any) -> None:
        if is_noting():
            receiver(**kwargs)

    return careful


def connect() -> None:
    for signal, receiver, sender in (
        (pre_save, note_addresses, None),
        (post_save, note_saved, None),
        (pre_delete, note_dependants, None),
        (post_delete, note_deleted, None),
        (post_save, note_below, PageViewRestriction),
        (post_delete, note_below, PageViewRestriction),
        (post_save, read_document, get_document_model()),
        (post_save, note_every_page, Site),
        (post_delete, note_every_page, Site),
    ):
        name = f"search.{receiver.__name__}"
        signal.connect(receiver, sender=sender, dispatch_uid=name)


@if_updating
def note_addresses(instance: Model, raw: bool = False, **kwargs: Any) -> None:
    """Another place or slug: everything below has another address as well.

    Before the save, because afterwards nobody knows the old address, and inside its
    transaction: Wagtail's own signals come after it.
    """
    if raw or not isinstance(instance, Page) or not instance.pk:
        return
    stored = Page.objects.filter(pk=instance.pk).values_list("url_path", flat=True)
    if stored.first() not in (None, instance.url_path):
        note_all(below(instance))


@if_updating
def note_saved(
    instance: Model, update_fields: Any = None, raw: bool = False, **kwargs: Any
) -> None:
    is_draft = bool(update_fields) and DRAFT_ONLY.issuperset(update_fields)
    if concerns_the_search(instance) and not is_draft and not raw:
        note(instance)


@if_updating
def note_dependants(instance: Model, **kwargs: Any) -> None:
    """Before it is gone: afterwards nobody could say who showed it."""
    if any(model in DEPENDANTS for model in type(instance).__mro__):
        put(changes_with(instance))


@if_updating
def note_deleted(instance: Model, **kwargs: Any) -> None:
    note_removed(type(instance), instance.pk)


@if_updating
def note_below(instance: PageViewRestriction, **kwargs: Any) -> None:
    note_all(below(instance.page))


@if_updating
def read_document(instance: Model, **kwargs: Any) -> None:
    """While the person who uploads it waits for the upload anyway."""
    transaction.on_commit(partial(read_later, instance.pk), robust=True)


@if_updating
def note_every_page(**kwargs: Any) -> None:
    """Which page is home, and under which name, is in every address."""
    note_all(Page.objects.all())


def below(page: Page) -> Any:
    """The page and its descendants; by their path, as treebeard orders them."""
    return Page.objects.filter(path__startswith=page.path)


def concerns_the_search(instance: Model) -> bool:
    models = type(instance).__mro__
    return isinstance(instance, Page) or any(
        model in SOURCES or model in DEPENDANTS for model in models
    )

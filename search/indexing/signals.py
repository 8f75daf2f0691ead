# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Django and Wagtail say that something changed; it goes into the outbox."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from search.offering import DEPENDANTS, SOURCES

from .noting import changes_with, note, note_all, note_removed, put

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


def connect() -> None:
    for signal, receiver in (
        (post_save, note_saved),
        (pre_delete, note_dependants),
        (post_delete, note_deleted),
        (page_published, note_changed),
        (page_unpublished, note_changed),
        (page_slug_changed, note_addresses),
        (post_page_move, note_addresses),
    ):
        signal.connect(receiver, dispatch_uid=f"search.{receiver.__name__}")
    for signal in (post_save, post_delete):
        signal.connect(
            note_restriction,
            sender=PageViewRestriction,
            dispatch_uid="search.note_restriction",
        )


def note_saved(instance: Model, update_fields=None, raw=False, **kwargs) -> None:
    is_draft = bool(update_fields) and DRAFT_ONLY.issuperset(update_fields)
    if concerns_the_search(instance) and not is_draft and not raw:
        note(instance)


def note_changed(instance: Model, **kwargs) -> None:
    note(instance)


def note_dependants(instance: Model, **kwargs) -> None:
    """Before it is gone: afterwards nobody could say who showed it."""
    if any(model in DEPENDANTS for model in type(instance).__mro__):
        put(changes_with(instance))


def note_deleted(instance: Model, **kwargs) -> None:
    note_removed(type(instance), instance.pk)


def note_addresses(instance: Page, **kwargs) -> None:
    """Another place or name: everything below has another address as well."""
    note_all(Page.objects.filter(path__startswith=instance.path))


def note_restriction(instance: PageViewRestriction, **kwargs) -> None:
    note_all(Page.objects.filter(path__startswith=instance.page.path))


def concerns_the_search(instance: Model) -> bool:
    models = type(instance).__mro__
    return any(model in SOURCES or model in DEPENDANTS for model in models)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page's settings come in, a published page goes out, unless somebody edited it."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from wagtail.log_actions import registry
from wagtail.models import Orderable, Page

from cms.languages.spoken import GERMAN
from toolbox.models import ToolboxIndexPage

from .conversion import convert_page
from .files import ContentError


def put_page(
    model: type[Page], parent: Page, slug: str, fields: dict[str, Any]
) -> Page:
    """Create the page or bring it up to date; a person's edit is left alone.

    A page that earlier files made with another type gets the new one.
    """
    page = model.objects.child_of(parent).filter(slug=slug).first()
    other = Page.objects.child_of(parent).filter(slug=slug).first()
    if page is None and other is not None:
        if is_edited(other):
            return other
        page = convert_page(other, model, fields)
        assign(page, fields)
        page.save()
    elif page is None:
        page = model(slug=slug)
        assign(page, fields)
        parent.add_child(instance=page)
    elif is_edited(page):
        return page
    else:
        page = page.get_latest_revision_as_object()
        assign(page, fields)
    page.save_revision(clean=True, log_action=True).publish()
    return page


def complete(page: Page, relation: str) -> None:
    """Store the rows of a relation, in the page and in the version that is shown.

    For what can only be known once all pages are there: no second version of the page
    for it.
    """
    getattr(page, relation).commit()
    rows = page.serializable_data()[relation]
    version = page.latest_revision
    page.revisions.filter(pk=version.pk).update(
        content=version.content | {relation: rows}
    )


def toolbox_index() -> ToolboxIndexPage:
    """The page below which all items stand."""
    index = ToolboxIndexPage.objects.first()
    if index is None:
        raise ContentError("Eine Seite vom Typ „toolbox“ fehlt.")
    return index


def page_called(slug: str) -> Page:
    page = find_page(slug)
    if page is None:
        raise ContentError(f"Eine Seite „{slug}“ gibt es nicht.")
    return page


def find_page(slug: str, *, in_german: bool = False) -> Page | None:
    """The German page with this slug, or its twin in the language that is spoken.

    The uppermost one if there are several.
    """
    german = Page.objects.filter(locale__language_code=GERMAN.code)
    page = german.filter(slug=slug).order_by("depth", "path").first()
    return page if page is None or in_german else page.localized_draft


def assign(instance: Model, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        setattr(instance, name, value)


def in_order(rows: Iterable[Orderable]) -> list[Orderable]:
    """The rows numbered as they come: without numbers a database picks the order."""
    numbered = list(rows)
    for number, row in enumerate(numbered):
        row.sort_order = number
    return numbered


def is_edited(page: Page) -> bool:
    """Whether a person saved the page; the loader saves without a user."""
    return page.revisions.exclude(user=None).exists()


def was_saved_by_person(instance: Model) -> bool:
    """The same for what has no revisions: Wagtail keeps a log of its editors."""
    log = registry.get_logs_for_instance(instance)
    return log.exclude(user=None).exists()

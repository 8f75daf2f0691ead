# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page's settings come in, a published page goes out, unless somebody edited it."""

from typing import Any

from wagtail.models import Page


def put_page(
    model: type[Page], parent: Page, slug: str, fields: dict[str, Any]
) -> Page:
    """Create the page or bring it up to date; a person's edit is left alone."""
    page = model.objects.child_of(parent).filter(slug=slug).first()
    if page is None:
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


def assign(page: Page, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        setattr(page, name, value)


def is_edited(page: Page) -> bool:
    """Whether a person saved the page; the loader saves without a user."""
    return page.revisions.exclude(user=None).exists()

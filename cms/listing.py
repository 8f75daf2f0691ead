# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page of the tree comes in, all below it that anybody may read go out."""

from django.db.models import Q
from wagtail.models import Page, get_page_models
from wagtail.query import PageQuerySet

from cms.models.base import BasePage


def public_pages(*roots: Page) -> PageQuerySet:
    """Live pages without a restriction, in the order of the tree."""
    below = Q(pk__in=[])
    for root in roots:
        below |= Q(path__startswith=root.path)
    pages = Page.objects.filter(below).live().public()
    for model in get_page_models():
        if issubclass(model, BasePage):
            pages = pages.exclude(pk__in=model.unlisted().values("pk"))
    return pages.order_by("path")

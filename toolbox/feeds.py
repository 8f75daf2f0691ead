# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public items of the toolbox come in, their Atom feed goes out."""

from django.conf import settings
from wagtail.query import PageQuerySet

from cms.feeds import PageFeed, for_everybody
from toolbox.models import Shelf, ToolboxIndexPage, public


class ItemFeed(PageFeed):
    title = f"{settings.WAGTAIL_SITE_NAME}: Neue Vorlagen"
    subtitle = "Was neu in der Toolbox ist"
    index = ToolboxIndexPage

    def pages(self) -> Shelf:
        return Shelf(offered, order=("-first_published_at", "-pk"))


def offered(items: PageQuerySet) -> PageQuerySet:
    return for_everybody(public(items))

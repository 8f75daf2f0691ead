# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public items of the toolbox come in, their Atom feed goes out."""

from django.conf import settings
from wagtail.query import PageQuerySet

from cms.feeds import PageFeed
from toolbox.models import TextItemPage, ToolboxIndexPage
from toolbox.models.choices import Visibility


class ItemFeed(PageFeed):
    title = f"{settings.WAGTAIL_SITE_NAME}: Neue Vorlagen"
    subtitle = "Was neu in der Toolbox ist"
    index = ToolboxIndexPage

    def pages(self) -> PageQuerySet:
        public = TextItemPage.objects.filter(visibility=Visibility.PUBLIC)
        return public.order_by("-first_published_at", "-pk")

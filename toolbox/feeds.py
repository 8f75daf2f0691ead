# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public items and press kits come in, their Atom feeds go out."""

from datetime import datetime

from django.conf import settings
from wagtail.query import PageQuerySet

from cms.machine_readable.feeds import PageFeed, as_html, for_everybody
from cms.models import PressPage
from toolbox.models import PressKitPage, Shelf, ToolboxIndexPage, public
from toolbox.offers import press_kits
from toolbox.press_kits.assembling import correction_words


class ItemFeed(PageFeed):
    title = f"{settings.WAGTAIL_SITE_NAME}: Neue Vorlagen"
    subtitle = "Was neu in der Toolbox ist"
    index = ToolboxIndexPage

    def pages(self) -> Shelf:
        return Shelf(offered, order=("-first_published_at", "-pk"))


class PressKitFeed(PageFeed):
    """For newsrooms: a kit comes in with the minute its embargo ends."""

    title = f"{settings.WAGTAIL_SITE_NAME}: Pressemappen"
    subtitle = "Texte, Bilder und Zahlen für die Berichterstattung"
    index = PressPage

    def pages(self) -> PageQuerySet:
        return for_everybody(press_kits())

    def item_description(self, item: PressKitPage) -> str:
        correction = correction_words(item.correction, item.corrected_on)
        return as_html(" ".join(filter(None, (correction, item.summary))))

    def item_pubdate(self, item: PressKitPage) -> datetime:
        return not_before_embargo(item, super().item_pubdate(item))

    def item_updateddate(self, item: PressKitPage) -> datetime:
        return not_before_embargo(item, super().item_updateddate(item))


def not_before_embargo(item: PressKitPage, moment: datetime) -> datetime:
    return max(moment, item.embargo_until or moment)


def offered(items: PageQuerySet) -> PageQuerySet:
    return for_everybody(public(items))

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An occasion comes in, the public items for it go out as teasers for the site."""

from urllib.parse import urlencode

from django.db.models import Q
from django.utils.translation import gettext

from cms import offers
from cms.offers import Offer, Teaser

from .models import Occasion, TextItemPage, ToolboxIndexPage
from .models.choices import Visibility


def newest_items(count: int, *, occasion: Occasion | None = None, **narrowing) -> Offer:
    """Public items; those of an occasion with the occasions below it."""
    items = TextItemPage.objects.live().filter(visibility=Visibility.PUBLIC)
    if occasion:
        items = items.filter(Q(occasions=occasion) | Q(occasions__parent=occasion))
    items = items.distinct().order_by("-first_published_at", "reference")[:count]
    teasers = [
        Teaser(item.title, item.url, item.summary, item.get_kind_display())
        for item in items
    ]
    return Offer(teasers, more_url(occasion), gettext("Alle passenden Vorlagen"))


def more_url(occasion: Occasion | None) -> str:
    """The toolbox, narrowed to the occasion."""
    index = ToolboxIndexPage.objects.live().first()
    if index is None:
        return ""
    query = urlencode({"occasion": occasion.slug}) if occasion else ""
    return f"{index.url}?{query}" if query else index.url


def register_offers() -> None:
    offers.register("items", "Neueste Vorlagen der Toolbox", newest_items)

# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An occasion comes in, the public items for it go out as teasers for the site."""

from functools import partial
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.query import PageQuerySet

from cms.offers import holdings, teasers
from cms.offers.teasers import Offer, Teaser
from toolbox.coming_days.shown import next_dates
from toolbox.models import (
    CounterSpeechPage,
    ItemKind,
    Occasion,
    PressKitPage,
    ScenarioPage,
    Shelf,
    ToolboxIndexPage,
    public,
)


def newest_items(count: int, *, occasion: Occasion | None = None, **narrowing) -> Offer:
    """Public items of every kind, the youngest first."""
    youngest_first = ("-first_published_at", "reference")
    items = Shelf(partial(fitting, occasion), order=youngest_first)
    teasers = [
        Teaser(item.title, item.url, item.summary, item.get_kind_display())
        for item in items[:count]
    ]
    return Offer(teasers, more_url(occasion), gettext("Alle passenden Vorlagen"))


def fitting(occasion: Occasion | None, items: QuerySet) -> QuerySet:
    """The public ones; those of an occasion with the occasions below it."""
    items = public(items)
    if occasion is None:
        return items
    fits = Q(occasions=occasion) | Q(occasions__parent=occasion)
    return items.filter(fits).distinct()


def newest_press_kits(count: int, **narrowing) -> Offer:
    """Those that journalists may read now, the youngest first; no examples."""
    kits = list(press_kits()[: count + 1])
    teasers = [
        Teaser(kit.title, kit.url, kit.summary, day=kit.date) for kit in kits[:count]
    ]
    index = ToolboxIndexPage.objects.live().first() if len(kits) > count else None
    more = f"{index.url}?kind={ItemKind.PRESS_KIT}" if index else ""
    return Offer(teasers, more, gettext("Alle Pressemappen"))


def press_kits() -> PageQuerySet:
    kits = public(PressKitPage.objects.live().public().filter(is_example=False))
    return kits.order_by("-date", "-pk")


def next_days(count: int, **narrowing) -> Offer:
    """Commemoration and action days as they come next, each with how far off it is."""
    teasers = [
        Teaser(
            coming.day.name,
            coming.day.get_absolute_url(),
            coming.day.remembered,
            f"{coming.day.get_kind_display()} {coming.how_far}",
            coming.span.first,
        )
        for coming in next_dates()[:count]
    ]
    return Offer(
        teasers, reverse("toolbox:calendar"), gettext("Alle Gedenk- und Aktionstage")
    )


def more_url(occasion: Occasion | None) -> str:
    """The toolbox, narrowed to the occasion."""
    index = ToolboxIndexPage.objects.live().first()
    if index is None:
        return ""
    query = urlencode({"occasion": occasion.slug}) if occasion else ""
    return f"{index.url}?{query}" if query else index.url


def counter_speeches() -> int:
    return public(CounterSpeechPage.objects.live()).count()


def register_offers() -> None:
    teasers.register("items", "Neueste Vorlagen der Toolbox", newest_items)
    teasers.register("press_kits", "Neueste Pressemappen", newest_press_kits)
    teasers.register("days", "Nächste Gedenk- und Aktionstage", next_days)
    holdings.register("Vorlagen in der Toolbox", lambda: Shelf(public).count())
    holdings.register("Gegenreden darunter", counter_speeches)
    holdings.register("Pakete mit der ersten Stunde", ScenarioPage.objects.live().count)

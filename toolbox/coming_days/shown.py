# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Today and a reader come in, the days that come with the items for them go out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from django.core.cache import cache
from django.db import transaction
from django.db.models import Prefetch
from django.utils import timezone

from network.permissions import is_member
from toolbox.days.spans import Span, next_span
from toolbox.days.wording import how_far, month_of, written
from toolbox.models import (
    CommemorationDay,
    DayItem,
    ItemPage,
    Shelf,
    TextItemPage,
    Visibility,
    public,
)

#: So long before a day its items are shown: time to ask, to write and to agree.
AHEAD = timedelta(weeks=4)
MOST_AT_ONCE = 3
#: As many as a page can ask for in a block of teasers.
MOST_DATES = 12
CACHE_SECONDS = 5 * 60
SOON_KEY, DATES_KEY = "toolbox.days_soon", "toolbox.next_dates"
#: By the key of an item: its kind and its summary.
Visible = dict[int, ItemPage]
#: More would be a list, and for a list there is the page of the day.
MOST_ITEMS_AT_ONCE = 3


@dataclass(frozen=True)
class VersionLink:
    """The same text, shorter or for another channel."""

    name: str
    url: str


#: By the key of a main text: its variants.
Versions = Mapping[int, Sequence[VersionLink]]


@dataclass(frozen=True)
class ItemLine:
    title: str
    url: str
    kind: str
    summary: str = ""
    versions: Sequence[VersionLink] = ()


@dataclass(frozen=True)
class ComingDay:
    """A day as it comes next, seen from `today`."""

    day: CommemorationDay
    span: Span
    today: date
    items: list[ItemLine] = field(default_factory=list)

    @property
    def how_far(self) -> str:
        return how_far(self.span, self.today)

    @property
    def when(self) -> str:
        return written(self.span)

    @property
    def month(self) -> str:
        """Under which month it stands; what is on stands under the present one."""
        return month_of(max(self.span.first, self.today))

    @property
    def first_items(self) -> list[ItemLine]:
        return self.items[:MOST_ITEMS_AT_ONCE]


def coming_days(user, today: date | None = None) -> list[ComingDay]:
    """Each day once, as it is on or comes next, in order; in four queries."""
    return dated(stored_days(), user, today or timezone.localdate())


def days_soon(user, today: date | None = None) -> list[ComingDay]:
    """The next few that are on or begin within four weeks and have items to show.

    From the cache, since every visitor of the toolbox sees them.
    """
    today = today or timezone.localdate()
    key = cache_key(today, for_members=is_member(user))
    found = cache.get(key)
    if found is None:
        days = [day for day in stored_days() if begins_soon(day, today)]
        coming = [one for one in dated(days, user, today) if one.items]
        found = coming[:MOST_AT_ONCE]
        cache.set(key, found, CACHE_SECONDS)
    return found


def next_dates(today: date | None = None) -> list[ComingDay]:
    """The next few days without their items, whatever there is for them; cached too."""
    today = today or timezone.localdate()
    key = f"{DATES_KEY}.{today}"
    found = cache.get(key)
    if found is None:
        found = in_order(CommemorationDay.objects.all(), today)[:MOST_DATES]
        cache.set(key, found, CACHE_SECONDS)
    return found


def in_order(
    days: Iterable[CommemorationDay],
    today: date,
    visible: Visible | None = None,
    versions: Versions | None = None,
) -> list[ComingDay]:
    """Each day once, as it is on or comes next; without `visible` without items."""
    found = [
        ComingDay(
            day, span, today, lines_of(day, visible, versions or {}) if visible else []
        )
        for day in days
        if (span := next_span(day.rule, today))
    ]
    return sorted(found, key=lambda coming: (coming.span, coming.day.name))


def cache_key(today: date, *, for_members: bool) -> str:
    return f"{SOON_KEY}.{today}.{'members' if for_members else 'all'}"


def forget_days_soon(**kwargs) -> None:
    """Signal receiver: a day changed, or an item came or went."""
    today = timezone.localdate()
    keys = [cache_key(today, for_members=members) for members in (True, False)]
    keys.append(f"{DATES_KEY}.{today}")
    transaction.on_commit(partial(cache.delete_many, keys))


def coming_day(day: CommemorationDay, user, today: date | None = None) -> ComingDay:
    found = dated([day], user, today or timezone.localdate())
    return found[0]


def stored_days():
    items = DayItem.objects.select_related("item").order_by("sort_order")
    return CommemorationDay.objects.prefetch_related(Prefetch("day_items", items))


def begins_soon(day: CommemorationDay, today: date) -> bool:
    span = next_span(day.rule, today)
    return span is not None and span.first <= today + AHEAD


def dated(days: Iterable[CommemorationDay], user, today: date) -> list[ComingDay]:
    days = list(days)
    visible = visible_items(days, user)
    return in_order(days, today, visible, versions_of(visible, user))


def visible_items(days: list[CommemorationDay], user) -> Visible:
    """By its key each item that this reader may see."""
    keys = {entry.item_id for day in days for entry in day.day_items.all()}
    if not keys:
        return {}
    seen = (lambda items: items) if is_member(user) else public
    shelf = Shelf(lambda items: seen(items.filter(pk__in=keys)))
    return {item.pk: item for item in shelf[: len(keys)]}


def versions_of(visible: Visible, user) -> Versions:
    """The variants of these items that the reader may see; one query."""
    if not visible:
        return {}
    variants = TextItemPage.objects.live().filter(variant_of__in=visible)
    if not is_member(user):
        variants = variants.filter(visibility=Visibility.PUBLIC)
    found: defaultdict[int, list[VersionLink]] = defaultdict(list)
    for variant in variants.defer_streamfields().order_by("reference"):
        link = VersionLink(variant.variant, variant.url)
        found[variant.variant_of_id].append(link)
    return found


def lines_of(
    day: CommemorationDay, visible: Visible, versions: Versions
) -> list[ItemLine]:
    return [
        ItemLine(
            title=entry.item.title,
            url=entry.item.url,
            kind=visible[entry.item_id].get_kind_display(),
            summary=visible[entry.item_id].summary,
            versions=versions.get(entry.item_id, ()),
        )
        for entry in day.day_items.all()
        if entry.item_id in visible
    ]

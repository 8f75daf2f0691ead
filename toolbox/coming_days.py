# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Today and a reader come in, the days that come with the items for them go out."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Prefetch
from django.utils import timezone

from network.permissions import is_member
from toolbox.days.spans import Span, next_span
from toolbox.days.wording import how_far, month_of, written
from toolbox.models import CommemorationDay, DayItem, ItemKind, Shelf, public

#: So long before a day its items are shown: time to ask, to write and to agree.
AHEAD = timedelta(weeks=4)
MOST_AT_ONCE = 3
#: More would be a list, and for a list there is the page of the day.
MOST_ITEMS_AT_ONCE = 3


@dataclass(frozen=True)
class ItemLine:
    title: str
    url: str
    kind: str
    summary: str = ""


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
    """Each day once, as it is on or comes next, in order; in three queries."""
    return dated(stored_days(), user, today or timezone.localdate())


def days_soon(user, today: date | None = None) -> list[ComingDay]:
    """The next few that are on or begin within four weeks and have items to show."""
    today = today or timezone.localdate()
    days = [day for day in stored_days() if begins_soon(day, today)]
    return [coming for coming in dated(days, user, today) if coming.items][
        :MOST_AT_ONCE
    ]


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
    found = [
        ComingDay(day, span, today, lines_of(day, visible))
        for day in days
        if (span := next_span(day.rule, today))
    ]
    return sorted(found, key=lambda coming: (coming.span, coming.day.name))


def visible_items(days: list[CommemorationDay], user) -> dict[int, dict[str, str]]:
    """By its key, kind and summary of each item that this reader may see."""
    keys = {entry.item_id for day in days for entry in day.day_items.all()}
    if not keys:
        return {}
    seen = (lambda items: items) if is_member(user) else public
    order = ("kind", "summary")
    shelf = Shelf(lambda items: seen(items.filter(pk__in=keys)), order)
    return {place["pk"]: place for place in shelf.places()}


def lines_of(
    day: CommemorationDay, visible: dict[int, dict[str, str]]
) -> list[ItemLine]:
    return [
        ItemLine(
            title=entry.item.title,
            url=entry.item.url,
            kind=ItemKind(visible[entry.item_id]["kind"]).label,
            summary=visible[entry.item_id]["summary"],
        )
        for entry in day.day_items.all()
        if entry.item_id in visible
    ]
